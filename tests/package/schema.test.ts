import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/model/config/defaults.js';
import { explainConfig } from '../../src/model/config/explain-config.js';
import { generate } from '../../tools/generate/generate.js';
import { makeGrammar } from '../../tools/generate/grammar.js';
import { makeSchemas, type Schema } from '../../tools/generate/schema.js';
import { changed, WHOLE_CONFIG } from '../unit/model/config/whole-config.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const schema = makeSchemas().source;
const fits = new Ajv({ allErrors: true }).compile(schema);

/** Every property with the path that leads to it. */
const propertiesOf = (
  { properties = {}, definitions = {} }: Schema,
  path = 'Config',
): readonly (readonly [string, Schema])[] => [
  ...Object.entries(properties).map(([key, property]) => [`${path}.${key}`, property] as const),
  ...Object.entries(definitions).flatMap(([name, definition]) => propertiesOf(definition, name)),
];

describe('what is made from the types of a config', () => {
  it.for(Object.entries(generate()))('%s is as `npm run generate` makes it', ([file, text]) => {
    expect(read(file)).toBe(text);
  });

  it.for(Object.entries(DEFAULTS.cookie))('the default of `cookie.%s` is told: %s', ([key, value]) => {
    const told = schema.definitions?.CookieOptions?.properties?.[key]?.description;
    expect(told?.replaceAll('`', '')).toContain(`Default ${value}.`);
  });

  it.for(propertiesOf(schema))('%s is explained', ([, { description }]) => {
    expect(description).toMatch(/\w/);
  });
});

it('a type that the grammar has no word for is not passed over', () => {
  expect(() => makeGrammar({ properties: { price: { type: 'number' } } })).toThrow('no word for');
  expect(() => makeGrammar({ properties: { days: { type: 'integer', minimum: 0 } } })).toThrow('no word for');
});

describe('the schema', () => {
  it.for(['config/marketing-site.json', 'config/essential-only.json'])(
    'fits %s, which the start takes',
    (file) => {
      const config: unknown = JSON.parse(read(file));
      expect(fits(config) || fits.errors).toBe(true);
      expect(explainConfig(config)).toBeUndefined();
    },
  );

  it('fits a config with every member', () => {
    expect(fits(WHOLE_CONFIG) || fits.errors).toBe(true);
  });

  // what an editor underlines and what the start refuses must not differ
  it.for<readonly [string, ...unknown[]]>([
    ['version', 5],
    ['version'],
    ['controller'],
    ['controller.name', null],
    ['services[0].basis', 'opt-out'],
    ['services[0].name', "a'b"],
    ['services[0].purposes', ['Analytics']],
    ['services[0].posthog.sessionRecording', 'Replay'],
    ['services[0].default', true],
    ['services[0].revision', 0],
    ['services[0].revision', 1.5],
    ['services[0].thirdCountry', 'maybe'],
    ['services[0].storage[0].type', 'flash'],
    ['services[0].storage[0].duration'],
    ['services[0].storgae', []],
    ['purposes[0].title', 5],
    ['cookie.days', 401],
    ['cookie.sameSite', 'lax'],
    ['signals.globalPrivacyControl', 'obey'],
    ['links.privacyPolicy', { en: 5 }],
  ])('refuses, like the start, %s as %j', ([path, ...value]) => {
    const config = changed(WHOLE_CONFIG, path, ...(value as [unknown?]));
    expect(fits(config)).toBe(false);
    expect(explainConfig(config)).toContain(path);
  });
});
