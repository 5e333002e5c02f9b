import type { PartContext, Parts } from '../manager/parts.js';
import type { Records } from '../model/config/config.js';
import { isSameDecision, type StoredRecord } from '../model/consent/stored-record.js';
import type { RecordStore } from '../record/record-store.js';

/** Outlives the page. No cookie and no address of a page comes along. Throws where the server has not done it (reliability.md F57). */
const post = async (address: string, body: unknown): Promise<void> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true,
    credentials: 'omit',
    // not `no-referrer`: the server wants to know the site, and browsers would call it `null`
    referrerPolicy: 'origin',
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  await answer.json(); // a network that wants a login answers for everybody, with a page
};

/** A decision as the server wants it. How it was made is known on its own page only. */
const decisionOf = ({ consent }: PartContext, { $ }: StoredRecord): object => ({
  id: $?.id,
  decidedAt: new Date(Number($?.at) * 1000).toISOString(),
  version: $?.v,
  // what this config does not have was asked elsewhere on the site (decision 0017)
  choices: Object.fromEntries(
    (consent.config?.services ?? []).map(({ name }) => [name, consent.choice(name)]),
  ),
  source: consent.record?.source ?? 'unknown',
  language: consent.record?.language,
});

const documentDecision = async (
  context: PartContext,
  { address }: Records,
  kept: RecordStore,
): Promise<void> => {
  const record = kept.read();
  if (!record?.$?.u || !record.$.id) return; // another tab was faster
  await post(address, decisionOf(context, record));
  // a decision made meanwhile has a mark of its own
  if (isSameDecision(kept.read(), record)) kept.write({ ...record, $: { ...record.$, u: undefined } });
};

/** Never rejects: what failed is told to the site, not to the visitor, and tried again when the network is back. */
const tellServer: Parts['records'] = async (context, server, kept, erased) => {
  const id = erased?.$?.id;
  try {
    if (!erased) await documentDecision(context, server, kept);
    else if (id) await post(`${server.address}/erase`, { id });
  } catch (cause) {
    context.fail('records', cause);
    addEventListener('online', () => tellServer(context, server, kept, erased), { once: true });
  }
};

export default tellServer;
