import type { Service } from '../../model/config/config.js';
import { isRestricted } from '../../model/consent/is-restricted.js';
import { isSignalled } from '../../model/consent/is-signalled.js';
import { signalAnswer } from '../../model/consent/signal-answer.js';
import { say } from '../../model/words/text.js';
import { build } from '../kit/build.js';
import { phrase } from '../kit/phrase.js';
import type { View } from '../kit/view.js';
import type { Draft } from './draft.js';
import { serviceDetails } from './service-details.js';
import { toggle } from './toggle.js';

/** Where a card's switch writes. */
export interface DraftOptions {
  readonly draft: Draft;
  /** Is told when the visitor has switched something. */
  readonly onchange: () => void;
}

/** The id of a service's card in the shadow tree of the settings. */
export const cardId = (service: string): string => `s-${service}`;

/** The switch of an optional service; of an essential one that it is always on, in words (R26). */
const control = (
  { name, basis }: Service,
  label: string,
  { alwaysOn, draft, onchange }: DraftOptions & { readonly alwaysOn: string },
): HTMLElement => {
  if (basis === 'essential') return build('span', { class: 'state' }, alwaysOn);
  return toggle(
    {
      role: 'switch',
      checked: draft.get(name) === 'granted',
      'aria-label': label,
      'data-service': name,
    },
    (isOn) => {
      draft.set(name, isOn ? 'granted' : 'denied');
      onchange();
    },
  );
};

/** Builds one service of the settings. `#placet-settings=<name>` is the link to it. */
export const serviceCard = (service: Service, view: View, options: DraftOptions): HTMLElement => {
  const { decisions, texts } = view;
  const { name, title = name, description, basis } = service;
  const heading = say(title, texts.language);
  const signal = signalAnswer(decisions.config?.signals?.globalPrivacyControl, navigator as object);
  const note = (text: string | HTMLElement): HTMLElement => build('p', { class: 'soft' }, text);
  return build(
    'div',
    { class: 'service', part: 'service', id: cardId(name) },
    build(
      'div',
      { class: 'head' },
      build('h4', {}, phrase(heading)),
      control(service, heading.text, { ...options, alwaysOn: texts.alwaysOn }),
    ),
    description && note(phrase(say(description, texts.language))),
    basis === 'legitimate-interest' && note(texts.legitimateInterest),
    isRestricted(service, decisions.choice(name)) && note(texts.restricted),
    isSignalled(service, decisions.choice(name), signal) && note(texts.signal),
    serviceDetails(service, view),
  );
};
