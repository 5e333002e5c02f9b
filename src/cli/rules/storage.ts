import { matchesName } from '../../model/config/matches-name.js';
import { daysOf } from '../days.js';
import { type Rule, servicesOf } from '../rule.js';

/** Names that well-known trackers use. */
const TRACKERS = [
  ...['_ga', '_ga_*', '_gid', '_gat*', '_gcl_*', '_gac_*', '__utm*', 'IDE', 'NID', '_fbp', '_fbc', 'fr'],
  ...[
    'ph_*',
    '_pk_*',
    'mtm_*',
    '_hj*',
    '_clck',
    '_clsk',
    'MUID',
    'li_*',
    'lidc',
    'bcookie',
    'AnalyticsSyncHistory',
  ],
  ...[
    'hubspotutk',
    '__hstc',
    '__hssc',
    '__hssrc',
    '_pin_*',
    '_tt_*',
    '_ttp',
    '_uetsid',
    '_uetvid',
    'amplitude_*',
    'mp_*',
  ],
];

const isTracker = (name: string): boolean =>
  TRACKERS.some((tracker) => matchesName(tracker, name.replaceAll('*', 'x')) || tracker === name);

/** What must hold of the things that services keep in the browser. */
export const storageRules: readonly Rule[] = [
  {
    id: 'tracker-in-essential',
    severity: 'error',
    sources: ['law.md UI29', 'law.md NW01', 'policies.md R25'],
    holds: 'An essential service keeps nothing under a name that trackers use.',
    *check(config) {
      for (const [path, { name, basis, storage = [] }] of servicesOf(config))
        for (const [index, item] of storage.entries())
          if (basis === 'essential' && isTracker(item.name))
            yield {
              path: `${path}.storage[${index}].name`,
              message: `"${item.name}" is a tracker's name, and ${name} is essential; give it the basis "consent"`,
            };
    },
  },
  {
    id: 'storage-without-recipient',
    severity: 'error',
    sources: ['law.md UI15', 'Planet49 (C-673/17)'],
    holds: 'Whoever reads of a storage item reads who gets what is in it.',
    *check(config) {
      for (const [path, { provider, recipients, storage }] of servicesOf(config))
        if (storage?.length && !provider && !recipients?.length)
          yield {
            path: `${path}.storage`,
            message: 'nobody is told who reads these; add `provider` or `recipients`',
          };
    },
  },
  {
    id: 'lifetime-above-400-days',
    severity: 'warning',
    sources: ['reliability.md F13'],
    holds: 'No cookie is declared to live longer than the 400 days that browsers allow.',
    *check(config) {
      for (const [path, { storage = [] }] of servicesOf(config))
        for (const [index, { type, duration }] of storage.entries())
          if (type === 'cookie' && (daysOf(duration) ?? 0) > 400)
            yield {
              path: `${path}.storage[${index}].duration`,
              message: `${duration} is more than the 400 days after which browsers delete a cookie; declare P400D or less`,
            };
    },
  },
  {
    id: 'identifier-outlives-data',
    severity: 'warning',
    sources: ['policies.md D10'],
    holds: 'A cookie of an optional service does not live longer than the data that it stands for.',
    *check(config) {
      for (const [path, { basis, retention, storage = [] }] of servicesOf(config)) {
        const kept = daysOf(retention);
        for (const [index, { type, duration }] of storage.entries())
          if (type === 'cookie' && basis !== 'essential' && kept && (daysOf(duration) ?? 0) > kept)
            yield {
              path: `${path}.storage[${index}].duration`,
              message: `it lives longer (${duration}) than the data is kept (${retention}); shorten the one or correct the other`,
            };
      }
    },
  },
  {
    id: 'name-is-description',
    severity: 'error',
    sources: ['policies.md D7'],
    holds:
      'The name of a storage item is its real key, or a pattern of it; words for people go into `title`.',
    *check(config) {
      for (const [path, { storage = [] }] of servicesOf(config))
        for (const [index, { name }] of storage.entries())
          if (/\s|[()[\],;]/.test(name))
            yield {
              path: `${path}.storage[${index}].name`,
              message: `"${name}" is a description; give the real key or a pattern with *, and put the words into \`title\``,
            };
    },
  },
  {
    id: 'matcher-for-everything',
    severity: 'error',
    sources: ['reliability.md T12'],
    holds: 'No pattern means every key: a withdrawal would delete what other services need.',
    *check(config) {
      for (const [path, { storage = [] }] of servicesOf(config))
        for (const [index, { name, host }] of storage.entries())
          if (!host && /^\*+$/.test(name))
            yield {
              path: `${path}.storage[${index}].name`,
              message:
                '"*" means everything in that store, and a withdrawal deletes it; name the keys of this service',
            };
    },
  },
  {
    id: 'storage-of-two',
    severity: 'warning',
    sources: ['law.md NW10'],
    holds: 'Each storage item belongs to one service, so that it has one purpose and one switch.',
    *check(config) {
      const owners = new Map<string, string>();
      for (const [path, { name, storage = [] }] of servicesOf(config))
        for (const [index, item] of storage.entries()) {
          const key = `${item.type} ${item.host ?? ''} ${item.name}`;
          const owner = owners.get(key);
          if (owner !== undefined && owner !== name)
            yield {
              path: `${path}.storage[${index}].name`,
              message: `${owner} declares "${item.name}" too; one switch must decide on it, so declare it once`,
            };
          owners.set(key, name);
        }
    },
  },
];
