import { afterEach, describe, expect, it, vi } from 'vitest';
import { followLanguage } from '../../../../src/ui/kit/follow-language.js';

const root = document.documentElement;
const en = { language: 'en' };
const de = { language: 'de' };
const fr = { language: 'fr' };

afterEach(() => {
  root.lang = '';
});

/** Changes the page's language as a site would, and lets its observers hear of it. */
const change = async (lang: string): Promise<void> => {
  root.lang = lang;
  await new Promise((resolve) => setTimeout(resolve));
};

describe('UI22: the texts', () => {
  it('are those of the start until the page changes its language, and then the others', async () => {
    const texts = followLanguage(en, async () => de);
    const listener = vi.fn();
    texts.follow(listener);
    expect(texts.current).toBe(en);
    await change('de');
    expect(texts.current).toBe(de);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('stay where others cannot be loaded, and nothing is drawn anew', async () => {
    const texts = followLanguage(en, () => Promise.reject(new Error('offline')));
    const listener = vi.fn();
    texts.follow(listener);
    await change('de');
    expect(texts.current).toBe(en);
    expect(listener).not.toHaveBeenCalled();
  });

  it('are drawn anew only where they are others: from "en" to "en-GB" nothing changes', async () => {
    const texts = followLanguage(en, async () => en);
    const listener = vi.fn();
    texts.follow(listener);
    await change('en-GB');
    expect(listener).not.toHaveBeenCalled();
  });

  it('are those of the last change, though an earlier one is answered later', async () => {
    let answerLate = (_: typeof de): void => {};
    const late = new Promise<typeof de>((resolve) => {
      answerLate = resolve;
    });
    const texts = followLanguage(en, () => (root.lang === 'de' ? late : Promise.resolve(fr)));
    await change('de');
    await change('fr');
    answerLate(de);
    await late;
    await Promise.resolve();
    expect(texts.current).toBe(fr);
  });

  it('are not loaded again because an element in the page says its own language', async () => {
    const load = vi.fn(async () => ({ ...de }));
    followLanguage(en, load);
    const quote = document.createElement('q');
    document.body.append(quote);
    quote.lang = 'fr';
    await change('de');
    expect(load).toHaveBeenCalledOnce();
  });

  it('are told to nobody who has ended it', async () => {
    const texts = followLanguage(en, async () => de);
    const listener = vi.fn();
    texts.follow(listener)();
    await change('de');
    expect(listener).not.toHaveBeenCalled();
  });
});
