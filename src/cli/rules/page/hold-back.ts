import type { PageElement } from '../../input/read-page.js';
import type { Correction } from '../rule.js';
import { correctTag } from './correct-tag.js';
import { loadingAttributes } from './loading-attributes.js';

/** A script's own type, where it is more than the usual one, goes where the gate looks for it. */
const typeChanges = ({ attributes }: PageElement) => {
  const type = attributes.get('type') ?? '';
  return {
    type: { value: 'text/plain' },
    ...(type.toLowerCase() === 'module' && { 'data-type': { value: type } }),
  };
};

/** An element of which the gate gives the addresses, and a script's type, after a choice. */
export const holdBack = (element: PageElement, service?: string): Correction | undefined => {
  const { tag, attributes } = element;
  const addresses = loadingAttributes(tag).filter((name) => attributes.has(name));
  return correctTag(element, {
    ...Object.fromEntries(addresses.map((name) => [name, { name: `data-${name}` }])),
    ...(tag === 'script' && typeChanges(element)),
    ...(service !== undefined && { 'data-service': { value: service } }),
  });
};
