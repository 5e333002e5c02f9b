/** A browser's id, as nanoid makes them. */
export const ID = 'V1StGXR8_Z5jdHi6B-myT';

/** A decision as the library posts it. */
export const decision = (over: object = {}) => ({
  id: ID,
  decidedAt: new Date().toISOString(),
  version: '2026-11',
  choices: { counter: 'granted' },
  source: 'banner',
  language: 'de',
  ...over,
});
