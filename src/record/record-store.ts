import type { CookieOptions } from '../model/config/config.js';
import { combineRecords, isValid, sinceOf } from '../model/consent/permissions.js';
import { decodeRecord, encodeRecord, type StoredRecord } from '../model/consent/record.js';
import { cookieValues } from './cookie-jar.js';

/** Where the record lives: the cookie, and this page's memory where the browser refuses the cookie. */
export interface RecordStore {
  /** The record that stands, or `undefined`: undecided. Never throws. */
  read(): StoredRecord | undefined;
  /** Is all well: does the browser keep what was written, and no second cookie of the name that servers may read? */
  isSettled(): boolean;
  /** Keeps a record, or none. `false` when only this page remembers it so far: reading back gave something else. */
  write(record: StoredRecord | undefined): boolean;
}

/** The record's cookie, read and written as DESIGN 3.2 says. */
export const createRecordStore = ({
  name,
  days,
  path = '/',
  domain,
  sameSite = 'Lax',
}: CookieOptions & { readonly name: string; readonly days: number }): RecordStore => {
  /** Is the cookie wrong, and this page's memory right? */
  let isUnsaved = false;
  let memory: StoredRecord | undefined;

  const values = (): readonly string[] => {
    try {
      return cookieValues(name);
    } catch {
      return []; // cookies are forbidden here, as in a sandboxed frame
    }
  };

  return {
    read() {
      if (isUnsaved) return memory;
      return combineRecords(
        values()
          .map(decodeRecord)
          .filter((record) => record && isValid(record, days, Date.now())) as StoredRecord[],
      );
    },
    isSettled: () => !isUnsaved && values().length < 2,
    write(record) {
      const value = record ? encodeRecord(record) : '';
      const now = Date.now();
      const seconds = record ? days * 86_400 - Math.floor((now - sinceOf(record, now)) / 1000) : 0;
      // by protocol: WebKit refuses Secure on http://localhost although isSecureContext is true there
      const secure = location.protocol === 'https:' ? '; Secure' : '';
      const host = domain ? `; Domain=${domain}` : '';
      try {
        document.cookie = `${name}=${value}; Max-Age=${seconds}; Path=${path}; SameSite=${sameSite}${host}${secure}`;
      } catch {
        // as above; reading back tells
      }
      memory = record;
      isUnsaved = values().join() !== value;
      return !isUnsaved;
    },
  };
};
