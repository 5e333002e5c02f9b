/** What the visitor said about one service. A service without a choice is undecided. */
export type Choice = 'granted' | 'denied';

/** Choices by service name. */
export type Choices = Readonly<Record<string, Choice>>;

/** What a value of the cookie's map says about its service. Only booleans are choices. */
export const readChoice = (value: unknown): Choice | undefined => {
  if (value === true) return 'granted';
  return value === false ? 'denied' : undefined;
};
