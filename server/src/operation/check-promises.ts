import { daysOf, RECORDS_RETENTION } from '../../../src/entries/server.js';
import type { Settings } from '../settings/settings.js';
import type { Site } from '../site/read-site.js';

/** Throws where a site promises its visitors another retention than the settings make: what is told and what is done are one. */
export const checkPromises = ({ config }: Site, { recordDays }: Pick<Settings, 'recordDays'>): void => {
  if (!config?.records) return;
  const { retention = RECORDS_RETENTION } = config.records;
  if (daysOf(retention) !== recordDays)
    throw new TypeError(
      `PLACET_CONFIG promises to keep decisions for "${retention}" (records.retention), PLACET_RECORD_DAYS keeps them ${recordDays} days: make one like the other.`,
    );
};
