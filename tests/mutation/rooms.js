/** The rooms whose code is changed, with the unit tests that are asked whether they notice. */
const TESTS = {
  gate: ['tests/unit/gate/**/*.test.ts'],
  manager: ['tests/unit/manager/**/*.test.ts', 'tests/unit/decisions.test.ts'],
  model: ['tests/unit/model/**/*.test.ts', 'tests/unit/cli/{commands/declaration,output/*}.test.ts'],
  record: ['tests/unit/record/**/*.test.ts'],
  sweep: [
    'tests/unit/{sweep,parts}/sweep.test.ts',
    'tests/unit/sweep/*.test.ts',
    'tests/unit/record/settle-record.test.ts',
  ],
};

/** The room that is asked for: `ROOM=record npm run mutation`. */
export const room = process.env.ROOM ?? '';

if (!Object.hasOwn(TESTS, room)) throw new Error(`ROOM must be one of ${Object.keys(TESTS).join(', ')}`);

export const tests = TESTS[room];
