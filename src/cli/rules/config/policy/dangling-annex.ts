import type { Config } from '../../../../model/config/config.js';
import { allWords } from '../../prose/all-words.js';
import { annexesIn } from '../../prose/annexes-in.js';
import type { Rule } from '../../rule.js';
import { eachLeaf } from '../each-leaf.js';

/** A reader who is sent to a list must find it. */
export const danglingAnnex: Rule<Config> = {
  id: 'dangling-annex',
  severity: 'error',
  sources: ['policies.md D1'],
  holds: 'A text that points to an annex has a document in `references` that is called so.',
  *check(config) {
    const titles = (config.references ?? []).map(({ title }) => allWords(title).toLowerCase());
    const isListed = (annex: string): boolean => titles.some((title) => title.includes(annex.toLowerCase()));
    for (const [path, value] of eachLeaf({ ...config, references: undefined }))
      for (const annex of annexesIn(typeof value === 'string' ? value : ''))
        if (!isListed(annex))
          yield {
            path,
            message: `"${annex}" is in no document of \`references\`; list it there with its address`,
          };
  },
};
