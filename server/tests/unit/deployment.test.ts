import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { KNOWN_SETTINGS, type Setting } from '../../src/settings/known-settings.js';

const SERVER = new URL('../../', import.meta.url);
const ROOT = new URL('../', SERVER);
const read = (name: string): string => readFileSync(new URL(name, SERVER), 'utf8');
const names = Object.values(KNOWN_SETTINGS as Record<string, Setting<unknown>>).flatMap(
  ({ name, isSecret }) => (isSecret ? [name, `${name}_FILE`] : [name]),
);

describe('compose.yaml', () => {
  const document = parseDocument(read('compose.yaml'), { strict: true, uniqueKeys: true });
  const { services, secrets, volumes } = document.toJS();

  it('is YAML, and names nothing that is not there', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    const { server } = services;
    expect(Object.keys(server.depends_on).sort()).toEqual(['mail', 'postgres', 'redis']);
    expect(Object.keys(services).sort()).toEqual(['mail', 'postgres', 'redis', 'server']);
    expect(Object.keys(secrets)).toEqual(server.secrets);
    const used = Object.values<{ volumes?: readonly string[] }>(services).flatMap(
      (each) => each.volumes ?? [],
    );
    expect(used.map((each) => each.split(':', 1)[0]).sort()).toEqual(Object.keys(volumes).sort());
    expect(existsSync(new URL(server.build.dockerfile, ROOT))).toBe(true);
  });

  it('sets only what the server knows, and reaches the others by their names', () => {
    const { environment } = services.server;
    expect(Object.keys(environment).filter((name) => !names.includes(name))).toEqual([]);
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL'])
      expect(Object.keys(services), name).toContain(new URL(environment[name]).hostname);
  });
});

describe('the Dockerfile', () => {
  const steps = read('Dockerfile')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('has steps that Docker knows, and copies what is there', () => {
    const known = [
      'FROM',
      'WORKDIR',
      'COPY',
      'RUN',
      'ENV',
      'USER',
      'VOLUME',
      'EXPOSE',
      'HEALTHCHECK',
      'ENTRYPOINT',
    ];
    expect(steps.filter(([word = '']) => !known.includes(word))).toEqual([]);
    const copied = steps
      .filter(([word, from]) => word === 'COPY' && !from?.startsWith('--from'))
      .flatMap((step) => step.slice(1, -1));
    expect(copied.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });

  it('does not run as root, and sets only what the server knows', () => {
    expect(steps.findIndex(([word]) => word === 'USER')).toBeGreaterThan(
      steps.findLastIndex(([word]) => word === 'RUN'),
    );
    const set = steps
      .filter(([word]) => word === 'ENV')
      .flatMap((step) => step.slice(1))
      .map((each) => each.split('=', 1)[0] ?? '');
    expect(set.filter((name) => !names.includes(name))).toEqual([]);
  });
});
