import type { Service } from '../../../model/config/config.js';
import { sharesWords } from './rewordings.js';
import type { ServiceChange } from './service-change.js';

const storageOf = ({ storage = [] }: Service): readonly string[] =>
  storage.map(({ name, type }) => `${type} ${name}`);

/** Is a service most likely another under a new name? By what it is called or keeps. */
const isSame = (was: Service, is: Service): boolean =>
  sharesWords(was.title, is.title) || storageOf(was).some((item) => storageOf(is).includes(item));

/** The services that are there under another name than before, each with the one that it was. */
export const renamedServices = (
  changes: readonly ServiceChange[],
): ReadonlyMap<ServiceChange, ServiceChange> => {
  const gone = changes.filter(({ is }) => !is);
  return new Map(
    changes.flatMap((change) => {
      const { is, was } = change;
      const old = is && !was ? gone.find((other) => other.was && isSame(other.was, is)) : undefined;
      return old ? [[change, old] as const] : [];
    }),
  );
};
