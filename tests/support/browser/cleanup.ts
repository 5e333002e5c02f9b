import { TestRunner } from 'vitest';

type Close = () => Promise<void>;

const ofTest: Close[] = [];
const ofFile: Close[] = [];

/** Remembers how to close something: what a test opened goes after the test, what a file opened after the file. */
export function closeLater(close: Close): void {
  (TestRunner.getCurrentTest() ? ofTest : ofFile).push(close);
}

/** Closes what the test opened, last opened first. */
export const closeAfterTest = () => closeAll(ofTest);

/** Closes what was opened outside any test, in `beforeAll` for example. */
export const closeAfterFile = () => closeAll(ofFile);

async function closeAll(closers: Close[]) {
  const failures: unknown[] = [];
  for (const close of closers.splice(0).reverse()) await close().catch((error) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'Something did not close');
}
