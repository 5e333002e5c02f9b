import { readFileSync } from 'node:fs';
import { renderHtml } from '../../src/cli/render-html.js';
import type { Config } from '../../src/consent/config.js';
import { declarationOf } from '../../src/consent/declaration.js';
import de from '../../src/ui/locales/de.js';
import ownDe from '../../src/ui/locales/declaration/de.js';
import ownEn from '../../src/ui/locales/declaration/en.js';
import en from '../../src/ui/locales/en.js';
import type { Language } from './site-map.js';

const words = { en: { ...en, ...ownEn }, de: { ...de, ...ownDe } };

/**
 * The tables of a config as HTML, for visitors without JavaScript and for search engines. They stand inside
 * `<placet-declaration>`, which shows its own in their place.
 */
export const renderDeclaration = (config: string, language: Language): string => {
  const parsed: Config = JSON.parse(readFileSync(config, 'utf8'));
  const tables = declarationOf(parsed, words[language]).filter(({ rows }) => rows.length > 0);
  return renderHtml(tables, language);
};
