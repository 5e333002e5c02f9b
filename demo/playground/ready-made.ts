import type { Purpose, Text } from '../../src/model/config/config.js';
import type { ConfigSource, ReadyMadeService } from '../../src/model/config/config-source.js';
import { resolveConfig } from '../../src/model/config/resolve-config.js';
import { type Json, type JsonObject, listOf } from './json.js';

const files = import.meta.glob<ReadyMadeService>('../../config/services/*.json', {
  eager: true,
  import: 'default',
});
const purposeFiles = import.meta.glob<readonly Purpose[]>('../../config/purposes.json', {
  eager: true,
  import: 'default',
});

/** All ready-made services, by name. */
export const readyMade: readonly ReadyMadeService[] = Object.values(files).sort((a, b) =>
  a.name.localeCompare(b.name),
);

/** The purposes that ready-made services refer to. */
export const readyMadePurposes: readonly Purpose[] = Object.values(purposeFiles).flat();

/** Any text of a title, English first: for lists on this page. */
export const plainText = (text: Text | Json | undefined): string => {
  if (typeof text === 'string') return text;
  const texts = Object.entries(Object(text) as Record<string, string>);
  return (texts.find(([tag]) => tag === 'en') ?? texts[0])?.[1] ?? '';
};

/** A config as its author may write it, with ready-made services filled in: what the browser gets. */
export const filledIn = (config: JsonObject): JsonObject => {
  const { config: resolved } = resolveConfig(config as unknown as ConfigSource, {
    service: (wanted) => readyMade.find(({ name }) => name === wanted),
    purposes: readyMadePurposes,
  });
  return JSON.parse(JSON.stringify(resolved)) as JsonObject;
};

/** The config with a ready-made service more, and with the purposes that it needs. */
export const withReadyMade = (config: JsonObject, { name }: ReadyMadeService): JsonObject =>
  filledIn({ ...config, services: [...listOf(config.services), { use: name }] });
