import { describe, expect, it, vi } from 'vitest';
import { type FindTexts, withEnglish } from '../../../src/loading/with-english.js';

/** Where texts are found in some languages; each is only its own name. */
const speaking = (...tags: readonly string[]) => {
  const find = vi.fn(async (kind: string, tag: string) => {
    if (!tags.includes(tag)) throw new Error(`"${tag}" is not spoken here`);
    return `${kind} in ${tag}`;
  });
  return { find, texts: withEnglish(find as unknown as FindTexts) };
};

describe('UI22: texts', () => {
  it('come in the language that is asked for', async () => {
    expect(await speaking('en', 'de').texts('interface', 'de')).toBe('interface in de');
  });

  it('come in English where that is not spoken', async () => {
    expect(await speaking('en', 'de').texts('embed', 'xx')).toBe('embed in en');
  });

  it.for([
    ['de-CH', 'de'],
    ['DE', 'de'],
    ['pt-BR', 'pt-br'],
  ] as const)('of %s are looked for as %s', async ([language, tag]) => {
    const { find, texts } = speaking('en', 'de', 'pt-br');
    await texts('declaration', language);
    expect(find.mock.calls).toEqual([['declaration', tag]]);
  });

  it('are asked for once where they are there', async () => {
    const { find, texts } = speaking('en', 'de');
    await texts('interface', 'de');
    expect(find).toHaveBeenCalledOnce();
  });

  it('are missing, which is told, where there is no English either', async () => {
    await expect(speaking().texts('interface', 'de')).rejects.toThrow('"en" is not spoken here');
  });
});
