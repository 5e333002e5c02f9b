import { nanoid } from 'nanoid';
import type { Choice, Choices } from '../model/consent/choice.js';
import type { DecisionOptions } from '../model/consent/consent-record.js';
import { decide } from '../model/consent/decide.js';
import { fittingChoices } from '../model/consent/fitting-choices.js';
import { isSameDecision, type StoredRecord } from '../model/consent/stored-record.js';
import { afterStart } from './after-start.js';
import { carryOut } from './carry-out.js';
import type { Page } from './page.js';
import { servicesIn, standingRecord } from './permissions.js';
import { tellServer } from './tell-server.js';

/** Saved first: a withdrawal must stand even if what follows fails or the page is left. Then other tabs, then this page, last the server. */
const keep = (page: Page, record: StoredRecord | undefined, erased?: StoredRecord): void => {
  page.store?.write(record);
  page.tellTabs();
  page.record = record;
  carryOut(page, true);
  tellServer(page, erased);
};

/** Every way to decide comes through here; one choice is for all optional services. Before the start it waits. */
export const choose = (page: Page, wanted: Choice | Choices, options?: DecisionOptions): void =>
  afterStart(page, () => {
    if (!page.start) return;
    const choices = fittingChoices(servicesIn(page), wanted, page.context.fail);
    if (!Object.keys(choices).length) return;
    page.decision = { source: 'api', ...options };
    keep(page, decide(page.start.gate, standingRecord(page), choices, { now: Date.now(), newId: nanoid }));
  });

/** Erases the record, here and on the server. Before the start it waits. */
export const forget = (page: Page): void => afterStart(page, () => keep(page, undefined, page.record));

/** Reads the record again: another tab may have decided, or time has passed. */
export const reread = (page: Page): void => {
  const { record } = page;
  const read = page.store?.read();
  const isSame = isSameDecision(read, record);
  if (!isSame) page.decision = {};
  page.record = read;
  carryOut(page, !isSame);
};
