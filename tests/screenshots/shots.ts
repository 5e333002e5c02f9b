import type { Appearance } from '../../src/model/config/config.js';
import type { Site } from './site.js';

/** What is done on the page before the picture is taken. */
export type State =
  | 'banner'
  | 'settings'
  /** One service, its details and table open. */
  | 'unfolded'
  | 'search'
  /** After a decision, the settings scrolled to their end. */
  | 'record'
  /** After a decision: the page, the banner gone. */
  | 'decided';

/** One picture. */
export interface Shot extends Site {
  readonly name: string;
  readonly state?: State;
  /** Width and height in CSS pixels. */
  readonly size?: readonly [number, number];
  readonly dark?: boolean;
  readonly forced?: boolean;
}

const DESKTOP = [1280, 800] as const;
const PHONE = [375, 667] as const;
const SMALL = [320, 568] as const;
const LYING = [667, 375] as const;

const sizes = { desktop: DESKTOP, phone: PHONE, small: SMALL };
const languages = ['en', 'de', 'ar'];
const layouts: readonly Appearance[] = [
  { layout: 'box' },
  { layout: 'box', position: 'bottom-end' },
  { layout: 'box', position: 'top-start' },
  { layout: 'box', position: 'top-end' },
  { layout: 'bar' },
  { layout: 'bar', position: 'top-start' },
  { layout: 'dialog' },
  { layout: 'dialog', modal: true },
];
/** What a picture's name says of its scheme. */
const schemeOf = (dark: boolean): string => (dark ? 'dark' : 'light');

const nameOf = ({ layout, position, modal }: Appearance): string =>
  [layout, position, modal && 'modal'].filter(Boolean).join('-');

/** In every language, scheme and size. */
const everywhere = (shot: Shot): readonly Shot[] =>
  languages.flatMap((language) =>
    Object.entries(sizes).flatMap(([width, size]) =>
      [false, true].map((dark) => ({
        ...shot,
        name: `${shot.name}-${language}-${width}-${schemeOf(dark)}`,
        language,
        size,
        dark,
      })),
    ),
  );

const themes = {
  yellow: '--placet-accent: #ffd400',
  black: '--placet-accent: #111; --placet-radius: 0px',
  night: '--placet-background: #0b0b0b; --placet-accent: #7c2d12',
  paper:
    '--placet-background: #fdf6e3; --placet-accent: #b58900; --placet-radius: 28px; --placet-font: Georgia, serif',
};

const frame = (width: number, height: number, more = ''): string =>
  `<iframe data-service="service-4" data-src="https://counting.example/film" title="Film" width="${width}" height="${height}" ${more} style="border:0;max-width:100%"></iframe> `;
const embeds = [
  frame(640, 360),
  frame(640, 360, 'data-picture="/picture.svg"'),
  frame(300, 250),
  frame(200, 200, 'data-picture="/picture.svg"'),
  frame(200, 100),
  frame(120, 60),
  '<template data-service="service-4"><p>Film</p></template>',
].join('');

const states: readonly State[] = ['banner', 'settings'];

/** Every picture: layouts, themes, forced colours, directions, sizes, sizes of text, and what the settings can show. */
export const shots: readonly Shot[] = [
  ...layouts.flatMap((appearance) => everywhere({ name: nameOf(appearance), appearance })),
  ...everywhere({ name: 'settings-4', state: 'settings' }),
  ...everywhere({ name: 'settings-150', count: 151, state: 'settings' }),
  ...everywhere({ name: 'settings-unfolded', state: 'unfolded' }),
  ...everywhere({ name: 'settings-record', state: 'record' }),
  ...everywhere({ name: 'embeds', state: 'decided', body: embeds }),
  ...everywhere({ name: 'badge', state: 'decided', appearance: { badge: 'start' } }),
  ...everywhere({ name: 'declaration', state: 'decided', body: '<placet-declaration></placet-declaration>' }),
  { name: 'badge-end', state: 'decided', appearance: { badge: 'end' } },
  ...Object.entries(sizes).flatMap(([width, size]) => [
    { name: `search-${width}`, count: 151, state: 'search' as const, size },
    { name: `folded-opened-${width}`, count: 151, state: 'unfolded' as const, size },
  ]),
  ...Object.entries(themes).flatMap(([theme, values]) =>
    states.flatMap((state) =>
      [false, true].map((dark) => ({
        name: `theme-${theme}-${state}-${schemeOf(dark)}`,
        state,
        dark,
        css: `:root { ${values} }`,
      })),
    ),
  ),
  ...[false, true].flatMap((dark) => [
    ...states.map((state) => ({
      name: `forced-${state}-${schemeOf(dark)}`,
      state,
      dark,
      forced: true,
    })),
    { name: `forced-embeds-${schemeOf(dark)}`, state: 'decided' as const, dark, forced: true, body: embeds },
    {
      name: `forced-badge-${schemeOf(dark)}`,
      state: 'decided' as const,
      dark,
      forced: true,
      appearance: { badge: 'start' } as const,
    },
  ]),
  ...Object.entries({ ...sizes, lying: LYING }).flatMap(([width, size]) =>
    languages.flatMap((language) =>
      states.map((state) => ({
        name: `text-200-${state}-${language}-${width}`,
        state,
        language,
        size,
        css: 'html { font-size: 200% }',
      })),
    ),
  ),
  ...layouts.map((appearance) => ({
    name: `lying-${nameOf(appearance)}`,
    appearance,
    size: LYING,
    language: 'de',
  })),
  { name: 'lying-settings', state: 'settings', size: LYING, language: 'de' },
];
