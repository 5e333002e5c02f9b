import type { Recipient } from '../../model/config/config.js';
import type { Question, Transfer } from '../../model/consent/question.js';
import { recipientName } from '../../model/words/recipient-name.js';
import { regionName } from '../../model/words/region.js';
import { type Said, textIn } from '../../model/words/text.js';
import { build } from '../kit/build.js';
import { phrases } from '../kit/phrase.js';
import type { Texts } from '../kit/texts.js';

/** A list in words. */
const listed = (words: readonly string[], { language }: Texts): string =>
  // the first use of Intl costs a page up to 40 ms before the banner is painted: not where there is nothing to list
  words.length > 1 ? new Intl.ListFormat(language).format(words) : words.join();

const placesIn = ({ countries }: Transfer, texts: Texts): string =>
  listed(
    countries.map((country) => regionName(country, texts.language)),
    texts,
  );

/** Where data goes, and who recognises the visitor on websites of others: a sentence each. */
export const dataFlow = (
  { transfer, possibleTransfer, crossSite }: Question,
  texts: Texts,
): readonly string[] => [
  ...(transfer ? [texts.transfer(placesIn(transfer, texts))] : []),
  ...(possibleTransfer ? [texts.possibleTransfer(placesIn(possibleTransfer, texts))] : []),
  ...(crossSite.length
    ? [
        texts.crossSite(
          listed(
            crossSite.map((title) => textIn(title, texts.language)),
            texts,
          ),
        ),
      ]
    : []),
];

const withCountry = (recipient: Recipient, language: string): Said => {
  const { text, ...lang } = recipientName(recipient, language);
  const { country } = recipient;
  return { text: country ? `${text} (${regionName(country, language)})` : text, ...lang };
};

/** How many get data, and behind that who, with their countries: one tap away (law.md UI12). Nothing where nobody does. */
export const recipientsFold = ({ recipients }: Question, texts: Texts): HTMLElement | false => {
  if (!recipients.length) return false;
  const names = build('p');
  const fold = build(
    'details',
    {
      part: 'recipients',
      // named when it is opened: the names of countries cost time before the banner is painted
      ontoggle: () =>
        names.replaceChildren(...phrases(recipients.map((each) => withCountry(each, texts.language)))),
    },
    build('summary', {}, texts.recipients(recipients.length)),
    names,
  );
  return fold;
};
