import type { Config, Text } from '../../../../model/config/config.js';
import { daysOf } from '../../../../model/words/days-of.js';
import { allWords } from '../../prose/all-words.js';
import { spansIn } from '../../prose/spans-in.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

const PROSE = ['description', 'purpose', 'notes', 'deletion'] as const;
const KEEPING = /\b(kept|keep|stored?|retain|retention|delet|gelöscht|aufbewahr|gespeichert|lösch)/i;

/** What of an activity is written for people. */
const proseOf = (activity: Partial<Readonly<Record<(typeof PROSE)[number], Text>>>) =>
  PROSE.map((key) => [key, allWords(activity[key])] as const);

/** Prose and data drift apart; the one that a reader sees first is then a promise. */
export const twoFigures: Rule<Config> = {
  id: 'two-figures',
  severity: 'error',
  sources: ['policies.md D4'],
  holds: 'A text that speaks of keeping data says the same figure as `retention`.',
  *check(config) {
    for (const [path, activity] of eachActivity(config)) {
      const kept = daysOf(activity.retention);
      if (kept === undefined) continue;
      // "3 years" and P1095D are not the same: one of them has a leap day
      const isCalendar = /^P\d+[YM]/.test(String(activity.retention));
      for (const [key, text] of proseOf(activity)) {
        if (!KEEPING.test(text)) continue;
        const other = spansIn(text).find((span) => span.days !== kept || span.isCalendar !== isCalendar);
        if (other)
          yield {
            path: `${path}.${key}`,
            message: `it speaks of "${other.words}" and \`retention\` of ${activity.retention}; keep one figure, in \`retention\``,
          };
      }
    }
  },
};
