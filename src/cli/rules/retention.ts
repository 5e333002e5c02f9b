import { optionalServices } from '../../model/consent/optional-services.js';
import { daysOf, spansIn } from '../days.js';
import { activitiesOf, type Rule, servicesOf, wordsOf } from '../rule.js';

/** What must hold of how long data is kept. */
export const retentionRules: readonly Rule[] = [
  {
    id: 'proof-ends-with-consent',
    severity: 'warning',
    sources: ['policies.md D5', 'GDPR 7(1)'],
    holds: 'The proof of a consent is kept longer than the consent is valid.',
    *check(config) {
      if (!optionalServices(config.services).length) return;
      const { name = 'klaro', days = 365 } = config.cookie ?? {};
      for (const [path, { storage = [], retention }] of servicesOf(config)) {
        const isConsent = storage.some((item) => item.type === 'cookie' && item.name === name);
        const kept = daysOf(retention);
        if (isConsent && kept !== undefined && kept <= days)
          yield {
            path: `${path}.retention`,
            message: `a consent holds for ${days} days, and its proof is deleted after ${kept}: the last days cannot be proved; keep it longer, or say that it is kept in the browser only`,
          };
      }
    },
  },
  {
    id: 'consent-cookie-duration',
    severity: 'error',
    sources: ['law.md NW09', 'policies.md R08'],
    holds: 'The declared lifetime of the consent cookie is the one that it gets.',
    *check(config) {
      const { name = 'klaro', days = 365 } = config.cookie ?? {};
      for (const [path, { storage = [] }] of servicesOf(config))
        for (const [index, item] of storage.entries())
          if (item.type === 'cookie' && item.name === name && daysOf(item.duration) !== days)
            yield {
              path: `${path}.storage[${index}].duration`,
              message: `the cookie lives for ${days} days (\`cookie.days\`); declare "P${days}D"`,
            };
    },
  },
  {
    id: 'two-figures',
    severity: 'error',
    sources: ['policies.md D4'],
    holds: 'A text that speaks of keeping data says the same figure as `retention`.',
    *check(config) {
      for (const [path, activity] of activitiesOf(config)) {
        const kept = daysOf(activity.retention);
        if (kept === undefined) continue;
        // "3 years" and P1095D are not the same: one of them has a leap day
        const isCalendar = /^P\d+[YM]/.test(String(activity.retention));
        const texts = ['description', 'purpose', 'notes', 'deletion'] as const;
        for (const key of texts) {
          const text = key in activity ? wordsOf(activity[key as 'notes']) : '';
          const isAboutKeeping =
            /\b(kept|keep|stored?|retain|retention|delet|gelöscht|aufbewahr|gespeichert|lösch)/i.test(text);
          const other = isAboutKeeping
            ? spansIn(text).find((span) => span.days !== kept || span.isCalendar !== isCalendar)
            : undefined;
          if (other !== undefined)
            yield {
              path: `${path}.${key}`,
              message: `it speaks of "${other.words}" and \`retention\` of ${activity.retention}; keep one figure, in \`retention\``,
            };
        }
      }
    },
  },
  {
    id: 'no-retention',
    severity: 'warning',
    sources: ['GDPR 13(2)(a)', 'policies.md T1'],
    holds: 'Everything that handles data says for how long it is kept.',
    *check(config) {
      for (const [path, { retention, stores }] of activitiesOf(config))
        if (!retention && !stores?.some((store) => store.retention))
          yield { path, message: 'say how long the data is kept: add `retention`' };
    },
  },
  {
    id: 'posthog-cookie-duration',
    severity: 'error',
    sources: ['law.md NW09', 'policies.md D10'],
    holds: "The declared lifetime of PostHog's cookie is the one that PostHog is told.",
    *check(config) {
      for (const [path, { posthog, storage = [] }] of servicesOf(config))
        for (const [index, { type, name, duration }] of storage.entries())
          if (
            posthog &&
            type === 'cookie' &&
            /^ph_.*_posthog$/.test(name) &&
            daysOf(duration) !== (posthog.cookieDays ?? 365)
          )
            yield {
              path: `${path}.storage[${index}].duration`,
              message: `PostHog keeps its cookie for ${posthog.cookieDays ?? 365} days; declare that, or set \`posthog.cookieDays\``,
            };
    },
  },
];
