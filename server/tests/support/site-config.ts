import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '../../../src/entries/server.js';

/** A small site's config. */
export const SITE_CONFIG = defineConfig({
  version: '2026-11',
  controller: { name: 'Harbour Books', address: 'Quay 1, 24937 Flensburg', email: 'privacy@harbour.example' },
  purposes: [{ name: 'statistics', title: { en: 'Statistics', de: 'Statistik' } }],
  services: [
    {
      name: 'counter',
      basis: 'consent',
      purposes: ['statistics'],
      title: 'Counter',
      data: ['pages opened'],
      recipients: ['Counter GmbH'],
      retention: '30 days',
      stores: [{ name: 'Counter', location: 'Germany' }],
    },
  ],
});

/** The path of that config in a file. */
export const siteConfigPath = (): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'placet-config-')), 'consent.json');
  writeFileSync(path, JSON.stringify(SITE_CONFIG, undefined, 2));
  return path;
};
