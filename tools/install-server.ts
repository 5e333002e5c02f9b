import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what the server needs, in its own folder, where that is missing or older than its lock file. */
const installServer = (): void => {
  if (timeOf('server/node_modules/.package-lock.json') > timeOf('server/package-lock.json')) return;
  // pg-boss asks for Node 22.12 and runs on 20.19 (decision 0014); an outer npm would hand its own strictness down
  const flags = ['--engine-strict=false', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', '--prefix', 'server', ...flags], { stdio: 'inherit' });
};

installServer();
