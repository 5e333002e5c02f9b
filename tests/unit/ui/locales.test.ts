import { describe, expect, it } from 'vitest';
import type { DeclarationTexts } from '../../../src/model/declaration/declaration-texts.js';
import { localeOf } from '../../../src/model/words/locale.js';
import type { Texts } from '../../../src/ui/kit/texts.js';
import de from '../../../src/ui/locales/de/interface.js';
import en from '../../../src/ui/locales/en/interface.js';
import type { NoticeTexts } from '../../../src/ui/notice/notice-texts.js';

/** All files, those that are another name of one included. */
const files = import.meta.glob<Texts>('../../../src/ui/locales/*/interface.ts', {
  import: 'default',
  eager: true,
});
const declarationFiles = import.meta.glob<DeclarationTexts>('../../../src/ui/locales/*/declaration.ts', {
  import: 'default',
  eager: true,
});
const noticeFiles = import.meta.glob<NoticeTexts>('../../../src/ui/locales/*/notice.ts', {
  import: 'default',
  eager: true,
});
const byName = <T>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).map(([path, texts]) => [path.split('/').at(-2), texts]));
const locales = byName(files);
const declarations = byName(declarationFiles);
const notices = byName(noticeFiles);

describe('UI22: every language says everything', () => {
  it.for(Object.entries(locales))('%s: no text is empty', ([, texts]) => {
    expect(locales[localeOf(texts.language)]).toBe(texts);
    for (const [key, text] of Object.entries(texts)) {
      const given = key === 'recipients' || key === 'onOf' ? 2 : '6(1)(a)';
      const said = typeof text === 'function' ? text.call(undefined, given as never) : text;
      expect(said.trim(), key).not.toBe('');
    }
  });

  it.for(Object.entries(declarations))('%s: no text of the declaration is empty', ([, texts]) => {
    for (const [key, text] of Object.entries(texts)) expect(text.trim(), key).not.toBe('');
  });

  it('UI22: declarations and the notice speak the languages of the interface', () => {
    expect(Object.keys(declarations)).toEqual(Object.keys(locales));
    expect(Object.keys(notices)).toEqual(Object.keys(locales));
  });

  it.for(Object.entries(notices))('%s: the notice speaks it as the interface does', ([name, texts]) => {
    const { language, direction, saved, close } = locales[name] ?? {};
    expect(texts).toMatchObject({ language, direction, close });
    expect(texts.stillRunning.startsWith(`${saved} `)).toBe(true);
    expect(texts.reload.trim()).not.toBe('');
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

  it.for(Object.entries(locales))(
    'UI13, UI14: %s names where data goes or may go, and who recognises visitors',
    ([, texts]) => {
      const { transfer, possibleTransfer, crossSite, gdpr } = texts;
      for (const tell of [transfer, possibleTransfer, crossSite]) expect(tell('Japan')).toContain('Japan');
      expect(possibleTransfer('')).not.toBe(transfer(''));
      expect(gdpr('46')).toMatch(/46/);
    },
  );

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

describe('UI22: the languages of the visitors', () => {
  // the official ones of the EU, and the others that issue 3 names
  const WANTED =
    'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is uk tr ru ar he fa hi ja ko zh zh-hant pt-br ca gl eu vi id th';

  it.for(WANTED.split(' '))('%s is spoken', (locale) => {
    expect(locales).toHaveProperty(locale);
  });

  it.for(Object.entries(locales))(
    '%s: the direction is that of its script',
    ([, { language, direction }]) => {
      expect(direction).toBe(/^(ar|he|fa)$/.test(language) ? 'rtl' : 'ltr');
    },
  );

  it.for(Object.entries(locales))('%s: dates, countries and lists can be told in it', ([, { language }]) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
  });
});

describe('UI28: DuckDuckGo’s autoconsent knows the buttons by their texts', async () => {
  const [patterns] = Object.values(
    import.meta.glob<Readonly<Record<string, readonly RegExp[]>>>(
      '/node_modules/@duckduckgo/autoconsent/lib/heuristic-patterns.ts',
      { eager: true },
    ),
  );
  /** As autoconsent looks at a button's text: lower case, one blank between words. */
  const isA = (kind: string, text: string): boolean =>
    patterns?.[`${kind}_PATTERNS`]?.some((pattern) => new RegExp(pattern).test(text.toLowerCase())) ?? false;

  it.for(['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'pt-br', 'sv', 'ca', 'gl', 'eu'])(
    '%s: both refusing buttons refuse',
    (locale) => {
      expect(
        [locales[locale]?.rejectAll, locales[locale]?.reject].map((text) => isA('REJECT', text ?? '')),
      ).toEqual([true, true]);
    },
  );

  it.for(Object.entries(locales))('%s: no accepting button is taken for a refusing one', ([, texts]) => {
    for (const label of [texts.acceptAll, texts.accept, texts.save]) expect(isA('REJECT', label)).toBe(false);
  });
});
