import { describe, expect, it, vi } from 'vitest';
import type { Choice, Choices } from '../../../../src/model/consent/choice.js';
import { fittingChoices } from '../../../../src/model/consent/fitting-choices.js';
import { service } from '../../../support/configs.js';

const services = [
  service('posthog'),
  service('reach', { basis: 'legitimate-interest' }),
  service('session', { basis: 'essential' }),
  service('chat', { status: 'planned' }),
];

/** What is left of the choices, and what was told of the others. */
const fitting = (wanted: Choice | Choices) => {
  const fail = vi.fn();
  return { choices: fittingChoices(services, wanted, fail), told: fail.mock.calls };
};

describe('choices that can be carried out', () => {
  it.for(['granted', 'denied'] as const)(
    'one alone, %s, is for each service that the visitor decides on',
    (choice) => {
      expect(fitting(choice)).toEqual({ choices: { posthog: choice, reach: choice }, told: [] });
    },
  );

  it('are for the services named, and no others', () => {
    expect(fitting({ reach: 'denied' })).toEqual({ choices: { reach: 'denied' }, told: [] });
  });

  it.for(['session', 'chat', 'posthgo', '__proto__', 'constructor'])(
    'are none for %s, which is not the visitor’s to decide; that is told',
    (name) => {
      const wanted = Object.fromEntries([
        ['posthog', 'granted'],
        [name, 'granted'],
      ]) as Choices;
      expect(fitting(wanted)).toEqual({
        choices: { posthog: 'granted' },
        told: [['unknown', 'granted', name]],
      });
    },
  );

  it.for(['yes', 'Granted', '', true, false, 1, null, undefined])(
    'R04: are not %o, and that is told',
    (said) => {
      const { choices, told } = fitting({ posthog: said, reach: 'denied' } as unknown as Choices);
      expect(choices).toEqual({ reach: 'denied' });
      expect(told).toEqual([['unknown', said, 'posthog']]);
    },
  );

  it('T03: are an object’s own', () => {
    expect(fitting(Object.create({ posthog: 'granted' }) as Choices).choices).toEqual({});
  });

  it('leave what was given as it was', () => {
    const wanted = Object.freeze({ posthog: 'granted', chat: 'granted' } as const);
    expect(() => fitting(wanted)).not.toThrow();
  });
});
