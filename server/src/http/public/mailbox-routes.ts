import type { FastifyPluginAsync } from 'fastify';
import type { Mail } from '../../mail/mail.js';
import { html } from '../../texts/html.js';

/** `/mailbox`: what would have been sent, for development only. Its links are real. */
export const mailboxRoutes =
  ({ mails }: { readonly mails: readonly Mail[] }): FastifyPluginAsync =>
  async (app) => {
    app.get('/mailbox.json', async () => mails);
    app.get('/mailbox', async (_request, reply) =>
      reply
        .header('Content-Security-Policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
        .type('text/html; charset=utf-8')
        .send(
          html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Mailbox</title><link rel="stylesheet" href="/newsletter/page.css"></head>
<body>
<main>
<h1>Mailbox</h1>
<p>Nothing is sent: there is no SMTP_URL. These mails are gone when the server stops.</p>
${mails.map(
  ({ to, subject, text }) => html`<article>
<h2>${subject}</h2>
<p>To ${to}</p>
${text.split(/\n\n/).map((paragraph) => html`<p>${linked(paragraph)}</p>\n`)}</article>\n`,
)}</main>
</body>
</html>
`.markup,
        ),
    );
  };

const linked = (paragraph: string) =>
  paragraph
    .split(/(https?:\/\/\S+)/)
    .map((part) => (/^https?:/.test(part) ? html`<a href="${part}">${part}</a>` : html`${part}`));
