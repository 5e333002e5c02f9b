import type { FileSources } from './files.js';
import type { DemoLog } from './log.js';
import type { Newsletter } from './newsletter/newsletter.js';

/** What all requests to one demo share. */
export interface DemoState {
  readonly log: DemoLog;
  readonly newsletter: Newsletter;
  readonly sources: FileSources;
  readonly strictCsp: boolean;
  /** Do the site's pages have their config built in? `?build=off` asks for one page without. */
  readonly isBuilt: boolean;
  /** Kept here and not in the browser: the demo's own tool must store nothing there. */
  inspector: 'open' | 'closed' | 'off';
}
