import type { Config } from '../../model/config/config.js';
import { link } from './link.js';
import type { Texts } from './texts.js';

/** The links to the privacy policy and the imprint, as far as the config gives them. */
export const legalLinks = ({ links }: Config, texts: Texts): readonly HTMLAnchorElement[] =>
  [
    link(links?.privacyPolicy, texts.privacyPolicy, texts.language),
    link(links?.imprint, texts.imprint, texts.language),
  ].filter((anchor) => anchor !== undefined);
