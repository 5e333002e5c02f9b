import { type Text, textIn } from '../../../src/entries/server.js';
import { composeMail } from '../mail/compose-mail.js';
import type { Mail } from '../mail/mail.js';
import { filledIn, type Texts } from '../texts/texts.js';
import type { LinkPurpose, OwnDataPurpose } from './mailed-link.js';

/** Who sends, as the reader must be told (GDPR 13). */
export interface Sender {
  readonly name: string;
  readonly address?: Text;
  readonly email?: string;
  /** Where this server is reached, without a slash at its end. */
  readonly publicUrl: string;
}

/** What one mail is about. Nothing that the visitor typed, but for the address that it goes to. */
export interface LinkMail {
  readonly to: string;
  readonly linkId: string;
  readonly token: string;
  readonly language: string;
  readonly texts: Texts;
  readonly linkDays: number;
}

const frameOf = (sender: Sender, { to, linkId, token, language, texts, linkDays }: LinkMail) => {
  const { host, hostname } = new URL(sender.publicUrl);
  const who = [sender.name, textIn(sender.address, language), sender.email].filter(Boolean).join(', ');
  return {
    fill: (text: string) => filledIn(text, { site: sender.name, host, days: String(linkDays) }),
    urlOf: (page: string, more = '') =>
      `${sender.publicUrl}/newsletter/${page}?token=${token}${more}&lang=${language}`,
    head: { to, language, direction: texts.direction, messageId: `<${linkId}@${hostname}>` },
    controller: `${texts.confirmMail.controller} ${who}`,
  };
};

/**
 * The mail that asks to confirm: text and HTML, no image, no link but ours, nothing to sell (law.md NL03, NL04; OLG Celle
 * 13 U 15/14).
 */
export const confirmationMail = (sender: Sender, mail: LinkMail): Mail => {
  const { fill, urlOf, head, controller } = frameOf(sender, mail);
  const { subject, greeting, body, button, notMe, withdrawal } = mail.texts.confirmMail;
  return composeMail({
    ...head,
    subject: fill(subject),
    paragraphs: [
      ...[greeting, fill(body), { words: button, url: urlOf('confirm') }],
      ...[fill(notMe), { words: fill(mail.texts.notMePage.button), url: urlOf('not-me') }],
      ...[withdrawal, controller],
    ],
  });
};

/** Where each link leads, and by which page's button it is named. */
const OWN_DATA_PAGES = {
  export: { page: 'own-data', more: '&want=export', texts: 'exportPage' },
  erase: { page: 'own-data', more: '&want=erase', texts: 'erasePage' },
  preferences: { page: 'preferences', more: '', texts: 'preferencesPage' },
} as const;

/** The mail with a link to see, change or delete what is kept: only who reads the mailbox gets there. */
export const ownDataMail = (sender: Sender, mail: LinkMail, want: OwnDataPurpose): Mail => {
  const { fill, urlOf, head, controller } = frameOf(sender, mail);
  const { subject, body, notMe } = mail.texts.ownDataMail;
  const { page, more, texts } = OWN_DATA_PAGES[want];
  return composeMail({
    ...head,
    subject: fill(subject),
    paragraphs: [
      ...[mail.texts.confirmMail.greeting, fill(body)],
      {
        words: fill(mail.texts[texts].title),
        url: urlOf(page, more),
      },
      ...[fill(notMe), controller],
    ],
  });
};

/** The mail that belongs to a link of this purpose. */
export const mailFor = (purpose: LinkPurpose, sender: Sender, mail: LinkMail): Mail =>
  purpose === 'confirm' ? confirmationMail(sender, mail) : ownDataMail(sender, mail, purpose);
