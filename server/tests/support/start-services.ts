import type { TestProject } from 'vitest/node';
import './services.js';
import { installPackages } from '../../../tests/support/install-packages.js';
import { readyTemplate } from './embedded-template.js';
import { findPrograms, startPostgres } from './postgres-cluster.js';
import { hasRedis, startRedis } from './start-redis.js';

/** In CI what is missing is an error; elsewhere it is told of. */
const tellOfMissing = (name: string, debian: string): void => {
  const sentence = `${name} is not installed: apt-get install ${debian}`;
  if (process.env.CI) throw new Error(sentence);
  console.warn(`${sentence}. What needs it is skipped.`);
};

/** Starts what the tests talk to, once for all files. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const missing = [...(findPrograms() ? [] : ['postgresql']), ...(hasRedis() ? [] : ['redis-server'])];
  if (missing.length && process.getuid?.() === 0) installPackages(missing);
  const postgres = await startPostgres();
  if (!postgres) tellOfMissing('PostgreSQL', 'postgresql');
  const redis = await startRedis();
  if (!redis) tellOfMissing('Redis', 'redis-server');
  project.provide('postgres', postgres?.url ?? '');
  project.provide('redis', redis?.url ?? '');
  project.provide('template', await readyTemplate());
  return async () => {
    postgres?.stop();
    await redis?.stop();
  };
};
