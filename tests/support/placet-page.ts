import {
  openSession,
  type Page,
  type Session,
  type SessionOptions,
  type Site,
  type SiteOptions,
  serve,
  type Tab,
} from './browser';

/** A page that uses `placet.js` as a customer would, with the config inline, and a footer link to the settings. */
export const placetPage = (
  config: unknown,
  { head = '', body = '', lang = 'en' }: { head?: string; body?: string; lang?: string } = {},
): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <title>Example</title>
    <script type="application/json" data-placet-config>${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
    <script src="/placet/placet.js"></script>
    ${head}
  </head>
  <body>
    <main><h1>Example</h1>${body}</main>
    <footer><a href="#placet-settings">Cookie settings</a></footer>
  </body>
</html>`;

/** What a test opens: a site with `dist` under `/placet/`, a fresh profile and a tab on the first page. */
export interface Opened {
  readonly site: Site;
  readonly session: Session;
  readonly tab: Tab;
}

/** Where the site stands, and who visits it. */
interface OpenOptions extends Omit<SiteOptions, 'pages'> {
  readonly host?: string;
  readonly visitor?: SessionOptions;
}

/** Serves pages by path and opens `/` in a fresh profile. */
export const openPages = async (
  pages: Readonly<Record<string, string | Page>>,
  { host = 'localhost', visitor = {}, ...options }: OpenOptions = {},
): Promise<Opened> => {
  const site = await serve({
    ...options,
    pages,
    directories: { '/placet/': 'dist', ...options.directories },
  });
  const session = await openSession(visitor);
  const tab = await session.newTab();
  await tab.goto(site.url('/', { host }));
  return { site, session, tab };
};

/** On an English page. */
export const banner = { role: 'dialog', name: 'Cookies and your data' } as const;
export const acceptAll = { role: 'button', name: 'Accept all' } as const;
export const rejectAll = { role: 'button', name: 'Reject all' } as const;
