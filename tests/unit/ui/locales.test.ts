import { describe, expect, it } from 'vitest';
import de from '../../../src/ui/locales/de.js';
import en from '../../../src/ui/locales/en.js';

const locales = { en, de };

describe('UI22: every language says everything', () => {
  it.for(Object.entries(locales))('%s: no text is empty', ([name, texts]) => {
    expect(texts.language).toBe(name);
    for (const [key, text] of Object.entries(texts)) {
      const said = typeof text === 'function' ? text.call(undefined, 2 as never) : text;
      expect(said.trim(), key).not.toBe('');
    }
  });

  it('German repeats no English sentence', () => {
    const same = Object.entries(de).filter(
      ([key, text]) => typeof text === 'string' && text === en[key as keyof typeof en],
    );
    expect(same.map(([key]) => key).sort()).toEqual(['direction', 'name']);
  });

  it('UI12: one recipient and several are told as such', () => {
    expect([en.recipients(1), en.recipients(2)]).toEqual([
      '1 recipient gets data.',
      '2 recipients get data.',
    ]);
    expect([de.recipients(1), de.recipients(2)]).toEqual([
      '1 Empfänger erhält Daten.',
      '2 Empfänger erhalten Daten.',
    ]);
  });

  it('UI13: a transfer is told with and without countries', () => {
    expect(en.transfer('')).toBe('Some of it leaves the European Economic Area.');
    expect(en.transfer('Japan')).toBe('Some of it leaves the European Economic Area (Japan).');
  });
});

describe('UI07: no button steers', () => {
  const STEERING =
    /optimal|beste|besser|enjoy|experience|erlebnis|weiter|continue|ok\b|got it|verstanden|&|und schlie/i;

  it.for(Object.entries(locales))('%s: accepting and refusing are named alike', ([, texts]) => {
    for (const label of [
      texts.acceptAll,
      texts.rejectAll,
      texts.accept,
      texts.reject,
      texts.save,
      texts.close,
    ]) {
      expect(label).not.toMatch(STEERING);
    }
    expect(texts.acceptAll.split(' ')).toHaveLength(texts.rejectAll.split(' ').length);
  });
});
