import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hintOf } from '../../../../src/cli/build/tag.js';
import { siteConfig } from '../../../support/interface-page.js';

/** What the hint adds to a page: the addresses it asks for. */
const askedFor = (
  { cookie = '', lang = 'de' }: { cookie?: string; lang?: string },
  languages: readonly string[] = ['en', 'de', 'pt', 'pt-br'],
): readonly string[] => {
  const asked: string[] = [];
  const document = {
    cookie,
    documentElement: { lang },
    head: { append: ({ href }: { href: string }) => asked.push(href) },
    createElement: () => ({}),
  };
  const hint = hintOf({ config: siteConfig(), base: '/placet/', release: 'abc', languages });
  runInNewContext(hint, { document, navigator: { language: 'en' } });
  return asked;
};

describe('the hint for the interface', () => {
  it('asks for it in the language of the page, or in the first', () => {
    expect(askedFor({})).toEqual(['/placet/interface.de.abc.js']);
    expect(askedFor({ lang: 'de-AT' })).toEqual(['/placet/interface.de.abc.js']);
    expect(askedFor({ lang: 'DEU' })).toEqual(['/placet/interface.en.abc.js']);
    expect(askedFor({ lang: 'fr' })).toEqual(['/placet/interface.en.abc.js']);
    expect(askedFor({ lang: '' })).toEqual(['/placet/interface.en.abc.js']);
    expect(askedFor({ lang: 'pt-BR' })).toEqual(['/placet/interface.pt-br.abc.js']);
    expect(askedFor({ lang: 'pt_BR' })).toEqual(['/placet/interface.pt-br.abc.js']);
    expect(askedFor({ lang: 'pt-PT' })).toEqual(['/placet/interface.pt.abc.js']);
  });

  it('asks for nothing where the visitor has decided, whatever other cookies there are', () => {
    expect(askedFor({ cookie: 'a=1; klaro=%7B%7D' })).toEqual([]);
    expect(askedFor({ cookie: 'notklaro=1; klaros=2' })).toHaveLength(1);
  });
});
