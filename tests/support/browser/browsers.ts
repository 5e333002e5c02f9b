import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { installPackages } from '../install-packages';
import type { Engine } from './provided';

const libraries = ['/usr/lib', '/usr/libexec'];

/** Chromium without the window around its pages: the same engine, at half the processor's time a page. */
const shell = 'chromium-headless-shell';

/** The programs an engine needs, by the names they are asked for, and the Debian packages that bring them. */
const needs = {
  chromium: { programs: ['chromium'], packages: ['chromium', shell] },
  firefox: { programs: ['firefox-esr'], packages: ['firefox-esr'] },
  webkit: {
    programs: ['WebKitWebDriver', 'MiniBrowser', 'Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
} as const satisfies Record<Engine, { programs: readonly string[]; packages: readonly string[] }>;

/** Finds a program on the path, or MiniBrowser in the library folder where Debian keeps it. */
function findProgram(name: string): string | undefined {
  const folders = name === 'MiniBrowser' ? miniBrowserFolders() : (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The same, when `global-setup.ts` has seen to it that the program is there. */
export function program(name: string): string {
  const path = findProgram(name);
  if (!path) throw new Error(`${name} is not installed`);
  return path;
}

/** Says why an engine cannot run here, after an attempt to install it as root on Debian; empty when it can. */
export function provideEngine(engine: Engine): string {
  const { programs, packages } = needs[engine];
  const missing = () => programs.filter((name) => !findProgram(name)).join(', ');
  if (missing() && process.getuid?.() === 0 && findProgram('apt-get')) {
    console.log(`${engine}: ${missing()} not found, installing the Debian packages ${packages.join(', ')}`);
    installPackages(packages);
  }
  return missing() && `${engine}: ${missing()} not found (Debian packages: ${packages.join(', ')})`;
}

/**
 * How Playwright starts Debian's own Chromium or Firefox. Of Chromium the shell, where there is one, unless the whole
 * browser is wanted: for measurements, and for what its window does.
 */
export function launchOptions(
  engine: 'chromium' | 'firefox',
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): LaunchOptions {
  if (engine === 'firefox') {
    // The only channel in which Playwright drives a stock Firefox, over WebDriver BiDi.
    return { channel: 'moz-firefox', executablePath: program('firefox-esr') };
  }
  return {
    executablePath: (!isWhole && findProgram(shell)) || program('chromium'),
    // Tests rely on the back-forward cache; Playwright turns it off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function miniBrowserFolders(): string[] {
  const architectures = libraries.filter(existsSync).flatMap((folder) => subfolders(folder));
  return architectures
    .flatMap((folder) => subfolders(folder))
    .filter((folder) => /webkit2gtk-4\.\d$/.test(folder));
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}
