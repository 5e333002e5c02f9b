import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../../src/cli/build/in-language.js';
import { siteConfig } from '../../../support/interface-page.js';

describe('a config in one language', () => {
  it('has each text in it, and everything else as it was', () => {
    const german = inLanguage(siteConfig(), 'de');
    expect(german.purposes[1]).toEqual({
      name: 'analytics',
      title: 'Statistik',
      description: 'Lernen, welche Seiten helfen.',
    });
    expect(german.services[1]?.storage).toEqual([
      { name: 'ph_*', type: 'localStorage', duration: 'P365D', purpose: 'Erkennt Ihren Browser wieder' },
    ]);
    expect(german.links).toEqual({ privacyPolicy: '/datenschutz', imprint: '/impressum' });
    expect(JSON.stringify(german)).not.toContain('"en"');
  });

  it('keeps maps of texts that are no text in languages', () => {
    const officer = { en: 'a name that looks like a tag', name: 'Ada' };
    const config = siteConfig({ controller: { name: 'Example GmbH', dataProtectionOfficer: officer } });
    expect(inLanguage(config, 'de').controller.dataProtectionOfficer).toEqual(officer);
  });
});
