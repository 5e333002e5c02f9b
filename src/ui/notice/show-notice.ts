import type { Decisions } from '../kit/decisions.js';
import { define } from '../kit/define.js';
import { followLanguage } from '../kit/follow-language.js';
import { putContainer } from '../kit/put-container.js';
import type { NoticeTexts } from './notice-texts.js';
import { PlacetNotice } from './placet-notice.js';

/** What the notice gets from who loads it. */
export interface NoticeOptions {
  /** Gives the texts in the language that the page has changed to. */
  readonly load: () => Promise<NoticeTexts>;
  readonly reload: () => void;
}

/** The interface's container, which may not be there where nothing was asked. */
const findContainer = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('placet-consent');
  if (found) return found;
  const container = document.createElement('placet-consent');
  container.style.display = 'contents';
  putContainer(container, 'last');
  return container;
};

let shown: PlacetNotice | undefined;

/** Shows, once, that something still runs. The next decision takes it away: it may be about just that. */
export const showNotice = (
  decisions: Decisions,
  texts: NoticeTexts,
  { load, reload }: NoticeOptions,
): void => {
  define('placet-notice', PlacetNotice);
  shown?.remove();
  const notice = new PlacetNotice();
  shown = notice;
  notice.onReload = reload;
  notice.show(decisions, followLanguage(texts, load));
  findContainer().append(notice);
  decisions.addEventListener('change', () => notice.remove());
};
