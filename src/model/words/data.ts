import type { Activity, DataCategory, Text } from '../config/config.js';
import { type Said, say } from './text.js';

const isCategory = (data: Text | DataCategory): data is DataCategory =>
  Object.hasOwn(Object(data), 'category');

/** What the visitor reads of data that a service or an activity handles. */
export const dataIn = ({ data = [] }: Activity, language: string): readonly Said[] =>
  data.map((each) => say(isCategory(each) ? each.text : each, language));

/** The terms that the W3C Data Privacy Vocabulary has for it, with its usual prefix, such as `pd:IPAddress`; each once (policies.md G15). */
export const categoriesOf = ({ data = [] }: Activity): readonly string[] => [
  ...new Set(data.filter(isCategory).map(({ category }) => `pd:${category}`)),
];
