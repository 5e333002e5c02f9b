import type { TestProject } from 'vitest/node';
import './services.js';
import { installPackages } from '../../../tests/support/install-packages.js';
import { readyTemplate } from './embedded-template.js';
import { findPrograms, startPostgres } from './postgres-cluster.js';

/** Starts what the tests talk to, once for all files. What is not installed is skipped with a line; in CI that is an error. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  if (!findPrograms() && process.getuid?.() === 0) installPackages(['postgresql']);
  const postgres = await startPostgres();
  if (!postgres) {
    const sentence = 'PostgreSQL is not installed: apt-get install postgresql';
    if (process.env.CI) throw new Error(sentence);
    console.warn(`${sentence}. What needs it is skipped.`);
  }
  project.provide('postgres', postgres?.url ?? '');
  project.provide('template', await readyTemplate());
  return async () => postgres?.stop();
};
