import type { Service } from '../../model/config/config.js';
import { isSignalled } from '../../model/consent/is-signalled.js';
import { signalOf } from '../../model/consent/permissions.js';
import type { Choice } from '../../model/consent/record.js';
import { textIn } from '../../model/words/language.js';
import { build } from '../kit/build.js';
import type { View } from '../kit/element.js';
import { serviceDetails } from './service-details.js';

/** What the visitor has switched and not yet saved, by name of service (DESIGN 4.11). */
export type Draft = Map<string, Choice>;

/** A switch, as a native checkbox. */
export const toggle = (
  properties: Readonly<Record<string, string | boolean | undefined>>,
  onchange: (isOn: boolean) => void,
): HTMLElement =>
  build(
    'label',
    { class: 'switch' },
    build('input', {
      type: 'checkbox',
      ...properties,
      onchange: ({ target }) => onchange((target as HTMLInputElement).checked),
    }),
  );

/** One service of the settings. `#placet-settings=<name>` is the link to it. */
export const serviceCard = (
  service: Service,
  { consent, texts }: View,
  draft: Draft,
  onchange: () => void,
): HTMLElement => {
  const { name, title = name, description, basis } = service;
  const heading = textIn(title, texts.language);
  const signal = signalOf(consent.config, navigator as object);
  const control =
    basis === 'essential'
      ? build('span', { class: 'state' }, texts.alwaysOn)
      : toggle(
          {
            role: 'switch',
            checked: draft.get(name) === 'granted',
            'aria-label': heading,
            'data-service': name,
          },
          (isOn) => {
            draft.set(name, isOn ? 'granted' : 'denied');
            onchange();
          },
        );
  return build(
    'div',
    { class: 'service', part: 'service', id: `s-${name}` },
    build('div', { class: 'head' }, build('h4', {}, heading), control),
    description && build('p', { class: 'soft' }, textIn(description, texts.language)),
    basis === 'legitimate-interest' && build('p', { class: 'soft' }, texts.legitimateInterest),
    isSignalled(service, consent.choice(name), signal) && build('p', { class: 'soft' }, texts.signal),
    serviceDetails(service, texts),
  );
};
