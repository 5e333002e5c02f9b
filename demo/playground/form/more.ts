import { html } from '../../dom.js';

/** Fields that not everybody needs, folded in. The id keeps them open when the form is built anew. */
export const more = (id: string, title: string, ...children: readonly Node[]): HTMLElement =>
  html('details', { class: 'more', id }, html('summary', {}, title), ...children);
