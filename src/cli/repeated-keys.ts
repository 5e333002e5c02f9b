import type { Finding } from './finding.js';
import type { ReadConfig } from './read-config.js';

/** Of two members of one name only the last counts, and whoever reads the first is misled. */
export const repeatedKeys = ({ file, repeated }: ReadConfig): readonly Finding[] =>
  repeated.map(({ key, line, column }) => ({
    ...{ rule: 'repeated-key', severity: 'error', sources: ['RFC 8259 4'], file, line, column },
    path: '',
    message: `"${key}" is there twice in one object, and only the last one counts; take one away`,
  }));
