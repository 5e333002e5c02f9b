import type { RuleWords } from '../rule.js';
import { grammar } from './grammar.js';
import { openTask } from './open-task.js';
import { repeatedKey } from './repeated-key.js';
import { tooManyServices } from './too-many-services.js';
import { unknownReadyMade } from './unknown-ready-made.js';
import { unverifiedFact } from './unverified-fact.js';

/** What must hold of a config before anything else can be asked of it. Each looks at another stage of its reading. */
export const SOURCE_RULES: readonly RuleWords[] = [
  repeatedKey,
  tooManyServices,
  unknownReadyMade,
  grammar,
  unverifiedFact,
  openTask,
];
