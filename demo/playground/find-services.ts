import type { Purpose } from '../../src/model/config/config.js';
import type { ReadyMadeService } from '../../src/model/config/config-source.js';
import { distance } from '../../src/model/config/nearest.js';
import { plainText } from './ready-made.js';

/** Words shorter than this are too near to each other for slips of the finger to be told apart. */
const SHORTEST_SLIP = 5;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** `ga4` for "Google Analytics 4". */
const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** All by which somebody may look for a service: its names, who provides it, what it is for. */
const searchedWords = (service: ReadyMadeService, purposes: readonly Purpose[]): readonly string[] => {
  const title = wordsIn(plainText(service.title));
  const names = [...title, ...wordsIn(service.name), initialsOf(title), title.join('')];
  const forWhat = purposes
    .filter(({ name }) => service.purposes.includes(name))
    .flatMap((purpose) => [...wordsIn(purpose.name), ...wordsIn(plainText(purpose.title))]);
  return [...names, ...wordsIn(service.provider?.name ?? ''), ...forWhat];
};

const isBegun = (wanted: string, word: string): boolean => word.startsWith(wanted);

const isNear = (wanted: string, word: string): boolean =>
  isBegun(wanted, word) ||
  (wanted.length >= SHORTEST_SLIP && distance(wanted, word) <= 1 + Number(wanted.length > 7));

/** The services that fit all the words of a search; where there is none, those that would with a slip or two of the finger. All of them for no word. */
export const findServices = (
  search: string,
  services: readonly ReadyMadeService[],
  purposes: readonly Purpose[],
): readonly ReadyMadeService[] => {
  const thatFit = (fits: typeof isNear) =>
    services.filter((service) => {
      const words = searchedWords(service, purposes);
      return wordsIn(search).every((wanted) => words.some((word) => fits(wanted, word)));
    });
  const exact = thatFit(isBegun);
  return exact.length ? exact : thatFit(isNear);
};
