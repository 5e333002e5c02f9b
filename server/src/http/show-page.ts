import type { FastifyReply, FastifyRequest } from 'fastify';
import { filledIn, type Texts } from '../texts/texts.js';
import type { HttpParts } from './http-parts.js';
import { languageOf, type Page, sendPage } from './page.js';

/** Sends the page that is picked from the texts of the visitor's language. */
export type ShowPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  pick: (texts: Texts, language: string) => Page,
) => FastifyReply;

/** Fills in the names of the site and its host. */
export const showPageOf =
  ({ site, publicUrl, languages }: Pick<HttpParts, 'site' | 'publicUrl' | 'languages'>): ShowPage =>
  (request, reply, pick) => {
    const found = languageOf(request, languages);
    const fill = (text: string) => filledIn(text, { site: site.name, host: new URL(publicUrl()).host });
    const { title, body, ...rest } = pick(found.texts, found.language);
    return sendPage(reply, { title: fill(title), body: fill(body), ...rest }, found);
  };

/** Did a form of a page post this, so that a person waits for a page? */
export const wantsPage = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
