import type { Config, Purpose } from '../../model/config/config.js';
import type { Question } from '../../model/consent/question.js';
import { say } from '../../model/words/text.js';
import { build } from '../kit/build.js';
import { phrase } from '../kit/phrase.js';
import type { Texts } from '../kit/texts.js';
import { dataFlow } from './data-flow.js';

const purposeText = ({ title, description }: Purpose, language: string): HTMLElement => {
  const about = say(description, language);
  return build(
    'p',
    { slot: 'purpose' },
    build('b', {}, phrase(say(title, language))),
    about.text && ' – ',
    about.text && phrase(about),
  );
};

/** What the banner says before the choice, for its slots `title`, `text`, `purpose` and `note`. */
export const bannerText = (
  { controller }: Config,
  question: Question,
  { texts, titleId }: { readonly texts: Texts; readonly titleId: string },
): readonly HTMLElement[] => {
  return [
    build('h2', { slot: 'title', id: titleId }, texts.title),
    build('p', { slot: 'text' }, texts.request(controller.name)),
    ...question.purposes.map((purpose) => purposeText(purpose, texts.language)),
    build('p', { slot: 'note' }, [...dataFlow(question, texts), texts.rights].join(' ')),
  ];
};
