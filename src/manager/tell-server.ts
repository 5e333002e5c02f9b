import { guard } from '../model/consent/guard.js';
import type { StoredRecord } from '../model/consent/stored-record.js';
import type { Page } from './page.js';

/**
 * Leaves to a part what the site's server does not know yet: that a decision was made, here or on an earlier page, or that this
 * record was erased. Nobody waits for it, and where the part cannot be loaded the next page tries again.
 */
export const tellServer = ({ start, record, store, context }: Page, erased?: StoredRecord): void => {
  const records = start?.gate.records;
  if (records && store && (erased ?? record?.$?.u))
    guard(context, 'records', async () => (await context.part('records'))(context, records, store, erased));
};
