import { byId } from './by-id.js';
import type { Draft } from './draft.js';
import { isObject, type JsonObject, listOf } from './json.js';
import { languageName, languages } from './languages.js';
import type { PreviewInput, View } from './preview-input.js';
import { themeCss } from './theme.js';

/** The config without what would start somebody's code or overrule the switches of the preview. */
const forPreview = ({ language: _, ...config }: JsonObject): JsonObject => ({
  ...config,
  services: listOf(config.services).map((service) => {
    if (!isObject(service)) return service;
    const { posthog: _, ...rest } = service;
    return rest;
  }),
});

/** What the switches above the preview say. */
const switched = (name: string): string =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';

/** CSS pixels of the page that is shown; a desktop is drawn smaller, so that it fits. */
const WIDTHS: Readonly<Record<string, readonly [width: number, height: number]>> = {
  phone: [375, 667],
  desktop: [1180, 760],
};

const scaleTo = (stage: HTMLElement): void => {
  const [width, height] = WIDTHS[switched('width')] ?? [375, 667];
  const scale = Math.min(1, stage.clientWidth / width);
  const values = { '--width': `${width}px`, '--height': `${height}px`, '--scale': String(scale) };
  for (const [name, value] of Object.entries(values)) stage.style.setProperty(name, value);
};

/** Keeps the picture as wide as the switch says, also when the panel gets another size. */
const followWidth = (stage: HTMLElement): void => {
  for (const control of document.querySelectorAll('input[name="width"]')) {
    control.addEventListener('change', () => scaleTo(stage));
  }
  new ResizeObserver(() => scaleTo(stage)).observe(stage);
};

const fillLanguages = (draft: Draft, select: HTMLSelectElement): void => {
  const before = select.value;
  const own = draft.languages;
  const tags = [...own, ...languages.filter((tag) => !own.includes(tag))];
  select.replaceChildren(...tags.map((tag) => new Option(languageName(tag), tag)));
  select.value = tags.includes(before) ? before : (tags[0] ?? 'en');
};

const draw = (frame: HTMLIFrameElement, input: PreviewInput): void => {
  frame.dataset.input = JSON.stringify(input);
  if (frame.contentWindow && frame.hasAttribute('src')) frame.contentWindow.location.reload();
  else frame.src = '/playground/preview';
};

const press = (name: string, value: string): void =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();

/** At first the preview is like the device that it is seen on. */
const followDevice = (): void => {
  if (matchMedia('(max-width: 46rem)').matches) press('width', 'phone');
  if (matchMedia('(prefers-color-scheme: dark)').matches) press('scheme', 'dark');
};

/** The live preview: shows the last config that was right, in a frame that runs the real `placet.js`. */
export const startPreview = (draft: Draft): { show(config: JsonObject): void } => {
  const frame = byId<HTMLIFrameElement>('frame');
  const language = byId<HTMLSelectElement>('preview-language');
  let config = draft.config;
  let view: View = 'banner';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = (): void =>
    draw(frame, {
      config: forPreview(config),
      css: themeCss(draft.theme),
      language: language.value,
      scheme: switched('scheme') === 'dark' ? 'dark' : 'light',
      view,
    });
  const loadSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(load, 200);
  };

  followDevice();
  for (const button of document.querySelectorAll<HTMLElement>('[data-view]')) {
    button.addEventListener('click', () => {
      view = button.dataset.view as View;
      load();
    });
  }
  for (const control of document.querySelectorAll('input[name="scheme"], #preview-language')) {
    control.addEventListener('change', load);
  }
  followWidth(byId('stage'));
  fillLanguages(draft, language);
  draft.watch((change) => change === 'rebuild' && fillLanguages(draft, language));
  return {
    show(next) {
      config = next;
      loadSoon();
    },
  };
};
