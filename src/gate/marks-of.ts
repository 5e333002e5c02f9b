/** One thing that an element waits for. */
export interface Mark {
  readonly service: string;
  /** Written `!service`: it waits for the time while the service may not run. */
  readonly isNegated: boolean;
}

/** What words such as `map !chat` wait for, all of it; none at all wait for a service that does not exist. */
export const readMarks = (words: string | undefined): readonly Mark[] =>
  (words?.match(/\S+/g) ?? ['']).map((word) => ({
    service: word.replace(/^!/, ''),
    isNegated: word.startsWith('!'),
  }));

/** What an element waits for, all of it. `data-name` is Klaro's spelling. */
export const marksOf = (element: Element): readonly Mark[] => {
  const { service, name } = (element as HTMLElement).dataset;
  return readMarks(service ?? name);
};
