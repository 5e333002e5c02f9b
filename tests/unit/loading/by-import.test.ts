import { describe, expect, it, vi } from 'vitest';
import { byImport, byImportChecking } from '../../../src/loading/by-import.js';
import type { Parts } from '../../../src/manager/parts.js';

type Split = Exclude<keyof Parts, 'check'>;

/** Each part that a bundler splits off, with the file that it must be. */
const PARTS: { readonly [Name in Split]: () => Promise<{ readonly default: Parts[Name] }> } = {
  ui: () => import('../../../src/parts/ui.js'),
  embeds: () => import('../../../src/parts/embeds.js'),
  placeholders: () => import('../../../src/parts/placeholders.js'),
  declaration: () => import('../../../src/parts/declaration.js'),
  sweep: () => import('../../../src/parts/sweep.js'),
  records: () => import('../../../src/parts/records.js'),
  notice: () => import('../../../src/parts/notice.js'),
  posthog: () => import('../../../src/parts/posthog.js'),
};

describe('an app that imports `placet`', () => {
  it.for(Object.keys(PARTS) as readonly Split[])('gets the part `%s` when it asks for it', async (name) => {
    expect(await byImport.part(name)).toBe((await PARTS[name]()).default);
  });

  it('has its config checked by `createConsent`, so nothing is left for the part `check` to find', async () => {
    const check = await byImport.part('check');
    const halt = vi.fn();
    await check({ consent: { config: { services: 'wrong' } } as never, halt });
    expect(halt).not.toHaveBeenCalled();
  });

  it('has it checked behind the banner in a production build', async () => {
    const check = await byImportChecking.part('check');
    const halt = vi.fn();
    await check({ consent: { config: { services: 'wrong' } } as never, halt });
    expect(halt).toHaveBeenCalledOnce();
  });

  it.for(['interface', 'embed', 'declaration'] as const)(
    'gets the texts of the %s in a language',
    async (kind) => {
      const german = await import(`../../../src/ui/locales/de/${kind}.ts`);
      expect(await byImport.texts(kind, 'de-AT')).toBe(german.default);
    },
  );

  it('gets English where a language is not spoken', async () => {
    const english = await import('../../../src/ui/locales/en/interface.js');
    expect(await byImport.texts('interface', 'tlh')).toBe(english.default);
  });
});
