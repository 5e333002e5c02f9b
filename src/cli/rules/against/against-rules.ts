import type { Rule } from '../rule.js';
import { anotherController } from './another-controller.js';
import { answersLost } from './answers-lost.js';
import { choiceTakenAway } from './choice-taken-away.js';
import type { ConfigChange } from './config-change.js';
import { harmlessChange } from './harmless-change.js';
import { newService } from './new-service.js';
import { revisionNeeded } from './revision-needed.js';
import { revisionRaised } from './revision-raised.js';
import { serviceGone } from './service-gone.js';
import { serviceRenamed } from './service-renamed.js';
import { signalWeakened } from './signal-weakened.js';
import { versionBackwards } from './version-backwards.js';
import { wordsChanged } from './words-changed.js';

/** What must hold, and what is told, of the changes from one config to the next. */
export const AGAINST_RULES: readonly Rule<ConfigChange>[] = [
  revisionNeeded,
  anotherController,
  versionBackwards,
  choiceTakenAway,
  answersLost,
  signalWeakened,
  serviceRenamed,
  wordsChanged,
  revisionRaised,
  newService,
  serviceGone,
  harmlessChange,
];
