import type { Service } from '../../model/config/config.js';
import { countGranted, type Draft } from './draft.js';
import { toggle } from './toggle.js';

/** The switch for all optional services of a purpose. */
export interface WholeSwitch {
  readonly element: HTMLElement;
  /** Shows what the draft says of them: on, off, or mixed. */
  update(): void;
}

/** What it is about, and who is told when the visitor has switched it. */
export interface WholeSwitchOptions {
  readonly purpose: string;
  readonly label: string;
  readonly onchange: (isOn: boolean) => void;
}

/** Makes a purpose's switch. It is a plain checkbox, for `role="switch"` has no mixed state (decision 0006). */
export const createWholeSwitch = (
  services: readonly Service[],
  draft: Draft,
  { purpose, label, onchange }: WholeSwitchOptions,
): WholeSwitch => {
  const element = toggle({ 'aria-label': label, 'data-purpose': purpose }, (isOn) => {
    for (const { name } of services) draft.set(name, isOn ? 'granted' : 'denied');
    onchange(isOn);
  });
  const input = element.querySelector('input');
  return {
    element,
    update() {
      const on = countGranted(services, draft);
      if (!input) return;
      input.checked = on > 0 && on === services.length;
      input.indeterminate = on > 0 && on < services.length;
    },
  };
};
