import type { Config, Purpose, Service } from '../../../model/config/config.js';
import { textIn } from '../../../model/words/text.js';
import { namesAnother, sharesWords } from './rewordings.js';

const purposeOf = ({ purposes }: Config, name: string): Purpose | undefined =>
  purposes.find((purpose) => purpose.name === name);

/** Is a purpose one of before by its title, whatever it is called in the config? */
const isCalledAs = ({ title }: Purpose, before: Config, names: readonly string[]): boolean =>
  names.some((name) => sharesWords(purposeOf(before, name)?.title, title));

/** What a service is for now that it was not: another purpose, or one that visitors know by another word. */
export function* purposeChanges(
  [before, was]: readonly [Config, Service],
  [after, is]: readonly [Config, Service],
): Generator<string> {
  for (const name of is.purposes) {
    const [old, now] = [purposeOf(before, name), purposeOf(after, name)];
    if (!was.purposes.includes(name)) {
      if (!now || !isCalledAs(now, before, was.purposes)) yield `a new purpose: ${name}`;
    } else if (namesAnother(old?.title, now?.title))
      yield `another purpose: "${textIn(old?.title, 'en')}" is "${textIn(now?.title, 'en')}" now`;
  }
}
