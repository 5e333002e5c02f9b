import type { Consent } from '../../../../src/manager/consent.js';
import type { Random } from './random.js';

export const SERVICES = ['a', 'b'] as const;
export type Name = (typeof SERVICES)[number];

/** What the model knows of a page: what the visitor chose, and which scripts have run. */
export interface World {
  readonly random: Random;
  readonly placet: Consent;
  readonly choices: Map<Name, 'granted' | 'denied'>;
  /** How often each script has run, by the name in its text. */
  readonly ran: Map<string, number>;
  /** What the page took away and may put back. */
  readonly cache: Element[];
  /** What went wrong while something ran. */
  readonly wrong: string[];
  /**
   * The cookies that the browser sends: what it has stored. Firefox may show a page an older one, where a load began just before
   * the page wrote.
   */
  sent: string;
  /** Counts the names that were given. */
  names: number;
}

/** May what waits for these words, written as in `data-service`, be released? So says the model. */
export const isMet = ({ choices }: World, words: string): boolean =>
  words.split(' ').every((word) => {
    const isGranted = choices.get(word.replace('!', '') as Name) === 'granted';
    return word.startsWith('!') ? !isGranted : isGranted;
  });

/** Where a page may keep marked elements: its boxes, in shadow roots too. */
export const boxesIn = (): readonly Element[] => {
  const boxes = [...document.querySelectorAll('.box')];
  return boxes.flatMap((box) => [box, ...(box.shadowRoot?.querySelectorAll('.inner') ?? [])]);
};

/** The page's own marked elements, wherever they are; what a template shows is not among them. */
export const markedIn = (): readonly HTMLElement[] =>
  boxesIn().flatMap((box) => [...box.querySelectorAll<HTMLElement>('[data-service]')]);
