import { html } from '../texts/html.js';
import type { Mail } from './mail.js';

/** A paragraph, or a link with its words. */
export type Paragraph = string | { readonly words: string; readonly url: string };

/** What a mail says; text and HTML are made from it. */
export interface Letter {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paragraphs: readonly Paragraph[];
}

/** A mail with text and HTML that say the same: no image, no style from elsewhere, no link but those given (law.md NL03). */
export const composeMail = ({ to, messageId, subject, language, direction, paragraphs }: Letter): Mail => ({
  to,
  messageId,
  subject,
  text: `${paragraphs.map((each) => (typeof each === 'string' ? each : `${each.words}:\n${each.url}`)).join('\n\n')}\n`,
  html: html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body>
${paragraphs.map((each) =>
  typeof each === 'string' ? html`<p>${each}</p>\n` : html`<p><a href="${each.url}">${each.words}</a></p>\n`,
)}</body>
</html>
`.markup,
});
