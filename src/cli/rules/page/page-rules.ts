import type { Rule } from '../rule.js';
import { addressWithoutService } from './address-without-service.js';
import { fileNotFound } from './file-not-found.js';
import { loadsBeforeChoice } from './loads-before-choice.js';
import { nearAttribute } from './near-attribute.js';
import { needsHeldLibrary } from './needs-held-library.js';
import { noPlacet } from './no-placet.js';
import { noSettingsLink } from './no-settings-link.js';
import { pageDanglingAnnex } from './page-dangling-annex.js';
import { pageEmptyLink } from './page-empty-link.js';
import { pageLookalikeCharacter } from './page-lookalike-character.js';
import { pageSectionNumbers } from './page-section-numbers.js';
import type { PageUnderConfig } from './page-under-config.js';
import { placetAsModule } from './placet-as-module.js';
import { scriptNotHeld } from './script-not-held.js';
import { servedConfig } from './served-config.js';
import { snippetNotGated } from './snippet-not-gated.js';
import { thirdPartyNotGated } from './third-party-not-gated.js';
import { unknownService } from './unknown-service.js';
import { unknownSurface } from './unknown-surface.js';

/** What must hold of a page under a config: of what it loads, then of what it says. */
export const PAGE_RULES: readonly Rule<PageUnderConfig>[] = [
  noPlacet,
  placetAsModule,
  fileNotFound,
  servedConfig,
  thirdPartyNotGated,
  snippetNotGated,
  unknownService,
  unknownSurface,
  scriptNotHeld,
  loadsBeforeChoice,
  addressWithoutService,
  nearAttribute,
  needsHeldLibrary,
  noSettingsLink,
  pageSectionNumbers,
  pageDanglingAnnex,
  pageEmptyLink,
  pageLookalikeCharacter,
];
