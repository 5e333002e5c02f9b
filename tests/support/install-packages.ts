import { execFileSync } from 'node:child_process';

/** Installs Debian packages. What could not be installed, the caller finds missing. */
export const installPackages = (packages: readonly string[]): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    // Synchronous on purpose: two installations at once would meet at apt's lock.
    for (const args of [['update'], ['install', '--yes', ...packages]]) {
      execFileSync('apt-get', ['--quiet', '--quiet', ...args], { stdio: 'inherit', env });
    }
  } catch {
    // apt has said why
  }
};
