import type { Basis, Config } from '../model/config/config.js';
import { diffConfig, isAskedFor } from './diff-config.js';
import type { Finding } from './finding.js';

const SOURCES = ['policies.md G02', 'law.md UI25', 'GDPR 7'];

/** How much say each basis leaves to the visitor, least first. */
const SAY: readonly Basis[] = ['essential', 'legitimate-interest', 'consent'];

/** Services that now run where the visitor has refused them, or never agreed. */
const choicesTaken = (before: Config, after: Config): readonly Finding[] => {
  const old = new Map(before.services.map((service) => [service.name, service]));
  return after.services.flatMap(({ name, basis, status = 'active' }, index): Finding[] => {
    const was = old.get(name);
    if (!was || status !== 'active' || SAY.indexOf(basis) >= SAY.indexOf(was.basis)) return [];
    return [
      {
        path: `services[${index}].basis`,
        rule: 'choice-taken-away',
        severity: 'warning',
        sources: ['policies.md G02', 'law.md UI20', 'GDPR 7(3)'],
        message: `${name} was on "${was.basis}" and is on "${basis}" now: it runs for visitors who never agreed to it; keep the basis unless the service itself is another`,
      },
    ];
  });
};

/** Which services need a new `revision`, and why. */
const revisionsNeeded = (before: Config, after: Config): readonly Finding[] =>
  diffConfig(before, after).flatMap(({ service, kind, reasons, members, isRevisionRaised }): Finding[] => {
    const index = after.services.findIndex(({ name }) => name === service);
    const now = after.services[index];
    const found = { path: `services[${index}]`, sources: SOURCES };
    if (kind === 'gone')
      return [
        {
          ...found,
          path: 'services',
          rule: 'service-gone',
          severity: 'info',
          message: `${service} is no longer there`,
        },
      ];
    if (!now) return [];
    if (kind === 'new')
      return isAskedFor(now)
        ? [
            {
              ...found,
              rule: 'new-service',
              severity: 'info',
              message: `${service} is new; visitors are asked about it by itself`,
            },
          ]
        : [];
    if (!isAskedFor(now) && members.includes('basis')) return []; // told above
    if (!reasons.length || !isAskedFor(now)) {
      const message = `${service} changed (${members.join(', ')}); nobody need be asked again`;
      return [{ ...found, rule: 'harmless-change', severity: 'info', message }];
    }
    const why = reasons.join('; ');
    if (isRevisionRaised)
      return [
        {
          ...found,
          rule: 'revision-raised',
          severity: 'info',
          message: `${service} is asked for again: ${why}`,
        },
      ];
    const revision = (now.revision ?? 1) + 1;
    return [
      {
        ...found,
        path: `services[${index}].revision`,
        rule: 'revision-needed',
        severity: 'error',
        message: `${service} must be asked for again (${why}); set \`revision\` to ${revision}`,
      },
    ];
  });

/** What must be done because a config is another than before. */
export const checkAgainst = (before: Config, after: Config): readonly Finding[] => [
  ...choicesTaken(before, after),
  ...revisionsNeeded(before, after),
];
