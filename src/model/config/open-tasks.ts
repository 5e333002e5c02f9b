import type { ReadyMadeService, UsedService } from './config-source.js';

/** What is left to do about a ready-made service before what is said of it can be published as true. */
export interface OpenTask {
  /** Of the service in the config. */
  readonly path: string;
  /** What it is confirmed by: the name of a task, a member such as `hosts`, or `storage.<name>`. */
  readonly name: string;
  /** What to do; none where a fact is only to be looked up. */
  readonly text?: string;
}

/** What the author has confirmed; nothing where that is no list of texts. */
const confirmedIn = ({ confirmed }: UsedService): readonly string[] =>
  Array.isArray(confirmed) ? confirmed.filter((name) => typeof name === 'string') : [];

const memberOf = (fact: string): string => fact.split('.', 1)[0] as string;

/**
 * Tasks and unverified facts that the author has neither confirmed nor, where they are facts, said in words of their own.
 * `storage` confirms every item.
 */
export const openTasks = (
  used: UsedService,
  { tasks = [], unverified = [] }: ReadyMadeService,
  path: string,
): readonly OpenTask[] => {
  const confirmed = confirmedIn(used);
  const facts = unverified.filter(
    (name) => !Object.hasOwn(used, memberOf(name)) && !confirmed.includes(memberOf(name)),
  );
  return [...facts.map((name) => ({ name })), ...tasks]
    .filter(({ name }) => !confirmed.includes(name))
    .map((task) => ({ path, ...task }));
};
