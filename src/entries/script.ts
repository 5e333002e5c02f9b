import { byAddress } from '../loading/by-address.js';
import { onlyManager } from '../manager/only-manager.js';
import type { Config } from '../model/config/config.js';
import { parseGateConfig } from '../model/config/gate-config.js';
import { ownScript } from './own-script.js';

/** The address of the config, and the config in the page for where there is none. */
const address = ownScript?.dataset.config;
const inline = (): string => document.querySelector('script[data-placet-config]')?.textContent as string;

const begin = async (): Promise<void> => {
  const manager = onlyManager(byAddress(ownScript?.src));
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
