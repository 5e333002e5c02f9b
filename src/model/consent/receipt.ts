import type { Config } from '../config/config.js';
import type { ConsentRecord } from './consent-record.js';

/**
 * The visitor's copy of a record, with what it was about as the site declared it. Plain data: `JSON.stringify` gives
 * times as ISO 8601 in UTC. Without a decision it has no `choices`.
 */
export type Receipt = Partial<ConsentRecord> & Pick<Config, 'controller' | 'purposes' | 'services'>;
