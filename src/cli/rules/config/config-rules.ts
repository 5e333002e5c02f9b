import type { Config } from '../../../model/config/config.js';
import type { Rule } from '../rule.js';
import { consentCookieDuration } from './consent-cookie/consent-cookie-duration.js';
import { consentCookieOptional } from './consent-cookie/consent-cookie-optional.js';
import { consentCookieUndeclared } from './consent-cookie/consent-cookie-undeclared.js';
import { consentCookieUnwritable } from './consent-cookie/consent-cookie-unwritable.js';
import { proofEndsWithConsent } from './consent-cookie/proof-ends-with-consent.js';
import { recordsAddress } from './consent-cookie/records-address.js';
import { recordsRetention } from './consent-cookie/records-retention.js';
import { recordsWithoutId } from './consent-cookie/records-without-id.js';
import { interestForEssential } from './grounds/interest-for-essential.js';
import { interestWithStorage } from './grounds/interest-with-storage.js';
import { noLegalBasis } from './grounds/no-legal-basis.js';
import { oneLayerBasis } from './grounds/one-layer-basis.js';
import { shorthandBasis } from './grounds/shorthand-basis.js';
import { tagManagerAsEssential } from './grounds/tag-manager-as-essential.js';
import { danglingAnnex } from './policy/dangling-annex.js';
import { dateNotIso } from './policy/date-not-iso.js';
import { emptyLink } from './policy/empty-link.js';
import { noContact } from './policy/no-contact.js';
import { noPrivacyPolicy } from './policy/no-privacy-policy.js';
import { sectionNumbers } from './policy/section-numbers.js';
import { shorthandSafeguard } from './recipients/shorthand-safeguard.js';
import { transferNotTold } from './recipients/transfer-not-told.js';
import { transferWithoutCountry } from './recipients/transfer-without-country.js';
import { transferWithoutSafeguards } from './recipients/transfer-without-safeguards.js';
import { undeclaredTransfer } from './recipients/undeclared-transfer.js';
import { undescribedRecipient } from './recipients/undescribed-recipient.js';
import { unknownCountry } from './recipients/unknown-country.js';
import { noRetention } from './retention/no-retention.js';
import { twoFigures } from './retention/two-figures.js';
import { plannedWithHosts } from './services/planned-with-hosts.js';
import { plannedWithStorage } from './services/planned-with-storage.js';
import { sessionRecordingUnsaid } from './services/session-recording-unsaid.js';
import { storesButDeclaresNothing } from './services/stores-but-declares-nothing.js';
import { untoldService } from './services/untold-service.js';
import { unusedPurpose } from './services/unused-purpose.js';
import { identifierOutlivesData } from './storage/identifier-outlives-data.js';
import { lifetimeAbove400Days } from './storage/lifetime-above-400-days.js';
import { matcherForEverything } from './storage/matcher-for-everything.js';
import { nameIsDescription } from './storage/name-is-description.js';
import { posthogCookieDuration } from './storage/posthog-cookie-duration.js';
import { storageOfTwo } from './storage/storage-of-two.js';
import { storageWithoutRecipient } from './storage/storage-without-recipient.js';
import { trackerInEssential } from './storage/tracker-in-essential.js';
import { lookalikeCharacter } from './texts/lookalike-character.js';
import { missingTranslation } from './texts/missing-translation.js';
import { nonAsciiIdentifier } from './texts/non-ascii-identifier.js';

/** What must hold of a config that fits the grammar, in the order in which it is documented. */
export const CONFIG_RULES: readonly Rule<Config>[] = [
  plannedWithHosts,
  plannedWithStorage,
  sessionRecordingUnsaid,
  storesButDeclaresNothing,
  untoldService,
  unusedPurpose,
  consentCookieUndeclared,
  consentCookieOptional,
  consentCookieDuration,
  consentCookieUnwritable,
  proofEndsWithConsent,
  recordsAddress,
  recordsWithoutId,
  recordsRetention,
  noLegalBasis,
  oneLayerBasis,
  interestWithStorage,
  interestForEssential,
  shorthandBasis,
  tagManagerAsEssential,
  trackerInEssential,
  storageWithoutRecipient,
  lifetimeAbove400Days,
  identifierOutlivesData,
  nameIsDescription,
  matcherForEverything,
  storageOfTwo,
  posthogCookieDuration,
  noRetention,
  twoFigures,
  undescribedRecipient,
  undeclaredTransfer,
  transferWithoutCountry,
  transferWithoutSafeguards,
  shorthandSafeguard,
  transferNotTold,
  unknownCountry,
  noPrivacyPolicy,
  noContact,
  dateNotIso,
  sectionNumbers,
  danglingAnnex,
  emptyLink,
  missingTranslation,
  lookalikeCharacter,
  nonAsciiIdentifier,
];
