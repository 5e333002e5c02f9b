import { sentenceOf } from '../../src/cli/rules/finding.js';
import { markSnippet } from '../../src/cli/rules/page/mark-snippet.js';
import type { Config } from '../../src/model/config/config.js';
import { html } from '../dom.js';
import { byId } from './by-id.js';
import type { Draft } from './draft.js';
import { judge } from './judge.js';
import { readyMade } from './ready-made.js';

/** Marks what a person pastes, by the services of the config, as long as a browser could read that. */
export const offerMarking = (draft: Draft): void => {
  const area = byId<HTMLTextAreaElement>('snippet');
  const show = (): void => {
    if (!judge(draft.config).fits) return;
    const config = draft.config as unknown as Config;
    const marked = markSnippet(area.value, { config, known: readyMade });
    byId('marked-text').textContent = marked.html;
    byId('marked-left').replaceChildren(
      ...marked.left.map((finding) => html('li', {}, html('span', {}, sentenceOf(finding)))),
    );
  };
  area.addEventListener('input', show);
  draft.watch(show);
};
