import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '../../../src/manager/consent.js';
import type { PartContext } from '../../../src/manager/parts.js';
import type { Choices } from '../../../src/model/consent/choice.js';
import { decide } from '../../../src/model/consent/decide.js';
import type { StoredRecord } from '../../../src/model/consent/stored-record.js';
import tellServer from '../../../src/parts/records.js';
import type { RecordStore } from '../../../src/record/record-store.js';
import { configOf, DECIDED_AT_MS, service } from '../../support/configs.js';

const config = configOf([service('stats'), service('map')], { records: { address: '/records' } });
const recordOf = (choices: Choices, now = DECIDED_AT_MS): StoredRecord =>
  decide(config, undefined, choices, { now, newId: () => 'an-id-of-the-browser' });

const answers: (() => Promise<Response>)[] = [];
const fetched = vi.fn(async (_address: string, _options: RequestInit) => {
  const answer = answers.shift();
  return answer ? answer() : Response.json({ receipt: 'r' }, { status: 201 });
});
beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
});
afterEach(() => {
  dispatchEvent(new Event('online')); // what a test left waiting
  vi.unstubAllGlobals();
  answers.length = 0;
});

/** A page on which a visitor has decided. */
const setUp = (choices: Choices, of: Partial<Consent['record']> = {}) => {
  let kept: StoredRecord | undefined = recordOf(choices);
  const fail = vi.fn();
  const consent = { config, choice: (name: string) => choices[name], record: of };
  const store: RecordStore = {
    read: () => kept,
    write: (record) => {
      kept = record;
      return true;
    },
    isSettled: () => true,
  };
  const context = { consent, fail } as unknown as PartContext;
  return {
    store,
    isMarked: () => !!kept?.$?.u,
    tell: (erased?: StoredRecord) => tellServer(context, { address: '/records' }, store, erased),
    told: () => fail.mock.calls.map(([code]) => code),
  };
};
const posted = () =>
  fetched.mock.calls.map(([address, { body }]) => [address, JSON.parse(String(body))] as const);

describe('a decision', () => {
  it('law.md RC04, RC06: is posted as it stands, a refusal like a grant, with no cookie and no address of a page', async () => {
    const { tell, told, isMarked } = setUp({ stats: 'denied' }, { source: 'banner', language: 'de' });
    await tell();
    expect(posted()).toEqual([
      [
        '/records',
        {
          id: 'an-id-of-the-browser',
          decidedAt: '2026-02-17T00:00:00.000Z',
          version: '2026-02-17',
          choices: { stats: 'denied' },
          source: 'banner',
          language: 'de',
        },
      ],
    ]);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'origin',
    });
    expect([isMarked(), told()]).toEqual([false, []]);
  });

  it('is of an unknown source on a later page', async () => {
    const { tell } = setUp({ stats: 'granted' });
    await tell();
    expect(posted()[0]?.[1]).toMatchObject({ source: 'unknown' });
  });

  it('that the server knows is not posted', async () => {
    const { tell } = setUp({ stats: 'granted' });
    await tell();
    await tell();
    expect(fetched).toHaveBeenCalledOnce();
  });

  it.for([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server is at its end', async () => Response.json({}, { status: 503 })],
    ['too many posts come from one network', async () => Response.json({}, { status: 429 })],
    ['a network asks for a login, in HTML', async () => new Response('<!doctype html><title>Log in</title>')],
  ] as const)('reliability.md F57: stays marked where %s, and the site is told', async ([, answer]) => {
    answers.push(answer);
    const { tell, told, isMarked } = setUp({ stats: 'granted' });
    await tell();
    expect([isMarked(), told()]).toEqual([true, ['records']]);
  });

  it('reliability.md F30: that could not be posted is posted when the network is back', async () => {
    answers.push(() => Promise.reject(new TypeError('Failed to fetch')));
    const { tell, isMarked } = setUp({ stats: 'granted' });
    await tell();
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(isMarked()).toBe(false));
    dispatchEvent(new Event('online'));
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('WD08: of which another was made meanwhile does not take the mark from that, nor its choices', async () => {
    const { tell, store, isMarked } = setUp({ stats: 'granted' });
    const withdrawn = recordOf({ stats: 'denied' }, DECIDED_AT_MS + 1000);
    answers.push(async () => {
      store.write(withdrawn);
      return Response.json({});
    });
    await tell();
    expect([isMarked(), store.read()]).toEqual([true, withdrawn]);
  });
});

describe('an erased record', () => {
  it('law.md RC09: is erased on the server by its id, and by nothing else', async () => {
    const { tell } = setUp({ stats: 'granted' });
    await tell(recordOf({ stats: 'granted' }));
    expect(posted()).toEqual([['/records/erase', { id: 'an-id-of-the-browser' }]]);
  });

  it('that has no id, as Klaro writes it, is known to no server', async () => {
    const { tell, told } = setUp({ stats: 'granted' });
    await tell({ stats: true });
    expect([fetched.mock.calls.length, told()]).toEqual([0, []]);
  });

  it('F64: that could not be erased is when the network is back, whatever was decided since', async () => {
    answers.push(() => Promise.reject(new TypeError('Failed to fetch')));
    const { tell, isMarked } = setUp({ stats: 'granted' });
    await tell(recordOf({ stats: 'granted' }));
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
    expect(posted()[1]).toEqual(['/records/erase', { id: 'an-id-of-the-browser' }]);
    expect(isMarked()).toBe(true);
  });
});
