import type { Service } from '../../model/config/config.js';
import { textIn } from '../../model/words/text.js';
import { build } from '../kit/build.js';
import type { Texts } from '../kit/texts.js';
import type { PurposeGroup } from './purpose-group.js';
import { cardId } from './service-card.js';

/** What a service can be found by, in lower case. */
const searchable = (service: Service, language: string): string => {
  const { name, title, description, provider } = service;
  const said = [name, textIn(title, language), textIn(description, language), provider?.name ?? ''];
  return said.join(' ').toLocaleLowerCase(language);
};

/** Shows the services of a group that are found, and hides the group where none is. */
const filter = ({ element, services, unfold }: PurposeGroup, wanted: string, language: string): void => {
  const found = services.filter((service) => searchable(service, language).includes(wanted));
  element.hidden = found.length === 0;
  if (found.length > 0 && wanted) unfold();
  const ids = found.map(({ name }) => cardId(name));
  for (const card of element.querySelectorAll<HTMLElement>('.service')) card.hidden = !ids.includes(card.id);
};

/** Builds the field that finds a service by its name, title, description or provider. */
export const settingsSearch = (groups: readonly PurposeGroup[], texts: Texts): HTMLElement => {
  const { language } = texts;
  return build('input', {
    type: 'search',
    'aria-label': texts.search,
    placeholder: texts.search,
    oninput({ target }) {
      const wanted = (target as HTMLInputElement).value.trim().toLocaleLowerCase(language);
      for (const group of groups) filter(group, wanted, language);
    },
  });
};
