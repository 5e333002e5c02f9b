import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'mt',
  direction: 'ltr',
  stillRunning:
    'L-għażla tiegħek ġiet issejvjata. Dak li diġà qed jaħdem f’din il-paġna jieqaf meta terġa’ tgħabbiha.',
  reload: 'Erġa’ għabbi l-paġna',
  close: 'Agħlaq',
};

export default texts;
