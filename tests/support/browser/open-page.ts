import { type Site, type SiteOptions, serve } from './serve';
import { openSession, type Session, type SessionOptions } from './session';
import type { Tab } from './tab';

/** Where the harness's own tests live: below a parent domain that can hold cookies. */
export const host = 'app.example.localhost';

/** A site, a fresh session and a tab that shows the body given. `/empty` is an empty page. */
export async function openPage(
  body: string,
  options: SiteOptions = {},
  visitor: SessionOptions = {},
): Promise<{ site: Site; session: Session; tab: Tab }> {
  const home = `<!doctype html><html lang="en"><head><title></title></head><body>${body}`;
  const site = await serve({ ...options, pages: { '/': home, '/empty': '', ...options.pages } });
  const session = await openSession(visitor);
  const tab = await session.newTab();
  await tab.goto(site.url('/', { host }));
  return { site, session, tab };
}
