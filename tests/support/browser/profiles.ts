import { inject, TestRunner } from 'vitest';
import type { EngineSession, OpenEngineSession } from './engine-session';
import { openPlaywrightSession } from './playwright-session';
import type { SessionOptions } from './session';
import { openWebKitSession } from './webkit-session';

const idle = new Map<string, EngineSession[]>();

/** A profile for one visit. */
export interface LentProfile {
  readonly profile: EngineSession;
  giveBack(): Promise<void>;
}

/**
 * Lends a profile without a trace of earlier visits. A new one costs up to a second of the processor, ten times what a
 * visit costs, so one that was given back is cleaned and lent again; `harness/profiles.test.ts` proves that nothing of
 * a visit is found by the next. After a failed test, and where the cleaning fails, it is closed instead.
 */
export async function lendProfile(options: SessionOptions): Promise<LentProfile> {
  const key = keyOf(options);
  const open: OpenEngineSession = inject('engine') === 'webkit' ? openWebKitSession : openPlaywrightSession;
  const profile = (key !== undefined && idle.get(key)?.pop()) || (await open(options));
  return {
    profile,
    giveBack: async () => {
      const isClean = key !== undefined && !hasFailed() && (await succeeds(() => profile.clean()));
      if (!isClean) return profile.close();
      idle.set(key, [...(idle.get(key) ?? []), profile]);
    },
  };
}

/** What a profile cannot change any more. The rare ones are not kept. */
function keyOf({
  locale,
  javaScript = true,
  hasWindow = false,
  ...media
}: SessionOptions): string | undefined {
  if (locale || !javaScript) return undefined;
  const { colorScheme = 'light', reducedMotion = 'no-preference' } = media;
  return `${colorScheme} ${reducedMotion} ${hasWindow}`;
}

function hasFailed(): boolean {
  return TestRunner.getCurrentTest()?.result?.state === 'fail';
}

/** Whatever a page did to make the cleaning fail, the next test shall not see it. */
async function succeeds(act: () => Promise<void>): Promise<boolean> {
  return act().then(
    () => true,
    () => false,
  );
}
