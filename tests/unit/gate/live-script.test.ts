import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyScript, isRunnable, liveScript } from '../../../src/gate/live-script.js';
import type { Trusted } from '../../../src/gate/trusted.js';
import { heldScript } from './marked.js';

/** A policy that leaves its seal on all that it vouches for. */
const seal: Trusted = () => ({
  createHTML: (markup) => `sealed ${markup}`,
  createScript: (code) => `sealed ${code}`,
  createScriptURL: (address) => `sealed ${address}`,
});
const namesOf = (script: HTMLScriptElement): readonly string[] => script.getAttributeNames();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('T18, F42: a script as the browser runs it', () => {
  it('keeps what the author wrote: integrity, origin, policy, priority, marks', () => {
    const attributes = {
      integrity: 'sha256-x',
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
      fetchpriority: 'low',
      id: 'stats',
      'data-service': 'film',
      'data-site': '7',
    };
    const live = liveScript(heldScript(attributes), 'https://a.test/a.js');
    for (const [name, value] of Object.entries(attributes)) expect(live.getAttribute(name), name).toBe(value);
  });

  it('is another element: a copy of one that was never to run would never run', () => {
    const held = heldScript();
    expect(liveScript(held, undefined)).not.toBe(held);
  });

  it('leaves the held back one as it was', () => {
    const held = heldScript({ 'data-src': '/a.js', 'data-type': 'module' });
    const before = held.outerHTML;
    liveScript(held, 'https://a.test/a.js');
    expect(held.outerHTML).toBe(before);
  });

  it.for([
    [{}, ''],
    [{ 'data-type': 'module' }, 'module'],
    [{ 'data-type': 'application/ld+json' }, 'application/ld+json'],
    [{ 'data-type': 'importmap' }, 'importmap'],
    [{ 'data-type': 'inline' }, ''],
  ] as const)('%j: has the type "%s"', ([attributes, type]) => {
    expect(liveScript(heldScript(attributes), undefined).type).toBe(type);
  });

  it('has the address that it was given, and not the one that is written', () => {
    const live = liveScript(heldScript({ src: '/b.js', 'data-src': '/a.js' }), 'https://a.test/a.js');
    expect(live.getAttribute('src')).toBe('https://a.test/a.js');
  });

  it('has its own text where it has no address', () => {
    const held = heldScript();
    held.textContent = 'const a = 1;';
    expect(liveScript(held, undefined).textContent).toBe('const a = 1;');
  });

  it('has no text where it has an address', () => {
    const held = heldScript({ 'data-src': '/a.js' });
    held.textContent = 'const a = 1;';
    expect(liveScript(held, 'https://a.test/a.js').textContent).toBe('');
  });

  it.for([
    [{ async: '' }, true],
    [{}, false],
    [{ defer: '' }, false],
  ] as const)('%j: comes at any time: %s', ([attributes, isAsync]) => {
    expect(liveScript(heldScript({ 'data-src': '/a.js', ...attributes }), 'https://a.test/a.js').async).toBe(
      isAsync,
    );
  });

  it('T15: has the nonce, which browsers hide from the attributes', () => {
    const held = heldScript();
    held.nonce = 'abc';
    expect(liveScript(held, undefined).nonce).toBe('abc');
  });
});

describe('a copied script', () => {
  it('has nothing that makes it run', () => {
    const held = heldScript({ src: '/b.js' });
    expect(namesOf(copyScript(held, seal))).toEqual([]);
  });

  it('C3: keeps what only looks like that, a word of a vendor too', () => {
    const names = ['data-src', 'data-type', 'data-source', 'srcset'];
    const held = heldScript(Object.fromEntries(names.map((name) => [name, 'inline'])));
    expect(namesOf(copyScript(held, seal))).toEqual(names);
  });

  it('T16: has handlers that our policy has vouched for', () => {
    expect(copyScript(heldScript({ onload: 'go()' }), seal).getAttribute('onload')).toBe('sealed go()');
  });
});

describe('does a browser run it, and tell when it is done?', () => {
  it.for([
    ['', true],
    ['module', true],
    ['text/javascript', true],
    ['application/ecmascript', true],
    ['Text/JavaScript', true],
    ['application/json', false],
    ['application/ld+json', false],
    ['importmap', false],
    ['speculationrules', false],
    ['text/plain', false],
    ['text/template', false],
  ] as const)('type "%s": %s', ([type, is]) => {
    const script = document.createElement('script');
    script.type = type;
    expect(isRunnable({ noModule: false, type: script.type } as HTMLScriptElement)).toBe(is);
  });

  it('not one for browsers without modules', () => {
    expect(isRunnable({ noModule: true, type: '' } as HTMLScriptElement)).toBe(false);
  });
});

describe('a script that the browser refuses', () => {
  it('T16: throws what the browser has thrown', () => {
    const refused = new TypeError('refused');
    vi.spyOn(HTMLScriptElement.prototype, 'src', 'set').mockImplementation(() => {
      throw refused;
    });
    expect(() => liveScript(heldScript(), 'https://a.test/a.js')).toThrow(refused);
  });
});
