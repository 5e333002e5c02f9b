import type { PageElement } from '../cli/input/read-page.js';
import { interestWithStorage } from '../cli/rules/config/grounds/interest-with-storage.js';
import { findingsOf, sentenceOf } from '../cli/rules/finding.js';
import { namesOn } from '../cli/rules/names-on.js';
import { addressWithoutService } from '../cli/rules/page/address-without-service.js';
import { loadsBeforeChoice } from '../cli/rules/page/loads-before-choice.js';
import { nearAttribute } from '../cli/rules/page/near-attribute.js';
import { noSettingsLink } from '../cli/rules/page/no-settings-link.js';
import type { PageUnderConfig } from '../cli/rules/page/page-under-config.js';
import { scriptNotHeld } from '../cli/rules/page/script-not-held.js';
import { thirdPartyNotGated } from '../cli/rules/page/third-party-not-gated.js';
import { unknownService } from '../cli/rules/page/unknown-service.js';
import { unknownSurface } from '../cli/rules/page/unknown-surface.js';
import type { Rule } from '../cli/rules/rule.js';
import type { Config } from '../model/config/config.js';

/** What of a page shows in the page itself, and is not undone by what the gate lets go. Of inline scripts none tells who made them. */
const OF_MARKS: readonly Rule<PageUnderConfig>[] = [
  unknownService,
  unknownSurface,
  scriptNotHeld,
  loadsBeforeChoice,
  addressWithoutService,
  nearAttribute,
  noSettingsLink,
];

/** A config under which whatever runs now may load. */
const asAllowed = (config: Config, allows: (service: string) => boolean): Config => ({
  ...config,
  services: config.services.map((service) =>
    allows(service.name) ? { ...service, basis: 'essential' as const } : service,
  ),
});

/** What is wrong with the open page under its config: what rules of `placet check` find in it, in their words. */
export const pageMistakes = (
  config: Config,
  allows: (service: string) => boolean,
  elements: readonly PageElement[],
): readonly string[] => {
  const page = { config, elements, address: location.href, taken: new Map(), known: [] };
  return [
    ...findingsOf([interestWithStorage], config),
    ...findingsOf(OF_MARKS, page),
    // what is no mistake any more once the visitor has agreed
    ...findingsOf([thirdPartyNotGated], { ...page, config: asAllowed(config, allows) }),
  ].map((finding) => sentenceOf({ ...finding, names: namesOn(finding.path, config) }));
};
