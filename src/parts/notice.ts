import type { Parts } from '../manager/parts.js';
import { showNotice } from '../ui/notice/show-notice.js';

const showRunning: Parts['notice'] = ({ consent, texts }, first, reload) =>
  showNotice(consent, first, { load: () => texts('notice'), reload });

export default showRunning;
