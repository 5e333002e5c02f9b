import { optionalServices } from '../../../model/consent/optional-services.js';
import type { PageElement } from '../../input/read-page.js';
import type { Rule } from '../rule.js';
import type { PageUnderConfig } from './page-under-config.js';

const isOpener = ({ tag, attributes }: PageElement): boolean =>
  attributes.get('data-placet') === 'settings' ||
  (tag === 'a' && (attributes.get('href') ?? '').includes('#placet-settings'));

/** Withdrawing must be as easy as consenting, on whatever page a visitor thinks of it. */
export const noSettingsLink: Rule<PageUnderConfig> = {
  id: 'no-settings-link',
  severity: 'error',
  sources: ['law.md WD02', 'policies.md R15', 'GDPR 7(3)'],
  holds: 'The page has a way back to the settings.',
  *check({ elements, config }) {
    if (!optionalServices(config.services).length || config.interface?.badge) return;
    if (!elements.some(isOpener))
      yield {
        message:
          'the page has no way back to the settings; add <a href="#placet-settings">, or set `interface.badge`',
      };
  },
};
