import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'cs',
  direction: 'ltr',
  stillRunning: 'Vaše volba byla uložena. Co na této stránce už běží, se zastaví, až ji znovu načtete.',
  reload: 'Načíst stránku znovu',
  close: 'Zavřít',
};

export default texts;
