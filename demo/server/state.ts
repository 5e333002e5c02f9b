import type { FileSources } from './files.js';
import type { DemoLog } from './log.js';
import type { SiteServer } from './site-server.js';

/** What all requests to one demo share. */
export interface DemoState {
  readonly log: DemoLog;
  /** Takes decisions and sign-ups; absent where nobody does. */
  readonly siteServer: SiteServer | undefined;
  readonly sources: FileSources;
  readonly strictCsp: boolean;
  /** Do the site's pages have their config built in? `?build=off` asks for one page without. */
  readonly isBuilt: boolean;
  /** Kept here and not in the browser: the demo's own tool must store nothing there. */
  inspector: 'open' | 'closed' | 'off';
}
