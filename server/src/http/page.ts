import type { FastifyReply, FastifyRequest } from 'fastify';
import { findTexts, type Languages } from '../texts/find-texts.js';
import { type Html, html } from '../texts/html.js';
import type { Texts } from '../texts/texts.js';

/** One page without a script: a heading, a sentence, and at most one button. */
export interface Page {
  readonly title: string;
  readonly body: string;
  readonly form?: {
    readonly action: string;
    readonly button: string;
    readonly hidden: Readonly<Record<string, string>>;
    /** Boxes to tick; posted as `preference`. */
    readonly choices?: readonly { readonly name: string; readonly isChosen: boolean }[];
  };
}

/** A page whose button posts what a mailed link brought along. Opening it changes nothing: what scans mails for links opens it too (law.md NL05). */
export const buttonPage = (
  { button, ...page }: Texts['confirmPage'],
  form: Omit<NonNullable<Page['form']>, 'button'>,
): Page => ({ ...page, form: { button, ...form } });

/** Nothing from elsewhere, nobody's frame, and a form that leads to us only. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const boxOf = ({ name, isChosen }: { readonly name: string; readonly isChosen: boolean }): Html =>
  html`<p><label><input type="checkbox" name="preference" value="${name}"${isChosen ? html` checked` : ''}> ${name}</label></p>\n`;

const formOf = ({ action, button, hidden, choices = [] }: NonNullable<Page['form']>): Html =>
  html`<form method="post" action="${action}">
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}${choices.map(boxOf)}<button${choices.length ? '' : html` autofocus`}>${button}</button>
</form>`;

/** The page as HTML. */
const renderPage = ({ title, body, form }: Page, language: string, { direction }: Texts): string =>
  html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/newsletter/page.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${body}</p>
${form ? formOf(form) : ''}
</main>
</body>
</html>
`.markup;

/** Which language a page is in: what its address says, else the first that the browser wants. */
export const languageOf = (
  request: FastifyRequest,
  languages: Languages,
): { language: string; texts: Texts } => {
  const { lang } = Object(request.query) as { lang?: unknown };
  const wanted =
    typeof lang === 'string' ? lang : (request.headers['accept-language'] ?? '').split(/[,;]/, 1)[0];
  return findTexts(languages, wanted ?? '');
};

/** Sends a page that holds a token in its address: nobody may keep it, and no other site learns the address. */
export const sendPage = (
  reply: FastifyReply,
  page: Page,
  { language, texts }: { readonly language: string; readonly texts: Texts },
): FastifyReply =>
  reply
    .header('Content-Security-Policy', POLICY)
    .header('Referrer-Policy', 'no-referrer')
    .header('Cache-Control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(page, language, texts));
