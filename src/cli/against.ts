import type { Config } from '../consent/config.js';
import { diffConfig, isAskedFor } from './diff-config.js';
import type { Finding } from './finding.js';

const SOURCES = ['policies.md G02', 'law.md UI25', 'GDPR 7'];

/** What must be done because a config is another than before: which services need a new `revision`, and why. */
export const checkAgainst = (before: Config, after: Config): readonly Finding[] =>
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
