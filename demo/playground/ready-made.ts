import type { Purpose, Service, Text } from '../../src/consent/config.js';
import type { ReadyMadeService } from '../../src/consent/config-source.js';
import { isObject, type Json, type JsonObject, listOf } from './json.js';

// Whatever lies in these places is offered. This file is the one place that knows how ready-made services become
// part of a config.
const files = import.meta.glob<ReadyMadeService>('../../config/services/*.json', {
  eager: true,
  import: 'default',
});
const purposeFiles = import.meta.glob<unknown>('../../config/purposes.json', {
  eager: true,
  import: 'default',
});

/** All ready-made services, by name. */
export const readyMade: readonly ReadyMadeService[] = Object.values(files).sort((a, b) =>
  a.name.localeCompare(b.name),
);

/** A list of purposes, or an object that holds one. */
const purposesIn = (file: unknown): readonly Purpose[] => {
  const lists = Array.isArray(file) ? [file] : Object.values(Object(file)).filter(Array.isArray);
  return lists.flat() as readonly Purpose[];
};

/** The purposes that ready-made services refer to. */
export const readyMadePurposes: readonly Purpose[] = Object.values(purposeFiles).flatMap(purposesIn);

/** Any text of a title, English first: for lists on this page. */
export const plainText = (text: Text | Json | undefined): string => {
  if (typeof text === 'string') return text;
  const texts = Object.entries(Object(text) as Record<string, string>);
  return (texts.find(([tag]) => tag === 'en') ?? texts[0])?.[1] ?? '';
};

/** A service for a config: what only the ready-made file tells is left out. */
const serviceOf = ({ $schema, sources, ...service }: ReadyMadeService): Service => service;

/** JSON that came from JSON stays JSON. */
const asJson = (value: unknown): JsonObject => value as JsonObject;

const nameOf = (item: Json): Json | undefined => (isObject(item) ? item.name : undefined);

/** Purposes that the services refer to and the config does not list yet. */
const missingPurposes = (config: JsonObject): readonly JsonObject[] => {
  const known = listOf(config.purposes).map(nameOf);
  const wanted = listOf(config.services).flatMap((each) => listOf(isObject(each) ? each.purposes : []));
  return [...new Set(wanted)]
    .filter((name) => !known.includes(name))
    .flatMap((name) => readyMadePurposes.filter((purpose) => purpose.name === name))
    .map(asJson);
};

const withPurposes = (config: JsonObject): JsonObject => {
  const missing = missingPurposes(config);
  return missing.length ? { ...config, purposes: [...listOf(config.purposes), ...missing] } : config;
};

/** The config with a ready-made service more, and with the purposes that it needs. */
export const withReadyMade = (config: JsonObject, service: ReadyMadeService): JsonObject =>
  withPurposes({ ...config, services: [...listOf(config.services), asJson(serviceOf(service))] });

/** A service written as `{ "use": "youtube" }` with all that the ready-made one says; others stay as they are. */
const fillIn = (service: Json): Json => {
  if (!isObject(service) || typeof service.use !== 'string') return service;
  const found = readyMade.find(({ name }) => name === service.use);
  const { use, ...own } = service;
  return found ? { ...asJson(serviceOf(found)), ...own } : service;
};

/** A config as its author may write it, with ready-made services filled in: what the browser gets. */
export const filledIn = (config: JsonObject): JsonObject =>
  Array.isArray(config.services)
    ? withPurposes({ ...config, services: listOf(config.services).map(fillIn) })
    : config;
