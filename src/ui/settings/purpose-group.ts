import type { Purpose, Service } from '../../model/config/config.js';
import { optionalServices } from '../../model/consent/optional-services.js';
import { textIn } from '../../model/words/language.js';
import { build } from '../kit/build.js';
import type { View } from '../kit/element.js';
import { type Draft, serviceCard, toggle } from './service-card.js';

/** A purpose of the settings with its services, which are built when they are first to be seen. */
export interface PurposeGroup {
  readonly element: HTMLElement;
  readonly services: readonly Service[];
  /** Unfolds it, with every service built. */
  unfold(): void;
}

/** Makes a purpose's group. With two or more services to decide on it has a switch for all of them. */
export const purposeGroup = (
  { name, title, description }: Purpose,
  services: readonly Service[],
  { view, draft, open }: { readonly view: View; readonly draft: Draft; readonly open: boolean },
): PurposeGroup => {
  const { texts } = view;
  const heading = textIn(title, texts.language);
  const optional = optionalServices(services);
  const count = build('span', { class: 'state' });
  const list = build('div');
  const whole = toggle({ 'aria-label': heading, 'data-purpose': name }, (isOn) => {
    for (const service of optional) draft.set(service.name, isOn ? 'granted' : 'denied');
    for (const input of list.querySelectorAll('input')) input.checked = isOn;
    update();
  });
  const update = (): void => {
    const on = optional.filter((service) => draft.get(service.name) === 'granted').length;
    count.textContent = optional.length ? texts.onOf(on, optional.length) : '';
    const input = whole.firstChild as HTMLInputElement;
    input.checked = on > 0 && on === optional.length;
    input.indeterminate = on > 0 && on < optional.length;
  };
  const fill = (): void => {
    if (!list.firstChild)
      list.append(...services.map((service) => serviceCard(service, view, draft, update)));
  };
  const fold = build(
    'details',
    { class: 'purpose', open, ontoggle: () => fold.open && fill() },
    build('summary', {}, build('h3', {}, heading), count),
    description && build('p', { class: 'soft' }, textIn(description, texts.language)),
    list,
  );
  if (open) fill();
  update();
  return {
    element: build('section', {}, optional.length > 1 && whole, fold),
    services,
    unfold() {
      fill();
      fold.open = true;
    },
  };
};
