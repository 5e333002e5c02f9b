import { html, svg } from '../../dom.js';
import type { Json } from '../json.js';
import { flagField, radioField, selectField } from './choice-fields.js';
import type { Form } from './field.js';

type Box = readonly [x: number, y: number, width: number, height: number];

/** Where the banner stands on a page of 60 by 42. */
const LAYOUTS: Readonly<Record<string, Box>> = {
  box: [5, 23, 25, 15],
  bar: [0, 30, 60, 12],
  dialog: [14, 12, 32, 18],
};
const POSITIONS: Readonly<Record<string, Box>> = {
  'bottom-start': [5, 23, 25, 15],
  'bottom-end': [30, 23, 25, 15],
  'top-start': [5, 4, 25, 15],
  'top-end': [30, 4, 25, 15],
};

const page = (place: Box): Element => {
  const [x, y, width, height] = place;
  const block = { x, y, width, height, rx: 2, class: 'd-banner' };
  const lines = [8, 14, 20, 26, 32].map((top) => svg('path', { class: 'd-line', d: `M8 ${top}h44` }));
  return svg(
    'svg',
    { viewBox: '-1 -1 62 44', class: 'drawing', 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { class: 'd-page', width: 60, height: 42, rx: 2 }),
    ...lines,
    svg('rect', block),
  );
};

const drawn = (places: Readonly<Record<string, Box>>) => (value: Json) =>
  page(places[String(value)] ?? [0, 0, 0, 0]);

/** How the banner looks and where it stands. */
export const lookFields = (form: Form): readonly Node[] => [
  radioField(form, ['interface', 'layout'], {
    label: 'Layout',
    drawing: drawn(LAYOUTS),
    options: [
      ['box', 'Box'],
      ['bar', 'Bar'],
      ['dialog', 'Dialog'],
    ],
  }),
  radioField(form, ['interface', 'position'], {
    label: 'Position',
    hint: 'By reading direction. A bar takes the edge, a dialog nothing of it; on phones all are a sheet at the edge.',
    drawing: drawn(POSITIONS),
    options: [
      ['bottom-start', 'Bottom start'],
      ['bottom-end', 'Bottom end'],
      ['top-start', 'Top start'],
      ['top-end', 'Top end'],
    ],
  }),
  html(
    'div',
    { class: 'pair' },
    selectField(form, ['interface', 'badge'], {
      label: 'Badge',
      hint: 'A small button to the settings, for sites with no footer to edit',
      options: [
        [undefined, 'None'],
        ['start', 'Bottom start'],
        ['end', 'Bottom end'],
      ],
    }),
    flagField(form, ['interface', 'modal'], {
      label: 'Modal',
      hint: 'With the dialog only: hold the page back until the visitor has chosen',
    }),
  ),
];
