import type { Complaint } from './judge.js';

/** Does the place lie in the other one: `services[0].title.en` in `services[0].title`? */
const isWithin = (place: string, other: string): boolean =>
  place === other || place.startsWith(`${other}.`) || place.startsWith(`${other}[`);

/** The field of a path, or one of its parts, or else what it is a part of. */
const placeOf = (form: HTMLElement, path: string): HTMLElement | undefined => {
  const places = [...form.querySelectorAll<HTMLElement>('[data-path]')];
  const pathIn = (place: HTMLElement): string => place.dataset.path ?? '';
  const around = places.filter((place) => isWithin(path, pathIn(place)));
  return (
    places.find((place) => pathIn(place) === path) ??
    places.find((place) => isWithin(pathIn(place), path)) ??
    around.sort((a, b) => pathIn(b).length - pathIn(a).length)[0]
  );
};

const CONTROLS = 'input, select, textarea, button';

const clear = (form: HTMLElement): void => {
  for (const place of form.querySelectorAll('[data-problem]')) {
    place.removeAttribute('data-problem');
    const line = place.querySelector(':scope > .problem');
    if (line) line.textContent = '';
    for (const control of place.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  }
};

const mark = (place: HTMLElement, { severity, sentence }: Complaint): void => {
  place.setAttribute('data-problem', '');
  const line = place.querySelector(':scope > .problem');
  if (line) line.textContent = [line.textContent, sentence].filter(Boolean).join(' ');
  if (severity === 'error')
    place.querySelector(':scope > :is(input, select, textarea)')?.setAttribute('aria-invalid', 'true');
};

/** Shows each complaint beside the field it is about, and takes the last ones away. Returns those fields, in the order of the complaints. */
export const showProblems = (
  form: HTMLElement,
  complaints: readonly Complaint[],
): readonly (HTMLElement | undefined)[] => {
  clear(form);
  return complaints.map((complaint) => {
    const place = complaint.path ? placeOf(form, complaint.path) : undefined;
    if (place) mark(place, complaint);
    return place;
  });
};

/** Opens all that a field is folded into, and puts the focus there. */
export const goTo = (place: HTMLElement): void => {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  const control = place.querySelector<HTMLElement>(CONTROLS);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
};
