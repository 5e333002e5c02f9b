import { explainFailure, type Failure } from '../model/config/explain-failure.js';
import { isAuthorsMachine } from './is-authors-machine.js';
import type { ScriptParts } from './script-parts.js';

const addressInPage = (): string | undefined =>
  document.querySelector<HTMLElement>('script[data-config]')?.dataset.config ??
  document.querySelector('placet-consent[config]')?.getAttribute('config') ??
  undefined;

/** What is no JSON may be a page, and that says why: asked again, because the gate has no room to look. */
const look = async ({ cause, address }: Failure): Promise<Failure['answer']> => {
  if (!address || !(cause instanceof SyntaxError)) return;
  const { status, headers } = await fetch(address, { mode: 'same-origin' });
  return { status, type: headers.get('content-type') ?? '' };
};

const told = new Set<string>();

/** Tells each sentence once, however many copies of `placet.js` there are. */
const tell = (sentence: string): void => {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.error(sentence);
  if (!isAuthorsMachine(location.hostname)) return;
  // where it cannot be shown, it is in the console already
  import('../ui/mistake/mistake-notice.js')
    .then(({ showMistakeNotice }) => showMistakeNotice(sentence))
    .catch(() => {});
};

/** Says what is wrong, for the site's author: in the console, and on their own machine in the page too. */
export const tellMistake: ScriptParts['mistake'] = async ({ code, cause }) => {
  const failure = { code, cause, address: addressInPage() };
  const answer = await look(failure).catch(() => undefined);
  tell(`Placet: ${explainFailure({ ...failure, answer })}`);
};
