import { sentenceOf } from '../../src/cli/rules/finding.js';
import { markSnippet } from '../../src/cli/rules/page/mark-snippet.js';
import type { Config } from '../../src/model/config/config.js';
import { html } from '../dom.js';
import { byId } from './by-id.js';
import type { JsonObject } from './json.js';
import { readyMade } from './ready-made.js';

/** Marks what a person pastes, by the services of the last config that was shown to it: one that a browser can read. */
export const startMarking = (): { show(config: JsonObject): void } => {
  const area = byId<HTMLTextAreaElement>('snippet');
  let config: Config | undefined;
  const mark = (): void => {
    if (!config) return;
    const marked = markSnippet(area.value, { config, known: readyMade });
    byId('marked-text').textContent = marked.html;
    byId('marked-left').replaceChildren(
      ...marked.left.map((finding) => html('li', {}, html('span', {}, sentenceOf(finding)))),
    );
  };
  area.addEventListener('input', mark);
  return {
    show(shown) {
      config = shown as unknown as Config;
      mark();
    },
  };
};
