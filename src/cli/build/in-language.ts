import type { Config, Text } from '../../model/config/config.js';
import { GRAMMAR } from '../../model/config/grammar.js';
import { textIn } from '../../model/words/text.js';

type Change = (text: Text) => unknown;

/** Changes each text in a value of the grammar's type. */
const changeTexts = (value: unknown, type: string, change: Change): unknown => {
  if (value === undefined) return undefined;
  if (type === 'texts') return change(value as Text);
  if (type.endsWith('*'))
    return (value as readonly unknown[]).map((item) => changeTexts(item, type.slice(0, -1), change));
  const members = GRAMMAR[type];
  if (!members) return value;
  const types = new Map(members.split(' ').map((member) => member.split(/\??:/) as [string, string]));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, member]) => [
      key,
      changeTexts(member, types.get(key) ?? '', change),
    ]),
  );
};

/** A config with each text in one language (BCP 47), found as a page would find it. */
export const inLanguage = (config: Config, language: string): Config =>
  changeTexts(config, 'Config', (text) => textIn(text, language)) as Config;
