import { addAuditEntry, listAudit } from '../audit/audit-entry.js';
import type { NewsletterParts } from '../newsletter/newsletter-parts.js';
import { rememberText } from '../records/remember-text.js';

const ACTION = 'config';

/** Keeps the site's config, so that records can cite it, and writes into the history when it is another than last time (policies.md V20). */
export const noteConfig = async (
  { database, ring }: Pick<NewsletterParts, 'database' | 'ring'>,
  text: string,
  at: Date,
): Promise<void> => {
  const object = await rememberText(database, { kind: 'config', body: text }, at);
  const last = (await listAudit(database)).findLast(({ action }) => action === ACTION);
  if (last?.object === object) return;
  await addAuditEntry({ database, ring }, { at, actor: 'server', action: ACTION, object });
};
