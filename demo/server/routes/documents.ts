import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderDeclaration } from '../declaration.js';
import { builtDocument, configFile, type FileSources } from '../files.js';
import { allowMethods, HttpError, sendHtml, urlOf } from '../http.js';
import { newNonce, type PageContext, renderApp, renderPage, strictPolicy } from '../pages.js';
import { findPage, notFoundPage } from '../site-map.js';
import type { DemoState } from '../state.js';

const builtOrFail = (sources: FileSources, path: string): string => {
  const built = builtDocument(sources, path);
  if (!built) throw new HttpError(503, 'This part of the demo is not built yet: npm run build');
  return built;
};

/** What the answer to one request for a page is made with: a nonce of its own, and the headers that go with it. */
const pageContext = (
  req: IncomingMessage,
  { strictCsp, isBuilt, sources, inspector }: DemoState,
): { context: PageContext; headers: Record<string, string> } => {
  const nonce = newNonce();
  const wanted = urlOf(req).searchParams.get('csp');
  const isBuiltPage = isBuilt && urlOf(req).searchParams.get('build') !== 'off';
  const isStrict = wanted === null ? strictCsp : wanted !== 'off';
  return {
    context: {
      ...{ nonce, inspector, csp: isStrict ? 'strict' : 'off' },
      builtTags: isBuiltPage ? builtOrFail(sources, 'demo-placet/placet.html') : undefined,
    },
    headers: {
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...(isStrict ? { 'content-security-policy': strictPolicy(nonce) } : {}),
    },
  };
};

/** A page of the site, or the one that says that there is none. */
export const sendPage = (req: IncomingMessage, res: ServerResponse, state: DemoState): void => {
  allowMethods(req, 'GET', 'HEAD');
  const { pathname } = urlOf(req);
  const page = findPage(pathname) ?? notFoundPage(pathname);
  const { context, headers } = pageContext(req, state);
  const config = configFile(state.sources, page.config);
  const declaration = config ? renderDeclaration(config, page.language) : '';
  const body = renderPage(page, { ...context, html: { declaration } });
  sendHtml(res, body, { status: page.id === 'not-found' ? 404 : 200, headers });
};

const sendBuilt = (req: IncomingMessage, res: ServerResponse, state: DemoState, path: string): void => {
  allowMethods(req, 'GET', 'HEAD');
  const built = builtOrFail(state.sources, path);
  const { context, headers } = pageContext(req, state);
  sendHtml(res, renderApp(built, context), { headers });
};

/** The app's document, for every address below `/app/`. */
export const sendApp = (req: IncomingMessage, res: ServerResponse, state: DemoState): void =>
  sendBuilt(req, res, state, 'demo-app/index.html');

const PLAYGROUND: Readonly<Record<string, string>> = {
  '/playground': 'index.html',
  '/playground/': 'index.html',
  '/playground/preview': 'preview.html',
};

/** The playground, and the page that it shows the banner on. */
export const sendPlayground = (req: IncomingMessage, res: ServerResponse, state: DemoState): void => {
  const file = PLAYGROUND[urlOf(req).pathname];
  if (!file) throw new HttpError(404, 'There is no such address.');
  sendBuilt(req, res, state, `demo-playground/${file}`);
};
