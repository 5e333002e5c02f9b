import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../../src/cli/build/in-language.js';
import { service } from '../../../support/configs.js';
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
    const officer = { en: 'a name that looks like a tag', name: { en: 'Nobody', de: 'Niemand' } };
    const config = siteConfig({ controller: { name: 'Example GmbH', dataProtectionOfficer: officer } });
    expect(inLanguage(config, 'de').controller.dataProtectionOfficer).toEqual({
      ...officer,
      name: 'Niemand',
    });
  });

  it('reaches recipients and categories of data where they are described, and keeps the tag of what is in another', () => {
    const facts = {
      data: [{ category: 'IPAddress', text: { en: 'IP address', de: 'IP-Adresse' } }, { en: 'events' }],
      recipients: ['Host', { name: 'Far', service: { en: 'films', de: 'Filme' } }],
    };
    const [german] = inLanguage(siteConfig({ services: [service('films', facts)] }), 'de').services;
    expect(german).toMatchObject({
      data: [{ category: 'IPAddress', text: 'IP-Adresse' }, { en: 'events' }],
      recipients: ['Host', { name: 'Far', service: 'Filme' }],
    });
  });
});
