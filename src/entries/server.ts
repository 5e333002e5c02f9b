/**
 * What a server needs of the model: to check and read a config, to read the cookie, and to tell what a decision was. Pure: it
 * touches no DOM, no clock and no Node.
 */
export type { Config, Controller, Service, Text } from '../model/config/config.js';
export { RECORDS_RETENTION } from '../model/config/defaults.js';
export { defineConfig } from '../model/config/define-config.js';
export { explainConfig } from '../model/config/explain-config.js';
export type { Choice, Choices } from '../model/consent/choice.js';
export { type ConsentRecord, describeRecord, type Source } from '../model/consent/consent-record.js';
export type { Receipt } from '../model/consent/receipt.js';
export { decodeRecord, type StoredRecord } from '../model/consent/stored-record.js';
export { categoriesOf, dataIn } from '../model/words/data.js';
export { daysOf } from '../model/words/days-of.js';
export { textIn } from '../model/words/text.js';
