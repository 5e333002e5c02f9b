import type { Table } from '../../model/declaration/declaration.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const toHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const table = ({ name, title, columns, rows }: Table): string => {
  const head = columns.map((column) => `        <th scope="col">${toHtml(column)}</th>`);
  const body = rows.map(({ cells: [first = '', ...others], href }) =>
    [
      '      <tr>',
      `        <th scope="row">${href ? `<a href="${toHtml(href)}">${toHtml(first)}</a>` : toHtml(first)}</th>`,
      ...others.map((text) => `        <td>${toHtml(text)}</td>`),
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
