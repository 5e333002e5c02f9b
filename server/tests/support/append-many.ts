import type { Queries } from '../../src/database/database.js';
import type { KeyRing } from '../../src/keys/key-ring.js';
import { appendDecision } from '../../src/records/append-decision.js';

const AT_ONCE = 20;

/** The id of the browser with this number. */
export const idOf = (index: number): string => `browser_${String(index).padStart(13, '0')}`;

/** Appends so many decisions, each of a browser of its own. */
export const appendMany = async (
  parts: { readonly queries: Queries; readonly ring: KeyRing },
  count: number,
  at: Date,
): Promise<void> => {
  for (let start = 0; start < count; start += AT_ONCE) {
    const indices = Array.from({ length: Math.min(AT_ONCE, count - start) }, (_, index) => start + index);
    await Promise.all(
      indices.map((index) =>
        appendDecision(
          parts,
          {
            id: idOf(index),
            ...{ decidedAt: at, version: '2026-11', source: 'banner', language: 'en' },
            ...{ choices: { counter: 'granted' }, config: 'ab'.repeat(32) },
          },
          at,
        ),
      ),
    );
  }
};
