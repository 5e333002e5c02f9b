import { readFileSync } from 'node:fs';
import { renderHtml } from '../../src/cli/output/render-html.js';
import type { Config } from '../../src/model/config/config.js';
import { declarationOf, type TableName } from '../../src/model/declaration/declaration.js';
import ownDe from '../../src/ui/locales/de/declaration.js';
import de from '../../src/ui/locales/de/interface.js';
import ownEn from '../../src/ui/locales/en/declaration.js';
import en from '../../src/ui/locales/en/interface.js';
import type { Language } from './site-map.js';

const words = { en: { ...en, ...ownEn }, de: { ...de, ...ownDe } };

/** All but those whose facts the pages tell in their own words. */
const SHOWN: readonly TableName[] = ['storage', 'services', 'processing', 'grounds', 'recipients', 'stores'];

/**
 * `<placet-declaration>` with the tables of a config inside as HTML, for visitors without JavaScript and for search engines;
 * the element shows its own in their place.
 */
export const renderDeclaration = (config: string, language: Language): string => {
  const parsed: Config = JSON.parse(readFileSync(config, 'utf8'));
  const tables = declarationOf(parsed, words[language]).filter(
    ({ name, rows }) => SHOWN.includes(name) && rows.length > 0,
  );
  const names = tables.map(({ name }) => name).join(' ');
  return `<placet-declaration table="${names}">\n${renderHtml(tables, language)}</placet-declaration>`;
};
