import type { Config, Purpose } from '../../model/config/config.js';
import type { Question } from '../../model/consent/question.js';
import { say } from '../../model/words/text.js';
import { build } from '../kit/build.js';
import { phrase } from '../kit/phrase.js';
import type { Texts } from '../kit/texts.js';
import { dataFlow } from './data-flow.js';

/** A purpose as a sentence of the running text. */
const purposeText = ({ title, description }: Purpose, language: string): readonly HTMLElement[] => {
  const about = say(description, language);
  return [
    build('b', { slot: 'text' }, phrase(say(title, language))),
    build(
      'span',
      { slot: 'text' },
      about.text && ' – ',
      about.text && phrase(about),
      /[.!?…。।]$/.test(about.text) ? ' ' : '. ',
    ),
  ];
};

/** What the banner says before the choice, for its slots `title`, `text` and `note`. */
export const bannerText = (
  { controller }: Config,
  question: Question,
  { texts, titleId }: { readonly texts: Texts; readonly titleId: string },
): readonly HTMLElement[] => [
  build('h2', { slot: 'title', id: titleId }, texts.title),
  build('span', { slot: 'text' }, `${texts.request(controller.name)} `),
  ...question.purposes.flatMap((purpose) => purposeText(purpose, texts.language)),
  build('span', { slot: 'note' }, [...dataFlow(question, texts), texts.rights].join(' ')),
];
