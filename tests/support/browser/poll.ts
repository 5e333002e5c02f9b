import { setTimeout as delay } from 'node:timers/promises';

/** How long a condition may take before the test is told that it never held. Milliseconds. */
export const patienceMs = 10_000;

const intervalMs = 30;

/**
 * Asks again until the answer is truthy and returns it. An attempt that throws counts as "not yet": a page
 * between two documents answers nothing. When time is up the message tells the last such error.
 */
export async function poll<T>(
  attempt: () => Promise<T>,
  explain: () => string,
  timeoutMs = patienceMs,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeoutMs;
  let lastError: unknown;
  do {
    try {
      const answer = await attempt();
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await delay(intervalMs);
  } while (performance.now() < deadline);
  throw new Error(`${explain()} (waited ${timeoutMs} ms)`, { cause: lastError });
}
