import { byAddress } from '../loading/by-address.js';
import type { Consent } from '../manager/consent.js';
import { onlyManager } from '../manager/only-manager.js';
import type { Config } from '../model/config/config.js';
import { parseGateConfig } from '../model/config/gate-config.js';

declare global {
  interface Window {
    /** The manager, as soon as `placet.js` has run. */
    placet: Consent;
  }
}

/**
 * This script's element; what the page calls `currentScript` to lead us astray is in no script (DOM clobbering, reliability.md T10).
 * A module has none (faults.md C5).
 */
const script =
  document.currentScript?.closest?.('script') ??
  document.querySelector<HTMLScriptElement>('[type=module][src*=placet]');

/** The address of the config, and the config in the page for where there is none. */
const address = script?.dataset.config;
const inline = (): string => document.querySelector('script[data-placet-config]')?.textContent as string;

const begin = async (): Promise<void> => {
  const manager = onlyManager(byAddress(script?.src));
  window.placet = manager.consent;
  try {
    // a config in the page is known at once
    const config: unknown = address ? await (await fetch(address)).json() : JSON.parse(inline());
    // what the gate does not need is checked where it is shown, in `parts/ui`
    manager.start({ gate: parseGateConfig(config), config: config as Config });
  } catch (cause) {
    manager.halt(cause);
  }
};

begin();
