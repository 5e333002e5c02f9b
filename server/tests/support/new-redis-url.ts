import { inject } from 'vitest';
import './services.js';

let used = 0;

/** The address of an empty database on the tests' Redis, of which there are sixteen. */
export const newRedisUrl = (): string => `${inject('redis')}/${used++ % 16}`;
