import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmit, createFail } from '../../../src/manager/emit.js';

let ended: AbortController;

beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => ended.abort());

/** Listens on the document for as long as the test lasts. */
const onDocument = (type: string, listener: (event: Event) => void): void =>
  document.addEventListener(type, listener, { signal: ended.signal });

const details = { service: 'posthog', record: undefined };

describe('an event', () => {
  it('is fired on the manager, with its details', () => {
    const manager = new EventTarget();
    const listener = vi.fn((event: Event) => (event as CustomEvent).detail);
    manager.addEventListener('grant', listener);
    createEmit(manager)('grant', details);
    expect(listener).toHaveReturnedWith(details);
  });

  it('is fired on the document too, with a prefix and after the manager', () => {
    const log: string[] = [];
    const manager = new EventTarget();
    manager.addEventListener('grant', ({ type }) => log.push(type));
    onDocument('placet:grant', (event) => log.push(event.type, (event as CustomEvent).detail.service));
    createEmit(manager)('grant', details);
    expect(log).toEqual(['grant', 'placet:grant', 'posthog']);
  });

  it('goes on where nobody objects', () => {
    expect(createEmit(new EventTarget())('withdraw', details, true)).toBe(true);
  });

  it('tells when a listener of the manager has prevented its default; the document hears of it all the same', () => {
    const manager = new EventTarget();
    const heard = vi.fn();
    manager.addEventListener('withdraw', (event) => event.preventDefault());
    onDocument('placet:withdraw', heard);
    expect(createEmit(manager)('withdraw', details, true)).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('tells when a listener of the document has prevented its default', () => {
    onDocument('placet:withdraw', (event) => event.preventDefault());
    expect(createEmit(new EventTarget())('withdraw', details, true)).toBe(false);
  });

  it('cannot be prevented unless it says so', () => {
    onDocument('placet:grant', (event) => event.preventDefault());
    expect(createEmit(new EventTarget())('grant', details)).toBe(true);
  });
});

describe('what went wrong', () => {
  it('is an `error` event with a code, a sentence, the service and the cause', () => {
    const emit = vi.fn(() => true);
    const cause = new TypeError('no such thing');
    createFail(emit)('effect', cause, 'posthog');
    expect(emit.mock.calls).toEqual([
      ['error', { code: 'effect', message: 'TypeError: no such thing', service: 'posthog', cause }],
    ]);
  });

  it.for([undefined, null, 'javascript:alert(1)', 5])('may have the cause %o', (cause) => {
    const emit = vi.fn(() => true);
    createFail(emit)('address', cause);
    expect(emit).toHaveBeenCalledWith('error', {
      code: 'address',
      message: `${cause}`,
      service: undefined,
      cause,
    });
  });
});
