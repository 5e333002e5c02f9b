import { LOADING, WAITING } from '../gate/gated.js';
import { isReleased, type Permission } from '../gate/is-released.js';
import { marksOf } from '../gate/marks-of.js';
import type { Service } from '../model/config/config.js';

/** An element that waits for services. */
export interface HeldElement {
  /** Its tag, and its address where it has one. */
  readonly element: string;
  readonly waitsFor: string;
  /** Names in its marks that the config does not have: it waits for ever. */
  readonly unknown: readonly string[];
}

const toldOf = (element: Element): string => {
  const { dataset } = element as HTMLElement;
  const address = LOADING.map((name) => dataset[name]).find(Boolean);
  return `<${element.localName}>${address ? ` ${address}` : ''}`;
};

/** The marked elements of the document that wait now; those in shadow roots are not looked for. */
export const heldElements = (permission: Permission, services: readonly Service[]): readonly HeldElement[] =>
  [...document.querySelectorAll(WAITING)]
    // our own switches name services too
    .filter((element) => !element.closest('placet-consent, placet-banner, placet-settings, placet-embed'))
    .filter((element) => !isReleased(element, permission))
    .map((element) => {
      const marks = marksOf(element);
      return {
        element: toldOf(element),
        waitsFor: marks.map(({ service, isNegated }) => `${isNegated ? '!' : ''}${service}`).join(' '),
        unknown: marks
          .map(({ service }) => service)
          .filter((name) => !services.some((known) => known.name === name)),
      };
    });
