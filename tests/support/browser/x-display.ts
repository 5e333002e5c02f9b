import { program } from './browsers';
import { startProgram } from './own-process';

/** The screen, and where the pointer rests on it: X puts it in the middle and nothing here moves it. Pixels. */
export const screen = { width: 3200, height: 2400 } as const;

/** An X server of its own. Sessions that shared one would take the focus from each other. */
export async function startDisplay(): Promise<{ name: string; stop(): Promise<void> }> {
  const size = `${screen.width}x${screen.height}x24`;
  const { child, stop } = startProgram(
    program('Xvfb'),
    ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { name: `:${number}`, stop };
}
