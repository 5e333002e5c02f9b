import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of the tests' own. */
export interface Cluster {
  /** To a database that is always there; others are made through it. */
  readonly url: string;
  readonly folder: string;
  /** Runs one of PostgreSQL's programs on the cluster, such as `pg_ctl`, as the user that owns it. */
  run(program: string, ...args: readonly string[]): string;
  /** Stops it as a crash would, and starts it again. */
  halt(): void;
  resume(): void;
  stop(): void;
}

const DEBIAN = '/usr/lib/postgresql';

/** Where the newest installed one has its programs: Debian leaves them out of the path. */
export const findPrograms = (): string | undefined => {
  if (!existsSync(DEBIAN)) return;
  const [newest] = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return newest && join(DEBIAN, newest, 'bin');
};

/** PostgreSQL refuses to run as root, so there it runs as the user that its package makes. */
const isRoot = process.getuid?.() === 0;
const idOf = (kind: '-u' | '-g'): number =>
  Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));

/**
 * A new cluster in a temporary folder, listening at a socket in it and nowhere else, or `undefined` where PostgreSQL is not
 * installed. Without fsync unless `durable`: what is tested is not the disk.
 */
export const startPostgres = async (
  durability: 'durable' | 'fast' = 'fast',
): Promise<Cluster | undefined> => {
  const programs = findPrograms();
  if (!programs) return;
  const folder = mkdtempSync(join(tmpdir(), 'placet-pg-'));
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const data = join(folder, 'data');
  const run = (program: string, ...args: readonly string[]): string => {
    const command = [join(programs, program), ...args];
    const [first = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    return execFileSync(first, rest, { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  };
  run('initdb', '-D', data, '-A', 'trust', '-U', 'placet', '-E', 'UTF8', '--no-locale', '--no-sync');
  const fast = durability === 'fast' ? '-F' : '';
  const flags = `${fast} -c listen_addresses='' -c unix_socket_directories='${folder}' -c max_connections=200`;
  const resume = (): void => {
    run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', flags, 'start');
  };
  const halt = (): void => {
    run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
  };
  resume();
  return {
    url: `postgres://placet@/postgres?host=${encodeURIComponent(folder)}`,
    folder,
    run,
    halt,
    resume,
    stop: () => {
      halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
