import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, otherLanguage, type Page } from './site-map.js';

const SITE = join(import.meta.dirname, '..', 'site');

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** `{{> name}}` takes in `partials/name.<language>.html`, or `partials/name.html` where one serves both languages. */
const withPartials = (html: string, language: Language): string =>
  html.replace(/\{\{> ([\w-]+)\}\}/g, (_, name: string) => {
    const own = join(SITE, 'partials', `${name}.${language}.html`);
    const file = existsSync(own) ? own : join(SITE, 'partials', `${name}.html`);
    return withPartials(readFileSync(file, 'utf8'), language);
  });

/** Links with `data-nav` know whether they lead to the page they stand on. */
const withCurrentLink = (html: string, path: string): string =>
  html.replace(/ href="([^"]*)" data-nav/g, (_, href: string) =>
    href === path ? ` href="${href}" aria-current="page"` : ` href="${href}"`,
  );

const withValues = (html: string, values: Readonly<Record<string, string>>): string =>
  html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');

/** What a page needs beside itself. */
export interface PageContext {
  readonly nonce: string;
  readonly inspector: 'open' | 'closed' | 'off';
  /** Whether the page is sent under the strict policy; the inspector says so. */
  readonly csp: 'strict' | 'off';
  /** The tags of `placet build` for the site's pages; absent where the page reads its config in the browser. */
  readonly builtTags?: string | undefined;
  /** Trusted HTML for named places of the page, such as the table of services. */
  readonly html?: Readonly<Record<string, string>>;
}

/** What puts the inspector on a page; `{{nonce}}`, `{{inspector}}` and `{{csp}}` are filled in later. */
const INSPECTOR = `<!-- The demo's own tool, no part of Placet: it shows what the page does. -->
    <script src="/assets/inspector/events.js" nonce="{{nonce}}"></script>
    <script type="module" src="/assets/inspector/main.js" nonce="{{nonce}}" data-state="{{inspector}}" data-csp="{{csp}}" data-build="{{build}}"></script>`;

/** What puts Placet on a page of the site. */
const placetTags = (builtTags = UNBUILT_TAG): string =>
  builtTags.trim().replaceAll('<script', '<script nonce="{{nonce}}"');

const UNBUILT_TAG = '<script src="/placet/placet.js" data-config="/placet/config.json"></script>';

/** A page of the site as HTML. Files are read each time, so that an edit shows at the next load. */
export const renderPage = (
  page: Page,
  { nonce, inspector, csp, builtTags, html = {} }: PageContext,
): string => {
  const read = (...path: string[]): string => readFileSync(join(SITE, ...path), 'utf8');
  const body = read('pages', page.language, `${page.id}.html`);
  const tool = inspector === 'off' ? '' : INSPECTOR;
  const whole = withPartials(
    read(`${page.layout ?? 'layout'}.html`)
      .replace('<html lang="en">', `<html lang="${page.language}">`)
      .replace('{{body}}', () => body)
      .replace('{{placet}}', () => placetTags(builtTags))
      .replace('{{tool}}', () => tool),
    page.language,
  );
  const other = otherLanguage(page) ?? page;
  return withValues(withCurrentLink(whole, page.path), {
    ...html,
    nonce,
    inspector,
    csp,
    build: builtTags ? 'built' : 'unbuilt',
    language: page.language,
    page: page.id,
    config: page.config === 'platform-usage' ? '/platform/usage.json' : '/placet/essential-only.json',
    title: escapeHtml(page.id === 'home' ? page.title : `${page.title} · Priel`),
    description: escapeHtml(page.description),
    otherLanguage: other.language,
    otherPath: other.path,
  });
};

/** A document as Vite built it, with what depends on the answer. */
export const renderApp = (document: string, { nonce, inspector, csp }: PageContext): string =>
  withValues(document.replace('<!-- inspector -->', inspector === 'off' ? '' : INSPECTOR), {
    nonce,
    inspector,
    csp,
  });

export const newNonce = (): string => randomBytes(16).toString('base64');

/** The policy that the demo runs under by default: Placet has to work beneath the strictest one. */
export const strictPolicy = (nonce: string): string =>
  [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'report-uri /demo/csp-report',
  ].join('; ');
