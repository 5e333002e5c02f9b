import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { isSignalled } from '../../../../src/model/consent/is-signalled.js';
import { undecidedServices } from '../../../../src/model/consent/undecided-services.js';
import { service } from '../../../support/configs.js';

const BASES = ['essential', 'consent', 'legitimate-interest'] as const;
const STATUSES = ['active', 'planned', 'disabled'] as const;
const SIGNALS = ['ignore', 'object', 'reject'] as const;
const CHOICES = [undefined, 'granted', 'denied'] as const;

describe('the browser’s signal keeps a service off', () => {
  it('that would run, or be asked about, without it, and no other (WD07, UI25)', () => {
    for (const basis of BASES)
      for (const status of STATUSES)
        for (const signal of SIGNALS)
          for (const choice of CHOICES) {
            const about = service('x', { basis, status });
            const record = choice && { x: choice === 'granted', $: { at: 0 } };
            const runsOrAsks = (answer: (typeof SIGNALS)[number]): readonly boolean[] => [
              isAllowed(about, record, answer),
              undecidedServices([about], record, answer).length > 0,
            ];
            const changes = `${runsOrAsks('ignore')}` !== `${runsOrAsks(signal)}`;
            expect(isSignalled(about, choice, signal), `${basis} ${status} ${signal} ${choice}`).toBe(
              changes,
            );
          }
  });
});
