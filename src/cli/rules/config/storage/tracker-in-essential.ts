import type { Config } from '../../../../model/config/config.js';
import { matchesName } from '../../../../model/config/matches-name.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';

/** Names that well-known trackers use. */
const TRACKERS = [
  ...['_ga', '_ga_*', '_gid', '_gat*', '_gcl_*', '_gac_*', '__utm*', 'IDE', 'NID'], // Google
  ...['_fbp', '_fbc', 'fr'], // Meta
  ...['ph_*', '_pk_*', 'mtm_*', 'amplitude_*', 'mp_*'], // PostHog, Matomo, Amplitude, Mixpanel
  ...['_hj*', '_clck', '_clsk', 'MUID', '_uetsid', '_uetvid'], // Hotjar, Microsoft
  ...['li_*', 'lidc', 'bcookie', 'AnalyticsSyncHistory'], // LinkedIn
  ...['hubspotutk', '__hstc', '__hssc', '__hssrc'], // HubSpot
  ...['_pin_*', '_tt_*', '_ttp'], // Pinterest, TikTok
];

const isTracker = (name: string): boolean =>
  TRACKERS.some((tracker) => matchesName(tracker, name.replaceAll('*', 'x')) || tracker === name);

/** Calling a tracker necessary is what regulators fine first. */
export const trackerInEssential: Rule<Config> = {
  id: 'tracker-in-essential',
  severity: 'error',
  sources: ['law.md UI29', 'law.md NW01', 'policies.md R25'],
  holds: 'An essential service keeps nothing under a name that trackers use.',
  *check(config) {
    for (const [path, item, { name, basis }] of eachStorageItem(config))
      if (basis === 'essential' && isTracker(item.name))
        yield {
          path: `${path}.name`,
          message: `"${item.name}" is a tracker's name, and ${name} is essential; give it the basis "consent"`,
        };
  },
};
