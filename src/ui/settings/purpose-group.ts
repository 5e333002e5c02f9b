import type { Service } from '../../model/config/config.js';
import { optionalServices } from '../../model/consent/optional-services.js';
import { type Said, say } from '../../model/words/text.js';
import { build } from '../kit/build.js';
import { phrase } from '../kit/phrase.js';
import type { View } from '../kit/view.js';
import { countGranted, type Draft } from './draft.js';
import type { ServicesOfPurpose } from './group-services.js';
import { type DraftOptions, serviceCard } from './service-card.js';
import { createWholeSwitch } from './whole-switch.js';

/** A purpose of the settings with its services. */
export interface PurposeGroup {
  readonly element: HTMLElement;
  readonly services: readonly Service[];
  /** Unfolds it, with every service built. */
  unfold(): void;
}

/** What a group starts with. */
export interface PurposeGroupOptions {
  readonly draft: Draft;
  /** Is it unfolded at first? */
  readonly isOpen: boolean;
}

/** The cards of a group's services, which are built when they are first to be seen. */
const createCards = (services: readonly Service[], view: View, options: DraftOptions) => {
  const element = build('div');
  return {
    element,
    fill(): void {
      if (element.firstChild) return;
      element.append(...services.map((service) => serviceCard(service, view, options)));
    },
    switchAll(isOn: boolean): void {
      for (const input of element.querySelectorAll('input')) input.checked = isOn;
    },
  };
};

/** What stands in sight while a purpose is folded: its title, how much of it is on, what it is about. */
const headOf = (title: Said, count: Node, about: Said) => [
  build('h3', {}, phrase(title)),
  count,
  about.text && build('p', { class: 'soft' }, phrase(about)),
];

/** Makes a purpose's group. With two or more services to decide on, or folded, it has a switch for all of them. */
export const createPurposeGroup = (
  { purpose, services }: ServicesOfPurpose,
  view: View,
  { draft, isOpen }: PurposeGroupOptions,
): PurposeGroup => {
  const { texts } = view;
  const title = say(purpose.title, texts.language);
  const about = say(purpose.description, texts.language);
  const optional = optionalServices(services);
  const count = build('span', { class: 'state' });

  const update = (): void => {
    count.textContent = optional.length ? texts.onOf(countGranted(optional, draft), optional.length) : '';
    whole.update();
  };
  const cards = createCards(services, view, { draft, onchange: update });
  const whole = createWholeSwitch(optional, draft, {
    purpose: purpose.name,
    label: title.text,
    onchange(isOn) {
      cards.switchAll(isOn);
      update();
    },
  });
  const fold = build(
    'details',
    { class: 'purpose', open: isOpen, ontoggle: () => fold.open && cards.fill() },
    build('summary', {}, ...headOf(title, count, about)),
    cards.element,
  );
  const unfold = (): void => {
    cards.fill();
    fold.open = true;
  };
  if (isOpen) unfold();
  update();
  // one service has a switch of its own, which is out of sight while the purpose is folded
  const isWhole = optional.length > (isOpen ? 1 : 0);
  return { element: build('section', {}, isWhole && whole.element, fold), services, unfold };
};
