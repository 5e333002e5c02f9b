// Runs in the page. `global-setup.ts` bundles it to one expression; `tab.ts` sends it with every question,
// so that nothing of the harness stays behind in the page under test.
import { composedParent, deepActiveElement, deepElementFromPoint, everyElement } from './composed-tree';
import { isExposed, isVisible, nameOf, roleOf } from './semantics';

/** How a test points at an element: as a person would name it or, for what has no role, by a selector. */
export type Target =
  | { readonly role: string; readonly name?: string | RegExp; readonly css?: never }
  | { readonly css: string; readonly role?: never; readonly name?: never };

/** A target whose pattern survived JSON. */
export type SentTarget = {
  readonly role?: string;
  readonly name?: string | { readonly source: string; readonly flags: string };
  readonly css?: string;
};

/** Where an element stands in the viewport. CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What the harness tells about an element. */
export interface Found {
  readonly role: string;
  readonly name: string;
  readonly tag: string;
  /** It has a box, and neither `display`, `visibility` nor `opacity` hides it. It may be scrolled out of view. */
  readonly visible: boolean;
  readonly disabled: boolean;
  /** Of a checkbox, radio button or switch. */
  readonly checked?: boolean;
  readonly box: Box;
}

/** Every match in document order, through open shadow roots and slots. What assistive technology cannot see has no role. */
export function find(target: SentTarget): Found[] {
  return matches(target).map(describe);
}

/** The element that has the focus, inside shadow roots too; `undefined` when it is the body or nothing. */
export function active(): Found | undefined {
  const element = deepActiveElement(document);
  return element && element !== document.body && element !== document.documentElement
    ? describe(element)
    : undefined;
}

/** Where to click: the centre of the one match that a click there would reach. Otherwise a sentence why not. */
export async function pointOf(target: SentTarget): Promise<{ x: number; y: number } | { why: string }> {
  const found = matches(target).filter(isVisible);
  const reachable: Element[] = [];
  for (const element of found) {
    bringIntoView(element);
    await nextFrame();
    if (isReached(element)) reachable.push(element);
  }
  const [element, second] = reachable;
  if (second) return { why: `${reachable.length} elements match` };
  if (element) {
    const before = centreOf(element);
    await nextFrame();
    const { x, y } = centreOf(element);
    return before.x === x && before.y === y ? { x, y } : { why: 'it is moving' };
  }
  const [covered] = found;
  if (covered) return { why: `it is covered by ${tell(elementAtCentre(covered))}` };
  const others = target.role ? matches({ role: target.role }).map(tell) : [];
  return { why: others.length ? `there is only ${others.join(', ')}` : 'there is none' };
}

function matches({ role, name, css }: SentTarget): Element[] {
  const pattern = typeof name === 'object' ? new RegExp(name.source, name.flags) : name;
  return everyElement(document).filter((element) => {
    if (css !== undefined) return element.matches(css);
    if (roleOf(element) !== role || !isExposed(element)) return false;
    if (pattern === undefined) return true;
    return typeof pattern === 'string' ? nameOf(element) === pattern : pattern.test(nameOf(element));
  });
}

function describe(element: Element): Found {
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    role: roleOf(element),
    name: nameOf(element),
    tag: element.localName,
    visible: isVisible(element),
    disabled: element.matches(':disabled, [aria-disabled="true"]'),
    ...checkedOf(element),
    box: { x, y, width, height },
  };
}

function checkedOf(element: Element): { checked?: boolean } {
  if (!element.matches('[type="checkbox"], [type="radio"], [aria-checked]')) return {};
  return { checked: element.matches(':checked, [aria-checked="true"]') };
}

function tell(element: Element | undefined): string {
  return element ? `<${element.localName}> "${nameOf(element) || roleOf(element)}"` : 'nothing';
}

function centreOf(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function bringIntoView(element: Element) {
  const { x, y } = centreOf(element);
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
}

function elementAtCentre(element: Element) {
  const { x, y } = centreOf(element);
  return deepElementFromPoint(document, x, y);
}

/** A click lands on the element, inside it, or on its label. */
function isReached(element: Element): boolean {
  for (let at: Node | null = elementAtCentre(element) ?? null; at; at = composedParent(at)) {
    if (at === element || (at instanceof HTMLLabelElement && at.control === element)) return true;
  }
  return false;
}

/** A background tab has no frames; there a moment must do. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}
