import type { Parts } from '../../manager/parts.js';
import type { NoticeTexts } from '../../ui/notice/notice-texts.js';
import { showNotice } from '../../ui/notice/show-notice.js';

/** Written in by `placet build`. */
declare const __PLACET_NOTICE__: NoticeTexts;

/** The words of this file's language. */
export const texts = __PLACET_NOTICE__;

/** The notice of a built site. */
const showRunning: Parts['notice'] = (context, first, reload) =>
  showNotice(context.consent, first, { load: () => context.texts('notice'), reload });

export default showRunning;
