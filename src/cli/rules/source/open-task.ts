import type { OpenTask } from '../../../model/config/open-tasks.js';
import type { Rule } from '../rule.js';

/** A ready-made service cannot know the site: something is left to its author. */
export const openTask: Rule<readonly OpenTask[]> = {
  id: 'open-task',
  severity: 'info',
  sources: ['docs/services.md'],
  holds: 'What a ready-made service leaves to the author is done.',
  *check(tasks) {
    for (const { path, name, text } of tasks)
      if (text !== undefined) yield { path, message: `${text} Done? Add "${name}" to \`confirmed\`` };
  },
};
