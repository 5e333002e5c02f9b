import { type ConsentRecord, describeRecord } from '../model/consent/consent-record.js';
import type { Page } from './page.js';

/** What is known of the visitor's decisions, in the words of the public contract. */
export const recordIn = (page: Pick<Page, 'record' | 'decision'>): ConsentRecord | undefined =>
  page.record && { ...describeRecord(page.record), ...page.decision };
