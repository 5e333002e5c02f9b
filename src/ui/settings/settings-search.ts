import type { Service } from '../../model/config/config.js';
import { textIn } from '../../model/words/language.js';
import { build } from '../kit/build.js';
import type { Texts } from '../kit/texts.js';
import type { PurposeGroup } from './purpose-group.js';

/** The field that finds a service by its name, description or provider; loaded only where there are many. */
export const settingsSearch = (groups: readonly PurposeGroup[], texts: Texts): HTMLElement => {
  const said = ({ name, title = name, description, provider }: Service): string =>
    `${name} ${textIn(title, texts.language)} ${textIn(description, texts.language)} ${provider?.name}`.toLocaleLowerCase(
      texts.language,
    );
  const find = ({ target }: Event): void => {
    const wanted = (target as HTMLInputElement).value.trim().toLocaleLowerCase(texts.language);
    for (const { element, services, unfold } of groups) {
      const found = services.filter((service) => said(service).includes(wanted));
      element.hidden = !found.length;
      if (found.length && wanted) unfold();
      for (const card of element.querySelectorAll<HTMLElement>('.service'))
        card.hidden = !found.some(({ name }) => card.id === `s-${name}`);
    }
  };
  return build('input', {
    type: 'search',
    'aria-label': texts.search,
    placeholder: texts.search,
    oninput: find,
  });
};
