import { activitiesOf, type Rule, servicesOf } from '../rule.js';

const isDeviceLayer = (basis: string): boolean =>
  /TDDDG|TTDSG|ePrivacy|e-privacy|PECR|2002\/58|165\b/i.test(basis);
const isDataLayer = (basis: string): boolean => /GDPR|DSGVO|\b6\s*\(1\)/i.test(basis);
const SHORTHAND = /\(?\b[a-f]\)?\s*\/\s*\(?[a-f]\b\)?/i;
const MANAGERS = /googletagmanager|\bgtm\b|gtag|tag[ -]?manager/i;

/** What must hold of the grounds that services and activities rest on. */
export const legalBasisRules: readonly Rule[] = [
  {
    id: 'one-layer-basis',
    severity: 'error',
    sources: ['policies.md D8', 'law.md UI10', 'TDDDG 25'],
    holds: 'A service that stores names two grounds: one for the access to the device, one for the data.',
    *check(config) {
      for (const [path, { legalBasis = [], storage = [] }] of servicesOf(config)) {
        if (!storage.length || (legalBasis.some(isDeviceLayer) && legalBasis.some(isDataLayer))) continue;
        const missing = legalBasis.some(isDeviceLayer)
          ? 'for the data, such as "GDPR 6(1)(a)"'
          : 'for storing on the device, such as "TDDDG 25(1)" with consent or "TDDDG 25(2)" where strictly necessary';
        yield { path: `${path}.legalBasis`, message: `a ground is missing ${missing}` };
      }
    },
  },
  {
    id: 'interest-with-storage',
    severity: 'error',
    sources: ['policies.md D9', 'law.md UI20', 'TDDDG 25(1)'],
    holds:
      'A service on legitimate interest keeps nothing in the browser: that needs consent, or must be strictly necessary.',
    *check(config) {
      for (const [path, { basis, storage = [] }] of servicesOf(config))
        if (basis === 'legitimate-interest' && storage.length)
          yield {
            path: `${path}.basis`,
            message:
              'legitimate interest is no ground to store on a device; use "consent", or take the storage away',
          };
    },
  },
  {
    id: 'interest-for-essential',
    severity: 'warning',
    sources: ['policies.md D9', 'policies.md T9'],
    holds: 'The basis of a service and the grounds that it names say the same.',
    *check(config) {
      for (const [path, { basis, legalBasis = [] }] of servicesOf(config)) {
        const grounds = legalBasis.join(' ');
        if (basis === 'consent' && /25\(2\)/.test(grounds))
          yield {
            path: `${path}.legalBasis`,
            message: 'TDDDG 25(2) is for what is strictly necessary, and this asks for consent',
          };
        if (basis !== 'consent' && /6\(1\)\(a\)|25\(1\)/.test(grounds))
          yield {
            path: `${path}.legalBasis`,
            message: `this names consent, but its basis is "${basis}"; nobody would be asked`,
          };
      }
    },
  },
  {
    id: 'shorthand-basis',
    severity: 'error',
    sources: ['policies.md D14'],
    holds: 'Each ground is an entry of its own in one style, such as `GDPR 6(1)(f)`.',
    *check(config) {
      for (const [path, { legalBasis = [] }] of activitiesOf(config))
        for (const [index, basis] of legalBasis.entries())
          if (SHORTHAND.test(basis) || /^\(?[a-f]\)?$/.test(basis))
            yield {
              path: `${path}.legalBasis[${index}]`,
              message: `"${basis}" is shorthand; write one entry for each ground, such as "GDPR 6(1)(a)"`,
            };
    },
  },
  {
    id: 'tag-manager-as-essential',
    severity: 'error',
    sources: ['law.md NW07', 'VG Hannover 10 A 5385/22'],
    holds: 'A tag manager is optional.',
    *check(config) {
      for (const [path, { name, basis, title, hosts = [] }] of servicesOf(config))
        if (basis !== 'consent' && MANAGERS.test([name, JSON.stringify(title ?? ''), ...hosts].join(' ')))
          yield {
            path: `${path}.basis`,
            message: 'a tag manager contacts its vendor and loads others; ask for consent first',
          };
    },
  },
  {
    id: 'no-legal-basis',
    severity: 'warning',
    sources: ['GDPR 13(1)(c)', 'policies.md R13', 'policies.md T8'],
    holds: 'Everything that handles data names its legal ground.',
    *check(config) {
      for (const [path, { legalBasis }] of activitiesOf(config))
        if (!legalBasis?.length) yield { path, message: 'its legal ground is missing; add `legalBasis`' };
    },
  },
];
