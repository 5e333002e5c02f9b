import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'de',
  direction: 'ltr',
  stillRunning:
    'Ihre Entscheidung ist gespeichert. Was auf dieser Seite schon läuft, endet, wenn Sie sie neu laden.',
  reload: 'Seite neu laden',
  close: 'Schließen',
};

export default texts;
