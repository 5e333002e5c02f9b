import { createApp } from '../http/create-app.js';
import type { Health } from '../http/health.js';
import type { Settings } from '../settings/settings.js';
import type { OpenParts } from './open-parts.js';

/** The public server, with what it needs of the parts. */
export const publicAppOf = (
  { mailing, mailbox, address, ...parts }: OpenParts,
  settings: Settings,
  health: () => Promise<Health>,
) => {
  const { preferences, recordDays, origins, trustProxy, accessLog } = settings;
  return createApp({
    ...parts,
    newsletter: mailing,
    ...{ ring: mailing.ring, tombstones: mailing.tombstones, languages: mailing.languages },
    ...{ preferences, recordDays, origins, trustProxy, health, publicUrl: address.get },
    ...(mailbox && { mailbox }),
    onAnswer: (answered) => {
      parts.metrics.onAnswer(answered);
      if (accessLog === 'on') parts.log(JSON.stringify(answered.line));
    },
  });
};
