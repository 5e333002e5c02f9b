import type { Config } from '../../model/config/config.js';
import type { DeclarationTexts } from '../../model/declaration/declaration-texts.js';
import type { EmbedTexts } from '../../ui/embed/embed-texts.js';
import type { Texts } from '../../ui/kit/texts.js';

/** What a config says in one language, as far as a file needs it. */
export interface Facts {
  readonly facts: Config;
}

/** The words of the interface. Those that only the settings say come with `complete`. */
export interface InterfaceWords extends Texts, Facts {
  /** Fills in what the settings say, of the words and of the facts. Rejects where that cannot be loaded. */
  complete(): Promise<unknown>;
}

/** What only the settings say. */
export interface SettingsWords {
  readonly texts: Partial<Texts>;
  /** More of each service, in the order of the config, and of the config itself. */
  readonly facts: Partial<Config>;
}

/** The words of placeholders. */
export interface EmbedWords extends EmbedTexts, Facts {}

/** The words of the published tables. */
export interface DeclarationWords extends Texts, DeclarationTexts, Facts {}
