import { expect, it } from 'vitest';
import { safeguardsIn } from '../../../../src/model/words/safeguards.js';
import type { Texts } from '../../../../src/ui/kit/texts.js';
import de from '../../../../src/ui/locales/de/interface.js';

const languages = import.meta.glob<Texts>('../../../../src/ui/locales/*/interface.ts', {
  import: 'default',
  eager: true,
});

it.for(Object.entries(languages))('issue 10, 1.5: %s has words for each safeguard', ([, texts]) => {
  const told = safeguardsIn(['adequacy', 'DPF', 'SCC', 'BCR'], texts);
  for (const [index, article] of ['45', '45', '46', '47'].entries()) {
    expect(told[index]?.text).toMatch(new RegExp(`.{6,} ?\\(.*${article}.*\\)$`));
    expect(told[index]).not.toHaveProperty('lang');
  }
  expect(new Set(told.map(({ text }) => text)).size).toBe(4);
});

it('anything else is a text, in the language that it has', () => {
  expect(safeguardsIn([{ de: 'Eigene Klauseln', en: 'Own clauses' }, { en: 'Own' }, 'toString'], de)).toEqual(
    [{ text: 'Eigene Klauseln' }, { text: 'Own', lang: 'en' }, { text: 'toString', lang: '' }],
  );
  expect(safeguardsIn(undefined, de)).toEqual([]);
});
