import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { renderDeclaration } from './declaration.js';
import { builtDocument, configFile, type FileSources } from './files.js';
import { allowMethods, HttpError, readBody, readJson, send, sendJson, urlOf } from './http.js';
import { recordRequest } from './ingest.js';
import type { DemoLog } from './log.js';
import type { Newsletter } from './newsletter/newsletter.js';
import { parseSignUp, parseUnsubscribe } from './newsletter/requests.js';
import { newNonce, type PageContext, renderApp, renderPage, strictPolicy } from './pages.js';
import type { Page } from './site-map.js';

/** What the routes work on. */
export interface DemoState {
  readonly log: DemoLog;
  readonly newsletter: Newsletter;
  readonly sources: FileSources;
  readonly strictCsp: boolean;
  /** Kept here and not in the browser: the demo's own tool must store nothing there. */
  inspector: 'open' | 'closed' | 'off';
}

const HTML = 'text/html; charset=utf-8';
const SMALL_BODY = 4096;

/** What the answer to one request for a page is made with: a nonce of its own, and the headers that go with it. */
const pageContext = (
  req: IncomingMessage,
  { strictCsp, inspector }: DemoState,
): { context: PageContext; headers: Record<string, string> } => {
  const nonce = newNonce();
  const wanted = urlOf(req).searchParams.get('csp');
  const isStrict = wanted === null ? strictCsp : wanted !== 'off';
  return {
    context: { nonce, inspector, csp: isStrict ? 'strict' : 'off' },
    headers: {
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...(isStrict ? { 'content-security-policy': strictPolicy(nonce) } : {}),
    },
  };
};

/** Sends a page of the site. */
export const sendPage = (req: IncomingMessage, res: ServerResponse, page: Page, state: DemoState): void => {
  allowMethods(req, 'GET', 'HEAD');
  const { context, headers } = pageContext(req, state);
  const config = configFile(state.sources, page.config);
  const declaration = config ? renderDeclaration(config, page.language) : '';
  const texts = { token: urlOf(req).searchParams.get('token') ?? '' };
  const body = renderPage(page, { ...context, html: { declaration }, texts });
  send(res, page.id === 'not-found' ? 404 : 200, HTML, body, headers);
};

const sendBuilt = (req: IncomingMessage, res: ServerResponse, state: DemoState, path: string): void => {
  allowMethods(req, 'GET', 'HEAD');
  const built = builtDocument(state.sources, path);
  if (!built) throw new HttpError(503, 'This part of the demo is not built yet: npm run build');
  const { context, headers } = pageContext(req, state);
  send(res, 200, HTML, renderApp(built, context), headers);
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

/** What a gated frame loads. */
export interface Embed {
  /** Whose request the log says that it was. */
  readonly service: string;
  /** The document in `site/embeds/`. */
  readonly file: string;
}

/** A document that stands for the page of another company. */
export const sendEmbed = (
  req: IncomingMessage,
  res: ServerResponse,
  { log }: DemoState,
  { service, file }: Embed,
): void => {
  allowMethods(req, 'GET', 'HEAD');
  recordRequest(log, req, { kind: 'embed', service });
  send(res, 200, HTML, readFileSync(join(import.meta.dirname, '..', 'site', 'embeds', file), 'utf8'));
};

/** `/api/public/…`: what the newsletter's form talks to. */
export const handleNewsletter = async (
  req: IncomingMessage,
  res: ServerResponse,
  { log, newsletter }: DemoState,
): Promise<void> => {
  allowMethods(req, 'POST');
  // Another site's page must not sign anyone up or out.
  if (/^(cross|same)-site$/.test(String(req.headers['sec-fetch-site'] ?? ''))) {
    throw new HttpError(403, 'Only pages of this site may use this address.');
  }
  const path = urlOf(req).pathname;
  if (path === '/api/public/confirm') {
    const form = new URLSearchParams((await readBody(req, SMALL_BODY)).toString('utf8'));
    const german = form.get('language') === 'de' ? '/de' : '';
    const done = newsletter.confirm(form.get('token') ?? '');
    log.changed();
    res.writeHead(303, {
      location: done ? `${german}/newsletter/confirmed` : `${german}/newsletter/confirm`,
    });
    return void res.end();
  }
  const body = await readJson(req, SMALL_BODY);
  recordRequest(log, req, { kind: 'newsletter', service: 'newsletter' });
  if (path === '/api/public/opt-in') return sendJson(res, 202, newsletter.optIn(parseSignUp(body)));
  if (path === '/api/public/opt-out') return sendJson(res, 200, newsletter.optOut(parseUnsubscribe(body)));
  throw new HttpError(404, 'There is no such address.');
};

/** `/app/session`: the login of the demo's app, which is the essential storage that nobody is asked about. */
export const handleSession = (req: IncomingMessage, res: ServerResponse): void => {
  allowMethods(req, 'GET', 'POST', 'DELETE');
  const signedIn = /(?:^|; *)priel_session=[\w-]+/.test(req.headers.cookie ?? '');
  const secure = 'encrypted' in req.socket ? '; Secure' : '';
  const attributes = `Path=/app; HttpOnly; SameSite=Lax${secure}`;
  if (req.method === 'GET') {
    sendJson(res, 200, { signedIn });
    return;
  }
  const signsIn = req.method === 'POST';
  const value = signsIn
    ? `priel_session=${randomBytes(16).toString('base64url')}`
    : 'priel_session=; Max-Age=0';
  res.setHeader('set-cookie', `${value}; ${attributes}`);
  sendJson(res, 200, { signedIn: signsIn });
};

/** `/demo/…`: what the inspector and the tests read. */
export const handleDemo = async (
  req: IncomingMessage,
  res: ServerResponse,
  state: DemoState,
): Promise<void> => {
  const { log } = state;
  const { pathname, searchParams } = urlOf(req);
  if (pathname === '/demo/log') {
    allowMethods(req, 'GET', 'DELETE');
    if (req.method === 'DELETE') log.clear();
    const kind = searchParams.get('kind');
    return sendJson(res, 200, kind ? log.requests.filter((request) => request.kind === kind) : log.requests);
  }
  if (pathname === '/demo/log/stream') {
    allowMethods(req, 'GET');
    return log.stream(res);
  }
  if (pathname === '/demo/csp-report') {
    allowMethods(req, 'GET', 'POST');
    if (req.method === 'GET') return sendJson(res, 200, log.violations);
    const text = (await readBody(req, 64_000)).toString('utf8');
    let report: unknown = text;
    try {
      report = JSON.parse(text);
    } catch {
      // Kept as text: a report that is no JSON is still a report.
    }
    log.addViolation(report);
    return send(res, 204, 'text/plain', '');
  }
  if (pathname === '/demo/inspector') {
    allowMethods(req, 'PUT');
    const { state: wanted } = await readJson(req, SMALL_BODY);
    if (wanted !== 'open' && wanted !== 'closed')
      throw new HttpError(400, '"state" has to be open or closed.');
    if (state.inspector !== 'off') state.inspector = wanted;
    return sendJson(res, 200, { state: state.inspector });
  }
  throw new HttpError(404, 'There is no such address.');
};
