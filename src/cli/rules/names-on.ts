import { stepsOf } from '../input/steps-of.js';

/** What the items of lists on the way to a member are called, such as `stats` and `stats_id`. */
export const namesOn = (path: string, source: unknown): readonly string[] => {
  let value: unknown = source;
  return stepsOf(path).flatMap((step) => {
    value = Object.hasOwn(Object(value), step) ? Object(value)[step] : undefined;
    const { name, use } = Object(value);
    const said = [name, use].find((word) => typeof word === 'string');
    return typeof step === 'number' && said !== undefined ? [said] : [];
  });
};
