import { build } from '../kit/build.js';

/** Builds a switch, as a native checkbox. */
export const toggle = (
  properties: Readonly<Record<string, string | boolean | undefined>>,
  onchange: (isOn: boolean) => void,
): HTMLElement =>
  build(
    'label',
    { class: 'switch' },
    build('input', {
      type: 'checkbox',
      ...properties,
      onchange: ({ target }) => onchange((target as HTMLInputElement).checked),
    }),
  );
