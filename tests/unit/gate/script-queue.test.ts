import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeQueue } from './make-queue.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('F42: released scripts run as the parser would have run them', () => {
  it('load in parallel, and what is written behind them waits for all of them', () => {
    const { external, inline, queue, ran, arrive } = makeQueue();
    external('a');
    external('b');
    inline('c');
    queue.flush();
    expect(ran).toEqual(['a', 'b']);
    arrive('a');
    expect(ran).toEqual(['a', 'b']);
    arrive('b');
    expect(ran).toEqual(['a', 'b', 'c']);
  });

  it('F33: one that fails holds nothing up, and the site is told which', () => {
    const { external, inline, queue, ran, arrive, fail } = makeQueue();
    external('a');
    inline('b');
    queue.flush();
    arrive('a', 'error');
    expect(ran).toEqual(['a', 'b']);
    expect(fail.mock.calls).toEqual([['script', 'https://a.test/a.js', 'of a']]);
  });

  it('one that arrives is no fault', () => {
    const { external, queue, arrive, fail } = makeQueue();
    external('a');
    queue.flush();
    arrive('a');
    expect(fail).not.toHaveBeenCalled();
  });

  it('with `async` one runs at once, and nobody waits for it', () => {
    const { external, inline, queue, ran } = makeQueue();
    external('b', { async: '' });
    inline('a');
    expect(ran).toEqual(['b']);
    queue.flush();
    expect(ran).toEqual(['b', 'a']);
  });

  it('nobody waits for what a browser does not run, such as JSON: it never tells that it has come', () => {
    const { external, inline, queue, ran } = makeQueue();
    external('a', { 'data-type': 'application/json' });
    inline('b');
    queue.flush();
    expect(ran).toEqual(['a', 'b']);
  });

  it('a script that makes the queue go on while it runs is not run again', () => {
    const { inline, queue, ran } = makeQueue();
    inline('a');
    inline('b');
    const push = ran.push.bind(ran);
    ran.push = (id) => {
      const count = push(id);
      queue.flush();
      return count;
    };
    queue.flush();
    expect([...ran]).toEqual(['a', 'b']);
  });
});

describe('each script runs at most once a page', () => {
  it('though it is found again, or a copy of it', () => {
    const { inline, queue, ran } = makeQueue();
    const held = inline('a');
    queue.flush();
    const copy = held.cloneNode(true) as HTMLScriptElement;
    document.body.append(copy);
    for (const script of [held, copy]) queue.add(script);
    queue.flush();
    expect(ran).toEqual(['a']);
  });

  it('leaves nothing behind once it has run, and the held back one where its owner put it', () => {
    const { inline, queue } = makeQueue();
    const held = inline('a');
    queue.flush();
    expect([...document.body.children]).toEqual([held]);
  });

  it('has its place before the held back one, and data for other scripts stay there', () => {
    const { inline, queue } = makeQueue();
    const held = inline('a', { 'data-type': 'application/ld+json' });
    queue.flush();
    expect([...document.body.children].map((each) => each.getAttribute('type'))).toEqual([
      'application/ld+json',
      'text/plain',
    ]);
    expect(document.body.lastChild).toBe(held);
  });

  it('is taken out of the page when it has arrived', () => {
    const { external, queue, live, arrive } = makeQueue();
    external('a');
    queue.flush();
    const script = live.get('a') as HTMLScriptElement;
    document.body.append(document.createElement('p'));
    const remove = vi.spyOn(script, 'remove');
    arrive('a');
    expect(remove).toHaveBeenCalledOnce();
  });
});

