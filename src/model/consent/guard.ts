import type { ErrorCode } from './consent-event-details.js';
import type { Site } from './site.js';

/** A border: what is run behind it may throw, now or later, and what it loads may be out of reach. That is told and goes no further. */
export const guard = async (
  { fail }: Pick<Site, 'fail'>,
  code: ErrorCode,
  run: () => unknown,
  service?: string,
): Promise<void> => {
  try {
    await run();
  } catch (cause) {
    fail(code, cause, service);
  }
};
