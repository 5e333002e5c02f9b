import type { GateCookie } from '../model/config/gate-config.js';
import { combineRecords } from '../model/consent/combine-records.js';
import { isValid, sinceOf } from '../model/consent/is-valid.js';
import { decodeRecord, encodeRecord, type StoredRecord } from '../model/consent/stored-record.js';
import { cookieValues } from './cookie-values.js';

/** Where the record lives: the cookie, and this page's memory where the browser refuses the cookie. */
export interface RecordStore {
  /** The record that stands, or `undefined`: undecided. Never throws. */
  read(): StoredRecord | undefined;
  /**
   * Is all well: does the browser keep what was written, and no second record that servers may read? A cookie that cannot be
   * read, say of a later version, stays until the visitor decides (reliability.md F19).
   */
  isSettled(): boolean;
  /** Keeps a record, or none. `false` when only this page remembers it so far: reading back gave something else. */
  write(record: StoredRecord | undefined): boolean;
}

/** A cookie's `Name=value` with its attributes. `now` is in milliseconds since 1970. */
const assignment = (
  { name, days, path, domain, sameSite }: GateCookie,
  record: StoredRecord | undefined,
  now: number,
): string => {
  // counted from the decision: writing again prolongs nothing
  const age = record ? days * 86_400 - Math.floor((now - sinceOf(record, now)) / 1000) : 0;
  const parts = [
    `${name}=${record ? encodeRecord(record) : ''}`,
    `Max-Age=${age}`,
    `Path=${path}`,
    `SameSite=${sameSite}`,
  ];
  if (domain) parts.push(`Domain=${domain}`);
  // by protocol: WebKit refuses Secure on http://localhost although isSecureContext is true there
  if (location.protocol === 'https:') parts.push('Secure');
  return parts.join('; ');
};

/** The record's cookie, read and written as DESIGN 3.2 says. */
export const createRecordStore = (cookie: GateCookie): RecordStore => {
  /** Is the cookie wrong, and this page's memory right? */
  let isUnsaved = false;
  let memory: StoredRecord | undefined;

  /** The values of the name's cookies, but for those of a part of the site on another path (decision 0017). */
  const values = (): readonly string[] => {
    try {
      return cookieValues(cookie.name).filter((value) => {
        const own = decodeRecord(value)?.$;
        return !own || (own.p ?? '/') === cookie.path;
      });
    } catch {
      return []; // cookies are forbidden here, as in a sandboxed frame
    }
  };
  const records = (): readonly StoredRecord[] =>
    values()
      .map(decodeRecord)
      .filter((record) => !!record);

  return {
    read() {
      if (isUnsaved) return memory;
      return combineRecords(records().filter((record) => isValid(record, cookie.days, Date.now())));
    },
    isSettled: () => !isUnsaved && records().length < 2,
    write(record) {
      try {
        document.cookie = assignment(cookie, record, Date.now());
      } catch {
        // as above; reading back tells
      }
      memory = record;
      isUnsaved = values().join() !== (record ? encodeRecord(record) : '');
      return !isUnsaved;
    },
  };
};
