import type { Cell, Table } from '../../model/declaration/declaration.js';
import type { Said } from '../../model/words/text.js';
import { toHtml } from './to-html.js';

/** A text in another language than the page's, or in one that nobody knows, is marked (WCAG 3.1.2). */
const phrase = ({ text, lang }: Said): string =>
  lang === undefined
    ? toHtml(text)
    : `<bdi${lang ? ` lang="${toHtml(lang)}"` : ''} dir="auto">${toHtml(text)}</bdi>`;

const cell = (said: Cell): string => said.map(phrase).join('; ');

/** So that machines find which categories of data a row is about. */
const vocabulary = (categories: readonly string[] = []): string =>
  categories.length ? ` data-categories="${toHtml(categories.join(' '))}"` : '';

const table = ({ name, title, columns, rows }: Table): string => {
  const head = columns.map((column) => `        <th scope="col">${toHtml(column)}</th>`);
  const body = rows.map(({ cells: [first = [], ...others], href, categories }) =>
    [
      `      <tr${vocabulary(categories)}>`,
      `        <th scope="row">${href ? `<a href="${toHtml(href)}">${cell(first)}</a>` : cell(first)}</th>`,
      ...others.map((said) => `        <td>${cell(said)}</td>`),
      '      </tr>',
    ].join('\n'),
  );
  return [
    `<section id="placet-${name}">`,
    `  <table>`,
    `    <caption>${toHtml(title)}</caption>`,
    `    <thead>`,
    `      <tr>`,
    ...head,
    `      </tr>`,
    `    </thead>`,
    `    <tbody>`,
    ...body,
    `    </tbody>`,
    `  </table>`,
    `</section>`,
  ].join('\n');
};

/** Tables as a fragment of HTML, to be put into a page; texts are texts, whatever they hold. */
export const renderHtml = (tables: readonly Table[], language: string): string =>
  `<div lang="${toHtml(language)}">\n${tables.map(table).join('\n')}\n</div>\n`;
