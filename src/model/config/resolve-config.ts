import type { Config, Purpose, Service } from './config.js';
import type { ConfigSource, ReadyMadeService, UsedService } from './config-source.js';
import { inLanguages } from './in-languages.js';
import { type OpenTask, openTasks } from './open-tasks.js';
import { siteLanguages } from './site-languages.js';

/** What ready-made services and purposes there are. */
export interface ReadyMade {
  /** By name; `undefined` where there is none of that name. */
  service(name: string): ReadyMadeService | undefined;
  readonly purposes: readonly Purpose[];
}

/** What became of a config: the one for the browser, names of ready-made services that there are not, and what is left to do. */
export interface Resolved {
  readonly config: Config;
  readonly unknown: readonly { readonly path: string; readonly name: string }[];
  /** For the author alone: no visitor reads it. */
  readonly tasks: readonly OpenTask[];
}

const isUsed = (service: Service | UsedService): service is UsedService =>
  Object.hasOwn(Object(service), 'use') && typeof (service as UsedService).use === 'string';

/** Its items, with a mark on those that are open. */
const marked = ({ storage }: ReadyMadeService, open: readonly OpenTask[]): Pick<Service, 'storage'> =>
  storage === undefined
    ? {}
    : {
        storage: storage.map((item) =>
          open.some(({ name }) => name === `storage.${item.name}`) ? { ...item, unverified: true } : item,
        ),
      };

/** A ready-made service with what the config says itself laid over it, member by member; what is for the author stays behind. */
const fill = (
  { use, confirmed, ...own }: UsedService,
  ready: ReadyMadeService,
  open: readonly OpenTask[],
): Service => {
  const { $schema, sources, unverified, tasks, ...facts } = ready;
  return { ...facts, ...marked(ready, open), name: use, ...own };
};

/**
 * Fills in the ready-made services that a config uses, and the ready-made purposes that its services name and it does not
 * list, in the languages of the site; in all where nothing says which those are. The config may be wrong in any other way; then it stays wrong, for `findProblems` to tell. What is unknown stays
 * as it is. Throws nothing.
 */
export const resolveConfig = (source: ConfigSource, readyMade: ReadyMade): Resolved => {
  const unknown: { path: string; name: string }[] = [];
  const tasks: OpenTask[] = [];
  if (!Array.isArray(Object(source).services)) return { config: source as Config, unknown, tasks };
  const languages = siteLanguages(source);
  const spoken = <T>(ready: T): T => (languages.length ? inLanguages(ready, languages) : ready);
  const services = source.services.map((service, index) => {
    if (!isUsed(service)) return service;
    const ready = readyMade.service(service.use);
    if (!ready) {
      unknown.push({ path: `services[${index}].use`, name: service.use });
      return service as unknown as Service;
    }
    const open = openTasks(service, ready, `services[${index}]`);
    tasks.push(...open);
    return fill(service, spoken(ready), open);
  });
  const listed = Array.isArray(source.purposes) ? source.purposes : [];
  const needed = new Set(services.flatMap((service) => Object(service).purposes ?? []));
  const missing = readyMade.purposes.filter(
    ({ name }) => needed.has(name) && !listed.some((purpose) => Object(purpose).name === name),
  );
  const purposes = missing.length ? { purposes: [...listed, ...spoken(missing)] } : {};
  return { config: { ...source, services, ...purposes }, unknown, tasks };
};
