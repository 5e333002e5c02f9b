/** The animations of the page's style sheets that run in an element. */
const animationsIn = (element: Element): readonly CSSAnimation[] =>
  element.getAnimations({ subtree: true }).filter((one) => 'animationName' in one) as CSSAnimation[];

/** What an animation is of: the same before and after it is begun anew. */
const isSame = (one: CSSAnimation, other: CSSAnimation): boolean => {
  const [a, b] = [one.effect as KeyframeEffect, other.effect as KeyframeEffect];
  return (
    one.animationName === other.animationName && a.target === b.target && a.pseudoElement === b.pseudoElement
  );
};

/**
 * Remembers how far animations in an element are. Chromium begins them anew when the element becomes a host of a shadow
 * root: what is returned lets them go on from where they were.
 */
export const keepAnimations = (element: Element): (() => void) => {
  const before = animationsIn(element).map((animation) => ({ animation, at: animation.currentTime }));
  return () => {
    for (const now of animationsIn(element)) {
      const was = before.find(({ animation }) => isSame(animation, now));
      if (was) now.currentTime = was.at;
    }
  };
};
