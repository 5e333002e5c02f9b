import { createAdminApp } from '../admin/create-admin-app.js';
import type { Settings } from '../settings/settings.js';
import type { OpenParts } from './open-parts.js';

/** The server for operators, where the settings give it a port. */
export const adminAppOf = async (
  { mailing, address, database, metrics, now, onError }: OpenParts,
  { adminPort, adminKeys, recordDays }: Settings,
) => {
  if (adminPort === undefined) return;
  return createAdminApp({
    ...{ database, now, onError, recordDays, publicUrl: address.get },
    ...{ newsletter: mailing, ring: mailing.ring, keys: adminKeys },
    metrics: () => metrics.render(database),
  });
};
