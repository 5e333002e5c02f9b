import type { Config, Purpose } from '../../model/config/config.js';
import { type Question, questionOf } from '../../model/consent/question.js';
import { regionName } from '../../model/words/region.js';
import { textIn } from '../../model/words/text.js';
import { build } from '../kit/build.js';
import type { Texts } from '../kit/texts.js';
import type { View } from '../kit/view.js';

const purposeText = ({ title, description }: Purpose, language: string): HTMLElement => {
  const about = textIn(description, language);
  return build('p', { slot: 'purpose' }, build('b', {}, textIn(title, language)), about && ` – ${about}`);
};

/** The countries to which data goes, as a list in words. */
const countryList = (countries: readonly string[], language: string): string => {
  const names = countries.map((country) => regionName(country, language));
  // the first use of Intl costs a page up to 40 ms before the banner is painted: not where there is nothing to list
  return names.length > 1 ? new Intl.ListFormat(language).format(names) : names.join();
};

/** Who gets data, where it goes, and whether it is known on websites of others. */
const dataFlowText = (
  { recipients, leavesEea, countries, crossSite }: Question,
  texts: Texts,
): HTMLElement => {
  const sentences = [
    recipients.length > 0 && texts.recipients(recipients.length),
    leavesEea && texts.transfer(countryList(countries, texts.language)),
    crossSite && texts.crossSite,
  ];
  return build('p', { slot: 'note' }, sentences.filter(Boolean).join(' '));
};

/** What the banner says before the choice, for its slots `title`, `text`, `purpose` and `note`. */
export const bannerText = (
  config: Config,
  { decisions, texts }: View,
  titleId: string,
): readonly HTMLElement[] => {
  const question = questionOf(config, decisions.undecided);
  return [
    build('h2', { slot: 'title', id: titleId }, texts.title),
    build('p', { slot: 'text' }, texts.request(config.controller.name)),
    ...question.purposes.map((purpose) => purposeText(purpose, texts.language)),
    dataFlowText(question, texts),
    build('p', { slot: 'note' }, texts.rights),
  ];
};
