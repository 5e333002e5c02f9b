import type { Answers } from './answers.js';
import { examplePage } from './example-page.js';
import { SNIPPETS } from './snippets.js';

/** What starts Placet: in the head of a site's page, or in the body of an app's. */
export interface Starter {
  readonly head: string;
  readonly body: string;
}

/** Of a site that `placet build` has built. */
export const SITE: Starter = {
  head: '<script async src="placet/placet.js"></script>\n',
  body: '<h1>Example</h1>\n',
};

/** Of an app, whose code imports Placet. */
export const APP: Starter = {
  head: '',
  body: '<div id="root"></div>\n<script type="module" src="/main.tsx"></script>\n',
};

/** An example page: what starts Placet, what each service needs, marked, and the way back to the settings. */
export const firstPage = (
  { languages, services }: Pick<Answers, 'languages' | 'services'>,
  ids: ReadonlyMap<string, string>,
  { head, body }: Starter,
): string => {
  const snippets = services.flatMap((name) => {
    const snippet = Object.hasOwn(SNIPPETS, name) ? SNIPPETS[name] : undefined;
    return snippet ? [`<!-- ${name} -->\n${snippet.html(ids.get(name) ?? '')}\n`] : [];
  });
  return examplePage({
    language: languages[0] ?? 'en',
    head,
    body: `${body}${snippets.join('\n')}\n<footer><a href="#placet-settings">Cookie settings</a></footer>\n`,
  });
};
