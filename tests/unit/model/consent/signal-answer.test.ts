import { describe, expect, it } from 'vitest';
import { signalAnswer } from '../../../../src/model/consent/signal-answer.js';

describe("the browser's signal, Global Privacy Control", () => {
  const sent = { globalPrivacyControl: true };
  const answers = [undefined, 'object', 'reject', 'ignore'] as const;

  it.for(answers)('is nothing where it is not sent, whatever the site says: %s', (answer) => {
    expect(signalAnswer(answer, { globalPrivacyControl: false })).toBe('ignore');
    expect(signalAnswer(answer, {})).toBe('ignore');
  });

  it('SG01: is the boolean `true` and nothing like it', () => {
    for (const like of ['1', 1, 'true', {}])
      expect(signalAnswer('reject', { globalPrivacyControl: like })).toBe('ignore');
  });

  it('objects, unless the site says otherwise', () => {
    expect(signalAnswer(undefined, sent)).toBe('object');
    expect(signalAnswer('object', sent)).toBe('object');
    expect(signalAnswer('reject', sent)).toBe('reject');
    expect(signalAnswer('ignore', sent)).toBe('ignore');
  });
});
