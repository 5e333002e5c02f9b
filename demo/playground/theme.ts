import type { Theme } from './draft.js';

/** One of the five custom properties, where it may differ in the dark, with what fits it. */
export interface ThemeProperty {
  readonly name: string;
  readonly label: string;
  /** The CSS property whose values fit. */
  readonly like: 'color' | 'border-radius' | 'font-family';
  /** Placet's own value, in light and in dark. */
  readonly own: readonly [light: string, dark: string];
  readonly hint?: string;
}

export const colours: readonly ThemeProperty[] = [
  { name: '--placet-accent', label: 'Accent', like: 'color', own: ['#1d3fae', '#a9bcff'] },
  { name: '--placet-background', label: 'Background', like: 'color', own: ['#ffffff', '#1a1c22'] },
  { name: '--placet-text', label: 'Text', like: 'color', own: ['#16181d', '#eceef3'] },
];

export const shapes: readonly ThemeProperty[] = [
  {
    name: '--placet-radius',
    label: 'Corner radius',
    like: 'border-radius',
    own: ['12px', '12px'],
    hint: 'Such as 12px, or 0 for square corners',
  },
  {
    name: '--placet-font',
    label: 'Font',
    like: 'font-family',
    own: ['system-ui, sans-serif', 'system-ui, sans-serif'],
    hint: 'inherit takes the font of your page',
  },
];

/** Where the theme keeps a property's value for dark pages. */
export const inDark = (name: string): string => `${name} dark`;

const EXAMPLES: Readonly<Record<ThemeProperty['like'], string>> = {
  color: 'write it like #1d3fae, or as var(--brand) if your page has such a property',
  'border-radius': 'write a length such as 12px, or 0',
  'font-family': 'write a font such as Georgia, serif',
};

/** What is wrong with a value, in a sentence; `undefined` when browsers take it or there is none. */
export const themeProblem = (value: string, like: ThemeProperty['like']): string | undefined =>
  !value || CSS.supports(like, value) ? undefined : `"${value}" is not known to browsers; ${EXAMPLES[like]}`;

const declarations = (theme: Theme, key: (name: string) => string): readonly string[] =>
  [...colours, ...shapes].flatMap(({ name, like }) => {
    const value = (theme[key(name)] ?? '').trim();
    return value && !themeProblem(value, like) ? [`${name}: ${value};`] : [];
  });

/** The CSS for the page that shows Placet in its colours. */
export const themeCss = (theme: Theme): string => {
  const always = declarations(theme, (name) => name);
  const dark = declarations(theme, inDark);
  const rule = (lines: readonly string[], indent = ''): string =>
    `${indent}:root {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}\n`;
  const parts = [
    ...(always.length ? [rule(always)] : []),
    ...(dark.length ? [`@media (prefers-color-scheme: dark) {\n${rule(dark, '  ')}}\n`] : []),
  ];
  return parts.join('\n') || "/* Placet's own look needs no CSS. */\n";
};
