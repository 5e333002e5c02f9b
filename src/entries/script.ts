import { byAddress } from '../loading/by-address.js';
import { onlyManager } from '../manager/only-manager.js';
import type { Config } from '../model/config/config.js';
import { parseGateConfig } from '../model/config/gate-config.js';
import { ownScript } from './own-script.js';

/** The address of the config, where there is none in the page. */
const address = ownScript?.dataset.config;

const begin = async (): Promise<void> => {
  const loading = byAddress(ownScript?.src);
  const { consent, halt, start } = onlyManager(loading);
  window.placet = consent;
  consent.addEventListener('error', ({ detail }) => {
    // no config, a wrong one, or no interface: what an author can mend
    if (/^[ci]/.test(detail.code))
      loading
        .part('mistake')
        .then((tell) => tell(detail))
        .catch(() => console.error('Placet needs a server'));
  });
  try {
    const inline = document.querySelector('script[data-placet-config]');
    // a config in the page is known at once; without any, an element of the page may name one
    const config: unknown = address
      ? await (await fetch(address)).json()
      : inline
        ? JSON.parse(inline.textContent as string)
        : await (await loading.part('element'))(halt);
    // what the gate does not need is checked where it is shown, in `parts/ui`
    start({ gate: parseGateConfig(config), config: config as Config });
  } catch (cause) {
    halt(cause);
  }
};

begin();