describe('R02: a permission that goes before a script could run', () => {
  it('takes it out of those that wait, and a later grant finds it again', () => {
    const { external, inline, queue, ran, denied, arrive } = makeQueue();
    external('a');
    const held = inline('b');
    inline('c');
    queue.flush();
    denied.add('b');
    queue.dropDenied();
    denied.clear();
    arrive('a');
    expect(ran).toEqual(['a', 'c']);
    queue.add(held);
    queue.flush();
    expect(ran).toEqual(['a', 'c', 'b']);
  });

  it('counts at its turn, though nobody has told the queue', () => {
    const { external, inline, queue, ran, denied, arrive } = makeQueue();
    external('a');
    const held = inline('b');
    queue.flush();
    denied.add('b');
    arrive('a');
    expect(ran).toEqual(['a']);
    denied.clear();
    queue.add(held);
    queue.flush();
    expect(ran).toEqual(['a', 'b']);
  });

  it('so does its place in the page: what was taken out does not run, until it is put back', () => {
    const { external, inline, queue, ran, arrive } = makeQueue();
    external('a');
    const held = inline('b');
    queue.flush();
    held.remove();
    arrive('a');
    expect(ran).toEqual(['a']);
    document.body.append(held);
    queue.add(held);
    queue.flush();
    expect(ran).toEqual(['a', 'b']);
  });

  it('moves one that is on its way where it never runs; the others stay, and are waited for', () => {
    const elsewhere: unknown[] = [];
    vi.stubGlobal(
      'Document',
      class {
        append = (script: unknown): unknown => elsewhere.push(script);
      },
    );
    const { external, inline, queue, ran, denied, live, arrive } = makeQueue();
    external('a');
    const held = external('b');
    inline('c');
    queue.flush();
    denied.add('b');
    queue.dropDenied();
    expect(elsewhere).toEqual([live.get('b')]);
    expect(ran).toEqual(['a', 'b']);
    arrive('a');
    expect(ran).toEqual(['a', 'b', 'c']);
    denied.clear();
    queue.add(held);
    queue.flush();
    expect(ran).toEqual(['a', 'b', 'c', 'b']);
  });
});

describe('a script that must not or cannot run', () => {
  it('reliability.md T11: has an address that runs code: it is not run, and told', () => {
    const { external, queue, ran, fail } = makeQueue();
    external('a', { 'data-src': 'javascript:alert(1)' });
    queue.flush();
    expect(ran).toEqual([]);
    expect(fail.mock.calls).toEqual([['address', 'javascript:alert(1)', 'of a']]);
  });

  it('reliability.md T11: lacks the nonce that the config demands', () => {
    const { inline, queue, ran, fail } = makeQueue('abc');
    inline('a');
    queue.flush();
    expect(ran).toEqual([]);
    expect(fail.mock.calls).toEqual([['script', new TypeError('no nonce'), 'of a']]);
    inline('b').nonce = 'abc';
    queue.flush();
    expect(ran).toEqual(['b']);
  });

  it('T16: is refused by the browser: told, and nothing is thrown', () => {
    const refused = new TypeError('refused');
    vi.spyOn(HTMLScriptElement.prototype, 'text', 'set').mockImplementation(() => {
      throw refused;
    });
    const { inline, queue, ran, fail } = makeQueue();
    inline('a');
    queue.flush();
    expect(ran).toEqual([]);
    expect(fail.mock.calls).toEqual([['script', refused, 'of a']]);
  });
});

describe('F43: document.write', () => {
  it.for(['write', 'writeln'] as const)(
    '%s of a released script is refused and told; that of the page is its own',
    (name) => {
      const write = vi.fn();
      const { write: before, writeln } = document;
      Object.assign(document, { write, writeln: write });
      const { fail } = makeQueue();
      const script = document.createElement('script');
      Object.assign(script.dataset, { service: 'film', placetScript: '1' });
      const current = vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
      document[name]('<p>');
      expect(write).not.toHaveBeenCalled();
      expect(fail.mock.calls).toEqual([['script', 'it may not write into a parsed page', 'film']]);
      current.mockReturnValue(document.createElement('script'));
      document[name]('<p>', '</p>');
      current.mockReturnValue(null);
      document[name]('<i>');
      expect(write.mock.calls).toEqual([['<p>', '</p>'], ['<i>']]);
      expect(write.mock.contexts).toEqual([document, document]);
      Object.assign(document, { write: before, writeln });
    },
  );
});
