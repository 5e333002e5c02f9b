import { html } from '../../dom.js';
import type { Path } from '../json.js';
import { type Form, liveText } from './field.js';

/** An item of a list that opens: its title and a note stand in the line that is always in sight, and follow the draft. */
export const fold = (
  form: Form,
  path: Path,
  parts: {
    readonly title: () => string;
    readonly note: () => string;
    readonly fields: readonly Node[];
  },
): HTMLElement =>
  html(
    'details',
    { class: 'fold', id: `fold-${path.join('-')}` },
    html(
      'summary',
      {},
      html('span', { class: 'fold-title' }, liveText(form, parts.title)),
      html('span', { class: 'fold-note' }, liveText(form, parts.note)),
    ),
    ...parts.fields,
  );
