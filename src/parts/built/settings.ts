import type { SettingsWords } from './words.js';

/** Written in by `placet build`. */
declare const __PLACET_SETTINGS__: SettingsWords;

export { PlacetSettings } from '../../ui/settings/placet-settings.js';

/** What only the settings say. */
export const words = __PLACET_SETTINGS__;
