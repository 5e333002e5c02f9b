import type { Config, StorageItem } from '../../../../model/config/config.js';
import { DEFAULTS } from '../../../../model/config/defaults.js';

/** The cookie that keeps the visitor's answers, as a config has it. */
export interface ConsentCookie {
  readonly name: string;
  readonly days: number;
  /** Is it what an item declares? */
  isItem(item: StorageItem): boolean;
}

/** The consent cookie of a config, with what holds where the config says nothing. */
export const consentCookieOf = ({ cookie }: Config): ConsentCookie => {
  const { name, days } = { ...DEFAULTS.cookie, ...cookie };
  return { name, days, isItem: (item) => item.type === 'cookie' && item.name === name };
};
