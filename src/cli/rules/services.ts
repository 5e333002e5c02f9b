import { optionalServices } from '../../model/consent/optional-services.js';
import { activitiesOf, type Rule, servicesOf, wordsOf } from '../rule.js';

const STORES_SOMETHING =
  /(?<!without |no |ohne |keine )cookie|local storage|remember|merkt sich|speichert|stores /i;

/** What must hold of services as a whole, and of what surrounds them. */
export const serviceRules: readonly Rule[] = [
  {
    id: 'planned-with-hosts',
    severity: 'info',
    sources: ['policies.md T6'],
    holds:
      'A planned or disabled service runs nowhere; where it names hosts, make sure that no page talks to them.',
    *check(config) {
      for (const [path, { status, hosts, posthog }] of servicesOf(config))
        if (status && status !== 'active' && (hosts?.length || posthog))
          yield {
            path: `${path}.status`,
            message: `it is ${status}, but says where it would send data; check that no page does`,
          };
    },
  },
  {
    id: 'planned-with-storage',
    severity: 'info',
    sources: ['policies.md T6', 'law.md NW08'],
    holds: 'A planned service keeps nothing in the browser yet.',
    *check(config) {
      for (const [path, { status, storage }] of servicesOf(config))
        if (status === 'planned' && storage?.length)
          yield {
            path: `${path}.storage`,
            message: 'it is planned, but declares storage; make it active or leave the storage out',
          };
    },
  },
  {
    id: 'session-recording-unsaid',
    severity: 'error',
    sources: ['policies.md D11', 'policies.md R30'],
    holds: 'Session recording has a service of its own, which is listed and needs consent.',
    *check(config) {
      for (const [path, { posthog }] of servicesOf(config)) {
        const name = posthog?.sessionRecording;
        const own = config.services.find((service) => service.name === name);
        if (name && own?.basis !== 'consent')
          yield {
            path: `${path}.posthog.sessionRecording`,
            message: own
              ? `${name} must have the basis "consent"`
              : `there is no service ${name}; add it with the basis "consent", or leave this out: then nothing is recorded`,
          };
      }
    },
  },
  {
    id: 'stores-but-declares-nothing',
    severity: 'warning',
    sources: ['policies.md D6', 'law.md NW08'],
    holds: 'A service whose text speaks of storing declares what it stores.',
    *check(config) {
      for (const [path, { description, storage, status = 'active' }] of servicesOf(config))
        if (!storage?.length && status === 'active' && STORES_SOMETHING.test(wordsOf(description)))
          yield {
            path: `${path}.storage`,
            message: 'its description speaks of storing, and nothing is declared; list what it keeps',
          };
    },
  },
  {
    id: 'consent-cookie-undeclared',
    severity: 'info',
    sources: ['policies.md R12', 'law.md RC10'],
    holds: 'The consent cookie has an essential service of its own; the declaration lists it in any case.',
    *check(config) {
      const name = config.cookie?.name ?? 'klaro';
      const isDeclared = config.services.some(
        ({ basis, storage }) => basis === 'essential' && storage?.some((item) => item.name === name),
      );
      if (!isDeclared && optionalServices(config.services).length)
        yield {
          path: 'services',
          message: `no essential service declares the cookie "${name}"; the settings will not show it`,
        };
    },
  },
  {
    id: 'consent-cookie-optional',
    severity: 'error',
    sources: ['policies.md R12'],
    holds: 'The consent cookie is essential: refusing could not be remembered without it.',
    *check(config) {
      const name = config.cookie?.name ?? 'klaro';
      for (const [path, { basis, storage }] of servicesOf(config))
        if (basis !== 'essential' && storage?.some((item) => item.type === 'cookie' && item.name === name))
          yield {
            path: `${path}.storage`,
            message: `"${name}" keeps the visitor's answer and belongs to an essential service`,
          };
    },
  },
  {
    id: 'untold-service',
    severity: 'warning',
    sources: ['law.md UI11', 'GDPR 7(2)'],
    holds: 'An optional service says what it does, and its purpose has a description.',
    *check(config) {
      const optional = optionalServices(config.services);
      for (const [path, service] of servicesOf(config))
        if (optional.includes(service) && !service.description)
          yield { path, message: 'visitors are asked about it; say in `description` what it does' };
      for (const [index, { name, description }] of config.purposes.entries())
        if (!description && optional.some(({ purposes }) => purposes.includes(name)))
          yield {
            path: `purposes[${index}]`,
            message: 'visitors are asked about it; say in `description` what it is for',
          };
    },
  },
  {
    id: 'unused-purpose',
    severity: 'info',
    sources: ['law.md NW10'],
    holds: 'Every purpose has a service.',
    *check(config) {
      for (const [index, { name }] of config.purposes.entries())
        if (!config.services.some(({ purposes }) => purposes.includes(name)))
          yield { path: `purposes[${index}]`, message: `no service has the purpose ${name}; take it away` };
    },
  },
  {
    id: 'no-privacy-policy',
    severity: 'error',
    sources: ['GDPR 13', 'law.md UI09'],
    holds: 'Visitors can read the privacy policy before they choose.',
    *check({ links }) {
      if (!links?.privacyPolicy) yield { path: 'links', message: 'add `privacyPolicy` with its address' };
    },
  },
  {
    id: 'no-contact',
    severity: 'warning',
    sources: ['GDPR 13(1)(a)', 'policies.md R16', 'policies.md G04'],
    holds: 'The controller can be reached.',
    *check({ controller }) {
      if (!controller.email && !controller.address)
        yield { path: 'controller', message: 'add `email` or `address`: a person must be able to write' };
    },
  },
  {
    id: 'undescribed-recipient',
    severity: 'warning',
    sources: ['policies.md T2', 'law.md UI12'],
    holds: 'Where `recipients` are described, each one that a service names is.',
    *check(config) {
      const known = config.recipients?.map(({ name }) => name);
      for (const [path, { recipients = [] }] of activitiesOf(config))
        for (const [index, name] of recipients.entries())
          if (known && !known.includes(name))
            yield {
              path: `${path}.recipients[${index}]`,
              message: `"${name}" is not described in \`recipients\``,
            };
    },
  },
];
