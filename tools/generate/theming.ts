import { readElements } from './elements.js';
import { customProperties } from './manifest.js';
import { cell, table } from './markdown.js';

/** The custom properties, parts and slots of all elements, as the custom-elements manifest has them. */
export const makeTheming = (): string => {
  const elements = readElements();
  const of = (tagName: string): string => `\`<${tagName}>\``;
  const rows = [
    ...customProperties(elements).map((each) => ['property', 'all elements', each] as const),
    ...elements.flatMap(({ tagName, cssParts = [] }) =>
      cssParts.map((each) => ['`::part()`', of(tagName), each] as const),
    ),
    ...elements.flatMap(({ tagName, slots = [] }) =>
      slots.map((each) => ['slot', of(tagName), each] as const),
    ),
  ];
  return table(
    ['', 'name', 'of', ''],
    rows.map(([kind, where, { name, description }]) => [kind, `\`${name}\``, where, cell(description)]),
  );
};
