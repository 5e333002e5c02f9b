import type { Mail } from '../mail/mail.js';
import { html } from '../texts/html.js';
import { filledIn, type Texts } from '../texts/texts.js';

/** Who sends, as the reader must be told (GDPR 13). */
export interface Sender {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  /** Where this server is reached, without a slash at its end. */
  readonly publicUrl: string;
}

/** What one mail is about. Nothing that the visitor typed, but for the address that it goes to. */
export interface ConfirmationMail {
  readonly to: string;
  readonly linkId: string;
  readonly token: string;
  readonly language: string;
  readonly texts: Texts;
  readonly linkDays: number;
}

/**
 * The mail that asks to confirm: text and HTML, no image, no link but ours, nothing to sell (law.md NL03, NL04; OLG Celle
 * 13 U 15/14).
 */
export const confirmationMail = (
  sender: Sender,
  { to, linkId, token, language, texts, linkDays }: ConfirmationMail,
): Mail => {
  const { host } = new URL(sender.publicUrl);
  const fill = (text: string) => filledIn(text, { site: sender.name, host, days: String(linkDays) });
  const { subject, greeting, body, button, notMe, withdrawal, controller } = texts.confirmMail;
  const confirmUrl = `${sender.publicUrl}/newsletter/confirm?token=${token}&lang=${language}`;
  const notMeUrl = `${sender.publicUrl}/newsletter/not-me?token=${token}&lang=${language}`;
  const who = [sender.name, sender.address, sender.email].filter((each) => each !== undefined).join(', ');
  const paragraphs = [greeting, fill(body)];
  return {
    to,
    subject: fill(subject),
    messageId: `<${linkId}@${new URL(sender.publicUrl).hostname}>`,
    text: [
      ...paragraphs,
      `${button}:\n${confirmUrl}`,
      `${fill(notMe)}\n${notMeUrl}`,
      `${withdrawal}\n${controller} ${who}\n`,
    ].join('\n\n'),
    html: html`<!doctype html>
<html lang="${language}" dir="${texts.direction}">
<head><meta charset="utf-8"><title>${fill(subject)}</title></head>
<body>
${paragraphs.map((each) => html`<p>${each}</p>\n`)}
<p><a href="${confirmUrl}"><strong>${button}</strong></a></p>
<p>${fill(notMe)} <a href="${notMeUrl}">${fill(texts.notMePage.button)}</a></p>
<p>${withdrawal}<br>${controller} ${who}</p>
</body>
</html>
`.markup,
  };
};
