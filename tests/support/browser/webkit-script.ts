import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from './webdriver';

type Answer = { readonly state: 'pending' | 'gone' } | { readonly state: 'done'; readonly value: string };

// No script here takes any time. One that meets a page on its way into the back-forward cache is never answered; on a
// busy machine one may also just be late. Either way the next question tells.
const lostAfterMs = 3_000;

/**
 * Evaluates an expression that yields a promise of a string, with synchronous scripts only. The protocol's own
 * `execute/async` never answers when the document leaves for the back-forward cache meanwhile, and keeps the session's
 * other windows waiting; this one notices that the document is gone, and others may act between the questions.
 */
export async function runScript(command: Command, expression: string): Promise<string> {
  const key = randomUUID();
  const execute = (script: string) =>
    command('POST', '/execute/sync', { script, args: [key] }, lostAfterMs).catch(lateOrLost);
  await execute(`
    const [key] = arguments;
    const answers = (globalThis[Symbol.for('harness.answers')] ??= new Map());
    answers.set(key, { state: 'pending' });
    (${expression}).then((value) => answers.set(key, { state: 'done', value }));`);
  for (;;) {
    const answer = (await execute(`
      const [key] = arguments;
      const answers = globalThis[Symbol.for('harness.answers')];
      return answers?.get(key) ?? { state: 'gone' };`)) as Answer | undefined;
    if (answer?.state === 'done') return answer.value;
    if (answer?.state === 'gone') throw new Error('The page went away before it answered');
    await delay(5);
  }
}

function lateOrLost(error: unknown): undefined {
  if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
}
