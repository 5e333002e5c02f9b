import { nearest } from '../../../model/config/nearest.js';
import type { Resolved } from '../../../model/config/resolve-config.js';
import type { Rule } from '../rule.js';

/** What a config takes in that there is not, and what there is. */
export interface ReadyMadeUse extends Pick<Resolved, 'unknown'> {
  /** Of all ready-made services. */
  readonly names: readonly string[];
}

/** Looked at before the grammar is, which would miss all that the ready-made service was to bring. */
export const unknownReadyMade: Rule<ReadyMadeUse> = {
  id: 'unknown-ready-made',
  severity: 'error',
  sources: ['docs/services.md'],
  holds: 'What `use` names is there.',
  *check({ unknown, names }) {
    for (const { path, name } of unknown) {
      const near = nearest(name, names);
      const hint = near ? `did you mean "${near}"?` : `there are: ${names.join(', ')}`;
      yield { path, message: `there is no ready-made service "${name}"; ${hint}` };
    }
  },
};
