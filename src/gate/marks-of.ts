/** One thing that an element waits for. */
export interface Mark {
  readonly service: string;
  /** Written `!service`: it waits for the time while the service may not run. */
  readonly isNegated: boolean;
}

/**
 * What an element waits for, all of it; one that names nothing waits for a service that does not exist. `data-name` is
 * Klaro's spelling.
 */
export const marksOf = (element: Element): readonly Mark[] => {
  const { service, name } = (element as HTMLElement).dataset;
  const words = (service ?? name)?.match(/\S+/g) ?? [''];
  return words.map((word) => ({ service: word.replace(/^!/, ''), isNegated: word.startsWith('!') }));
};
