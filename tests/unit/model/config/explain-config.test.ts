import { describe, expect, it } from 'vitest';
import { explainConfig } from '../../../../src/model/config/explain-config.js';
import { configOf, service } from '../../../support/configs.js';
import { changed, WHOLE_CONFIG } from './whole-config.js';

/** What the author is told when the value at a path is this one. */
const toldOf = (path: string, ...value: readonly [unknown?]): string | undefined =>
  explainConfig(changed(WHOLE_CONFIG, path, ...value));

/** What the author is told to write. */
const TEXT = 'a text that is not empty';
const TEXTS = 'a text, or an object with one text per language';
const COUNT = 'a whole number from 1 to 400';
const NAME =
  'a name of lower case letters, digits and "-" that starts with a letter and has at most 64 characters';

describe('each kind of mistake in a config is told with its path, what was found and what to do', () => {
  it.for([
    ['an unknown member', 'services[0].qqqqqqqqqqqqqqqq', 1, 'use one of: name, '],
    ['a misspelt member', 'services[0].bases', 'consent', 'did you mean "basis"?'],
    ['a member in another case', 'services[0].legalbasis', [], 'did you mean "legalBasis"?'],
    ['a member of another tool', 'services[0].default', true, 'use one of: name, '],
  ] as const)('%s', ([, path, value, advice]) => {
    const told = toldOf(path, value);
    expect(told?.startsWith(`${path}: "${path.split('.').pop()}" is not known here`)).toBe(true);
    expect(told).toContain(advice);
  });

  it.for([
    ['a misspelt word', 'services[0].basis', 'consnet', 'did you mean "consent"?'],
    ['another word', 'services[0].basis', 'implied', 'use one of: essential, consent, legitimate-interest'],
    ['a text that is empty', 'version', ' ', TEXT],
    ['a number for a text', 'controller.name', 5, TEXT],
    ['no text in any language', 'purposes[0].title', {}, TEXTS],
    ['a language without text', 'purposes[0].title', { en: '' }, TEXTS],
    ['a text for a list', 'services[0].purposes', 'analytics', 'a list'],
    ['a list for an object', 'controller', [], 'an object'],
    ['null for an object', 'services[0].provider', null, 'an object'],
    ['a number for yes or no', 'cookie.browserId', 1, 'true or false'],
    ['no days', 'cookie.days', 0, COUNT],
    ['more days than a browser keeps (F13)', 'cookie.days', 401, COUNT],
    ['half a revision', 'services[0].revision', 1.5, COUNT],
    ['a name with a space', 'services[0].name', 'my tool', NAME],
    ["a name with a quote, a'b", 'services[0].name', "a'b", NAME],
    ['a name in capitals', 'services[0].name', 'PostHog', NAME],
    ['a name that is a prototype', 'services[0].name', '__proto__', NAME],
    ['a long name', 'services[0].name', 'a'.repeat(65), NAME],
    ['text in a map', 'controller.authority', 'ULD', 'an object of texts'],
  ] as const)('%s', ([, path, value, advice]) => {
    const told = toldOf(path, value);
    expect(told?.startsWith(`${path}: `)).toBe(true);
    expect(told).toContain(JSON.stringify(value));
    expect(told).toContain(advice);
  });

  it('a purpose that nobody listed', () => {
    const told = toldOf('services[0].purposes', ['analytics', 'analytic']);
    expect(told).toMatch(/^services\[0\]\.purposes\[1\]: "analytic" .* did you mean "analytics"\?$/);
  });

  it.for([
    ['the basis', 'services[0].basis', 'use one of: essential, consent, legitimate-interest'],
    ['the name of a service', 'services[0].name', NAME],
    ['the version', 'version', TEXT],
    ['the list of services', 'services', 'a list'],
  ] as const)('%s is missing', ([, path, advice]) => {
    const told = toldOf(path);
    expect(told?.startsWith(`${path}: `)).toBe(true);
    expect(told).toContain('missing');
    expect(told).toContain(advice);
  });

  it.for(['hideRejectAll', 'acceptAllOnly', 'wall', 'autoAccept', 'theme'])(
    'reliability.md T25: there is no member %s by which an author could make refusing harder',
    (key) => {
      expect(explainConfig({ ...WHOLE_CONFIG, interface: { [key]: true } })).toContain(`interface.${key}: `);
    },
  );

  it.for(['default', 'checked', 'required', 'optOut'])(
    'reliability.md T25: there is no member %s by which a service could be on before the visitor chose',
    (key) => {
      expect(explainConfig(configOf([{ ...service('a'), [key]: true }]))).toContain(`services[0].${key}: `);
    },
  );

  it('a service that is there twice', () => {
    expect(explainConfig(configOf([service('a'), service('b'), service('a')]))).toBe(
      'services[2].name: there are two of the name "a"; give one another name',
    );
  });

  it('a purpose that is there twice', () => {
    const [purpose] = WHOLE_CONFIG.purposes;
    expect(toldOf('purposes', [purpose, purpose])).toBe(
      'purposes[1].name: there are two of the name "analytics"; give one another name',
    );
  });

  it.for([undefined, null, 5, 'config', true, []])('no config at all, but %j', (config) => {
    expect(explainConfig(config)).toMatch(/^the config: .*an object/);
  });

  it('an optional service without a purpose: the visitor would find no switch for it (UI11, UI18)', () => {
    for (const basis of ['consent', 'legitimate-interest'] as const) {
      expect(explainConfig(configOf([service('posthog', { basis, purposes: [] })]))).toMatch(
        /^services\[0\]\.purposes: /,
      );
    }
  });

  it('a long value is cut, so that the sentence stays one', () => {
    expect(toldOf('controller.name', ['x'.repeat(5_000)])?.length).toBeLessThan(300);
  });
});

describe('what looks right but is not', () => {
  it.for([
    ['a list of one name for a name', 'services[0].name', ['posthog']],
    ['a list of one word for a word', 'services[0].status', ['planned']],
    ['a list of one word for the basis', 'services[0].basis', ['consent']],
    ['a text for yes or no', 'services[0].thirdCountry', 'false'],
    ['a list for a text per language', 'purposes[0].title', ['Statistics']],
    ['a list for a map', 'controller.authority', ['ULD']],
  ] as const)('%s is refused, for the types refuse it', ([, path, value]) => {
    expect(toldOf(path, value)).toMatch(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: `));
  });

  it('T03: a member `__proto__` is an unknown one', () => {
    const text = JSON.stringify(WHOLE_CONFIG).replace('{', '{"__proto__":{"services":[]},');
    expect(explainConfig(JSON.parse(text))).toMatch(/^__proto__: /);
  });

  it('T03: a member that only a prototype has is missing', () => {
    const { version: _, ...rest } = WHOLE_CONFIG;
    expect(explainConfig(Object.assign(Object.create({ version: '1' }), rest))).toMatch(/^version: /);
  });
});
