/** Where a sentence of `placet check` points to: what stands before its first colon. */
const pathOf = (sentence: string): string => sentence.slice(0, sentence.indexOf(': '));

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

/** Shows a sentence beside the field it is about; `undefined` takes the last one away. Returns that field. */
export const showProblem = (form: HTMLElement, sentence: string | undefined): HTMLElement | undefined => {
  clear(form);
  const place = sentence === undefined ? undefined : placeOf(form, pathOf(sentence));
  if (!place || sentence === undefined) return;
  place.setAttribute('data-problem', '');
  const line = place.querySelector(':scope > .problem');
  if (line) line.textContent = sentence;
  place.querySelector(':scope > :is(input, select, textarea)')?.setAttribute('aria-invalid', 'true');
  return place;
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
