import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Media } from './engine-session';

/** What MiniBrowser runs in: WebKitGTK learns media features from the desktop's settings. */
export interface WebKitEnvironment {
  readonly variables: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/** Folders of profiles that are still lent out or idle; their worker may end before they are removed. */
const homes = new Set<string>();
process.once('exit', () => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

// Lets the window be as narrow as a phone: with GTK's own sizes the tool bar keeps it at 447 pixels.
const style = 'button, entry { min-width: 0; padding: 0; font-size: 1px }';

/** Makes a settings folder and the variables that point to it. */
export async function makeEnvironment(
  { colorScheme, reducedMotion }: Media,
  display: string,
): Promise<WebKitEnvironment> {
  const home = await mkdtemp(join(tmpdir(), 'placet-webkit-'));
  homes.add(home);
  const settings = `[Settings]\ngtk-enable-animations=${reducedMotion === 'reduce' ? 0 : 1}\n`;
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/gtk.css'), style);
  await writeFile(join(home, 'gtk-3.0/settings.ini'), settings);
  return {
    variables: {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: home,
      GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      // `navigator.language` follows the locale; one that is not installed, as on a bare Debian, reads as en-US.
      LANG: 'en_US.UTF-8',
      NO_AT_BRIDGE: '1',
      // Without a graphics card the other way to the screen costs a quarter more of the processor's time.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // The web process refuses to start as root inside its sandbox.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    async remove() {
      await rm(home, { recursive: true, force: true });
      homes.delete(home);
    },
  };
}
