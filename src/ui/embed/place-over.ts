/** Below this a placeholder could not be read; it waits, as in a closed tab panel, until there is room. CSS pixels. */
const READABLE = 40;

/** Tells the styles of a placeholder a length, in CSS pixels. */
const setLength = ({ style }: HTMLElement, name: string, pixels: number): void =>
  style.setProperty(`--_${name}`, `${pixels}px`);

/** Lays a placeholder over the box of the element it stands for. */
export const placeOver = (placeholder: HTMLElement, element: HTMLElement): void => {
  const { width, height, left, top } = element.getBoundingClientRect();
  placeholder.toggleAttribute('data-small', Math.min(width, height) < READABLE);
  setLength(placeholder, 'width', width);
  setLength(placeholder, 'height', height);
  setLength(placeholder, 'x', 0);
  setLength(placeholder, 'y', 0);
  const own = placeholder.getBoundingClientRect();
  setLength(placeholder, 'x', left - own.left);
  setLength(placeholder, 'y', top - own.top);
};

/** Puts a placeholder into the flow in place of a template, which has no box: as large as `data-width` and `data-height` say. */
export const placeInFlow = (placeholder: HTMLElement, template: HTMLTemplateElement): void => {
  placeholder.dataset.flow = '';
  for (const side of ['width', 'height'] as const) {
    const pixels = Number.parseFloat(template.dataset[side] ?? '');
    if (pixels > 0) setLength(placeholder, side, pixels);
  }
};
