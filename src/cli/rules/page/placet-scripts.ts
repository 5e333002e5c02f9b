import type { PageElement } from '../../input/read-page.js';
import { loadsUnasked } from './loads-unasked.js';

/** The name of the file that an address leads to. */
export const fileOf = (address: string): string => address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';

/** The scripts of a page that run by themselves. */
export const runningScripts = (elements: readonly PageElement[]): readonly PageElement[] =>
  elements.filter((element) => element.tag === 'script' && loadsUnasked(element));

/** Our own script, by the name of its file. */
export const placetScripts = (elements: readonly PageElement[]): readonly PageElement[] =>
  runningScripts(elements).filter(({ attributes }) => fileOf(attributes.get('src') ?? '') === 'placet.js');

/** The elements that say where a config is, and by which attribute. */
export const configAddresses = (
  elements: readonly PageElement[],
): readonly (readonly [PageElement, attribute: string, address: string])[] =>
  elements.flatMap((element) => {
    const attribute = element.tag === 'placet-consent' ? 'config' : 'data-config';
    const address = element.attributes.get(attribute);
    const isOurs = element.tag === 'placet-consent' || element.tag === 'script';
    return isOurs && address ? [[element, attribute, address] as const] : [];
  });

/** What rules want to see of the files of a page: its own scripts, and configs. */
export const addressesToTake = (elements: readonly PageElement[]): readonly string[] => [
  ...runningScripts(elements).flatMap(({ attributes }) => attributes.get('src') ?? []),
  ...configAddresses(elements).map(([, , address]) => address),
];
