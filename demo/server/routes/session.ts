import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowMethods, sendJson } from '../http.js';

const hasSession = ({ headers }: IncomingMessage): boolean =>
  /(?:^|; *)priel_session=[\w-]+/.test(headers.cookie ?? '');

/** `/app/session`: the login of the demo's app, which is the essential storage that nobody is asked about. */
export const handleSession = (req: IncomingMessage, res: ServerResponse): void => {
  allowMethods(req, 'GET', 'POST', 'DELETE');
  const signedIn = req.method === 'GET' ? hasSession(req) : req.method === 'POST';
  if (req.method !== 'GET') {
    const value = signedIn ? randomBytes(16).toString('base64url') : '; Max-Age=0';
    const secure = 'encrypted' in req.socket ? '; Secure' : '';
    res.setHeader('set-cookie', `priel_session=${value}; Path=/app; HttpOnly; SameSite=Lax${secure}`);
  }
  sendJson(res, 200, { signedIn });
};
