import { build } from '../kit/build.js';
import type { View } from '../kit/view.js';

/** Hands the visitor a text as a file, without a server. */
const download = (name: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  build('a', { href, download: name }).click();
  // the download has its own reference by then; a browser may still be opening a save dialog before
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};

/** What is kept of the visitor's decisions, with a copy and an eraser (R34, law.md RC08). */
export const recordPanel = ({ decisions, texts }: View, close: () => void): HTMLElement => {
  const { record } = decisions;
  const { language } = texts;
  const heading = build('h3', {}, texts.yourRecord);
  if (!record) return build('section', {}, heading, build('p', { class: 'soft' }, texts.noRecord));

  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const { id, decidedAt } = record;
  const row = (term: string, value: string | undefined): readonly Node[] =>
    value ? [build('dt', {}, term), build('dd', {}, value)] : [];
  const button = (label: string, onclick: () => void): Node =>
    build('button', { type: 'button', class: 'quiet', onclick }, label);
  return build(
    'section',
    {},
    heading,
    build(
      'dl',
      {},
      ...row(texts.decidedAt, decidedAt?.getTime() ? time.format(decidedAt) : undefined),
      ...row(texts.browserId, typeof id === 'string' ? id : undefined), // from a cookie that anybody may write
    ),
    build(
      'div',
      { class: 'tools' },
      button(texts.download, () =>
        download('consent-record.json', JSON.stringify(decisions.receipt(), null, 2)),
      ),
      button(texts.erase, () => {
        decisions.forget();
        close();
      }),
    ),
  );
};
