import type { Placeholders } from '../gate/embeds/embed-gate.js';
import type { GateSite, SettleEmbed } from '../gate/gate.js';
import type { Trusted } from '../gate/trusted.js';
import type { Config, Records } from '../model/config/config.js';
import type { GateService } from '../model/config/gate-config.js';
import type { Site } from '../model/consent/site.js';
import type { StoredRecord } from '../model/consent/stored-record.js';
import type { RecordStore } from '../record/record-store.js';
import type { SweepTask } from '../sweep/sweep.js';
import type { EmbedTexts } from '../ui/embed/embed-texts.js';
import type { Interface } from '../ui/interface.js';
import type { Texts } from '../ui/kit/texts.js';
import type { TextsByKind } from '../ui/locales/find-texts.js';
import type { NoticeTexts } from '../ui/notice/notice-texts.js';
import type { Consent } from './consent.js';
import type { Effect } from './effects.js';

/** How parts and texts are fetched; `loading` has two ways. */
export interface Loading {
  /** Rejects where it cannot be loaded; the next call tries again. */
  part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]>;
  /** In a language (BCP 47), or else in English. Rejects where neither can be loaded. */
  texts<Kind extends keyof TextsByKind>(kind: Kind, language: string): Promise<TextsByKind[Kind]>;
}

/** What a part is given by the manager. */
export interface PartContext extends GateSite {
  readonly consent: Consent;
  readonly trusted: Trusted;
  /** Takes the config with its texts: on a built site those come with the interface. */
  describe(config: Config): void;
  readonly part: Loading['part'];
  /** In the page's language, as it is now. */
  texts<Kind extends keyof TextsByKind>(kind: Kind): Promise<TextsByKind[Kind]>;
  /** Blocks everything: there is no config that can be trusted. */
  halt(reason: unknown): void;
}

/** What a withdrawal leaves to do. */
export interface WithdrawalTask extends Omit<SweepTask, keyof Site> {
  readonly stuck: readonly string[];
}

/** The parts that are loaded only when needed, by the name of their file in `parts`. Each is that file's default export. */
export interface Parts {
  /** Makes the banner and the settings. */
  readonly ui: (context: PartContext, texts: Texts) => Promise<Interface>;
  /** Looks at the whole config, and halts all where it is wrong. */
  readonly check: (context: Pick<PartContext, 'consent' | 'halt'>) => Promise<void>;
  /** Settles elements that are no scripts: releases or blocks them, or fills a `<placet-declaration>`. */
  readonly embeds: (context: PartContext) => SettleEmbed;
  readonly placeholders: (context: PartContext, texts: EmbedTexts) => Placeholders;
  /** Resolves to what fills a `<placet-declaration>`. */
  readonly declaration: (context: PartContext) => Promise<(element: Element) => void>;
  /** Deletes what may not stay, and ends the scripts of `stuck` services, which nothing can stop. */
  readonly sweep: (context: PartContext, task: WithdrawalTask) => Promise<void>;
  /** Tells the site's server of the decision that is kept, or has it erase a record. */
  readonly records: (
    context: PartContext,
    server: Records,
    kept: RecordStore,
    erased: StoredRecord | undefined,
  ) => Promise<void>;
  /** Says that something still runs; `reload` ends it. */
  readonly notice: (context: PartContext, texts: NoticeTexts, reload: () => void) => void;
  /** The effect that runs PostHog as a service's `posthog` block says. */
  readonly posthog: (context: PartContext, service: GateService) => Effect;
}
