import { describe, expect, it } from 'vitest';
import marketingSite from '../../../../config/marketing-site.json' with { type: 'json' };
import type { Config } from '../../../../src/model/config/config.js';
import { explainConfig } from '../../../../src/model/config/explain-config.js';
import { findProblem } from '../../../../src/model/config/find-problems.js';
import { changed, pathsOf, SMALL_CONFIG, stepsOf, WHOLE_CONFIG, WORDS } from './whole-config.js';

/** Texts per language and free maps: their members are the author's. */
const FREE = /(title|description|purpose|privacyPolicy|data\[\d\]|dataProtectionOfficer|authority)$/;
const at = (path: string): object =>
  Object(stepsOf(path).reduce<unknown>((found, step) => Reflect.get(Object(found), step), WHOLE_CONFIG));
const isTyped = (path: string): boolean => !FREE.test(path.replace(/\.[^.]*$/, ''));
const typedObjects = ['', ...pathsOf(WHOLE_CONFIG).filter(isTyped)].filter(
  (path) => at(path).constructor === Object && !FREE.test(path),
);

describe('the config of the documents', () => {
  it('config/marketing-site.json is right', () => {
    expect(explainConfig(marketingSite)).toBeUndefined();
    expect(findProblem(marketingSite)).toBeUndefined();
  });
});

describe('the grammar is that of the TypeScript types', () => {
  it('every member of the types is known, by the gate and by what explains', () => {
    expect(findProblem(WHOLE_CONFIG)).toBeUndefined();
    expect(explainConfig(WHOLE_CONFIG)).toBeUndefined();
  });

  it('every member that the types let be absent may be absent', () => {
    expect(findProblem(SMALL_CONFIG)).toBeUndefined();
    expect(explainConfig(SMALL_CONFIG)).toBeUndefined();
    const optional = pathsOf(WHOLE_CONFIG).filter(
      (path) => isTyped(path) && !path.endsWith(']') && !pathsOf(SMALL_CONFIG).includes(path),
    );
    expect(optional.length).toBeGreaterThan(30);
    for (const path of optional) expect(explainConfig(changed(WHOLE_CONFIG, path)), path).toBeUndefined();
  });

  it('every member that the types ask for must be there', () => {
    const parts = [
      ...['provider', 'data', 'recipients', 'storage', 'posthog', 'stores'].map(
        (part) => `services[0].${part}`,
      ),
      ...[
        'records',
        'processing',
        'processing[0].stores',
        'recipients',
        'rights',
        'statements',
        'references',
      ],
    ];
    // an object in `data` may be a text per language, whatever it lacks
    const required = pathsOf(SMALL_CONFIG).filter(
      (path) => !path.endsWith(']') && !parts.includes(path) && !path.includes('.data['),
    );
    expect(required).toHaveLength(27);
    for (const path of required) expect(explainConfig(changed(SMALL_CONFIG, path)), path).toContain(path);
  });

  it.for(typedObjects.map((path) => [path]))(
    'no other member is known in "%s", and all of them are offered',
    ([path = '']) => {
      const known = /use one of: (.*)$/.exec(
        explainConfig(changed(WHOLE_CONFIG, path ? `${path}.qqqqqqqqqqqqqq` : 'qqqqqqqqqqqqqq', 1)) ?? '',
      )?.[1];
      expect(known?.split(', ').sort()).toEqual(Object.keys(at(path)).sort());
    },
  );

  it('every word of the types is known', () => {
    for (const [path, words] of Object.entries(WORDS)) {
      for (const word of words) {
        const config = changed(WHOLE_CONFIG, path, word);
        expect(findProblem(config), `${path} = ${word}`).toBeUndefined();
        expect(explainConfig(config), `${path} = ${word}`).toBeUndefined();
      }
    }
  });

  it('no other word is known', () => {
    for (const [path, words] of Object.entries(WORDS)) {
      const sentence = explainConfig(changed(WHOLE_CONFIG, path, 'qqqqqqqqqqqqqqqqqq')) ?? '';
      expect(/use one of: (.*)$/.exec(sentence)?.[1]?.split(', ')).toEqual(words.map(String));
    }
  });

  it('a config that is right for the compiler is right at the start of a page', () => {
    const config: Config = { ...SMALL_CONFIG, purposes: [], services: [] };
    expect(explainConfig(config)).toBeUndefined();
  });
});

describe("what is checked in the visitor's browser", () => {
  it.for([
    ['a text', 'Example GmbH'],
    ['nothing', null],
    ['no name', {}],
  ] as const)(
    'UI16: a controller that is %s is found out, for the banner must say who asks',
    ([, controller]) => {
      expect(findProblem(changed(SMALL_CONFIG, 'controller', controller))?.path).toMatch(/^controller/);
    },
  );
});
