import type { Rule } from '../rule.js';
import { choiceTakenAway } from './choice-taken-away.js';
import { harmlessChange } from './harmless-change.js';
import { newService } from './new-service.js';
import { revisionNeeded } from './revision-needed.js';
import { revisionRaised } from './revision-raised.js';
import type { ServiceChange } from './service-change.js';
import { serviceGone } from './service-gone.js';

/** What must hold, and what is told, of the changes from one config to the next. */
export const AGAINST_RULES: readonly Rule<readonly ServiceChange[]>[] = [
  revisionNeeded,
  choiceTakenAway,
  revisionRaised,
  newService,
  serviceGone,
  harmlessChange,
];
