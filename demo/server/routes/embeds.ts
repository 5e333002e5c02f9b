import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { allowMethods, HttpError, sendHtml, urlOf } from '../http.js';
import { recordRequest } from '../record-request.js';
import type { DemoState } from '../state.js';

/** What a gated frame loads: the service that the log says it was for, and the document in `site/embeds/`. */
interface Embed {
  readonly service: string;
  readonly file: string;
}

const EMBEDS: Readonly<Record<string, Embed>> = {
  '/demo/map.html': { service: 'map', file: 'map.html' },
  '/demo/film.html': { service: 'film', file: 'film.html' },
  '/demo/clip.html': { service: 'clip', file: 'clip.html' },
  '/demo/form.html': { service: 'trip-form', file: 'form.en.html' },
  '/demo/form-de.html': { service: 'trip-form', file: 'form.de.html' },
};

const FOLDER = join(import.meta.dirname, '..', '..', 'site', 'embeds');

/** `/demo/….html`: a document that only a gated frame asks for; it stands for the page of another company. */
export const sendEmbed = (req: IncomingMessage, res: ServerResponse, { log }: DemoState): void => {
  const embed = EMBEDS[urlOf(req).pathname];
  if (!embed) throw new HttpError(404, 'There is no such address.');
  allowMethods(req, 'GET', 'HEAD');
  recordRequest(log, req, { kind: 'embed', service: embed.service });
  sendHtml(res, readFileSync(join(FOLDER, embed.file), 'utf8'));
};
