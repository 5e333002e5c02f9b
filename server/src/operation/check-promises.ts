import { daysOf, RECORDS_RETENTION, type Text } from '../../../src/entries/server.js';
import type { Settings } from '../settings/settings.js';
import type { Site } from '../site/read-site.js';

/** The processing of a config whose `retention` tells how long the proof of the double opt-in is kept. */
const PROOF = 'newsletter-proof';

interface Promised {
  /** Where the config says it. */
  readonly where: string;
  readonly what: string;
  readonly retention: Text;
  readonly setting: string;
  readonly days: number;
}

const compare = ({ where, what, retention, setting, days }: Promised): void => {
  if (daysOf(retention) !== days)
    throw new TypeError(
      `PLACET_CONFIG promises to keep ${what} for "${retention}" (${where}), ${setting} keeps them ${days} days: make one like the other.`,
    );
};

/** Throws where a site promises its visitors another retention than the settings make: what is told and what is done are one. */
export const checkPromises = (
  { config }: Site,
  { recordDays, proofDays }: Pick<Settings, 'recordDays' | 'proofDays'>,
): void => {
  if (config?.records) {
    const { retention = RECORDS_RETENTION } = config.records;
    compare({
      ...{ where: 'records.retention', what: 'decisions', retention },
      ...{ setting: 'PLACET_RECORD_DAYS', days: recordDays },
    });
  }
  const { retention } = config?.processing?.find(({ name }) => name === PROOF) ?? {};
  // in words nobody can compare it
  if (daysOf(retention) && retention)
    compare({
      ...{ where: `processing "${PROOF}"`, what: 'proofs', retention },
      ...{ setting: 'PLACET_PROOF_DAYS', days: proofDays },
    });
};
