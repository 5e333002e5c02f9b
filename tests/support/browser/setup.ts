import { afterAll, afterEach, beforeEach, inject } from 'vitest';
import { closeAfterFile, closeAfterTest } from './cleanup';

const missing = inject('missing');

beforeEach(({ skip }) => {
  if (missing) skip(missing);
});

// Hooks of a test file run before these: what they look at is still open.
afterEach(closeAfterTest);
afterAll(closeAfterFile);
