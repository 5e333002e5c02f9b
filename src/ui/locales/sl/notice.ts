import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'sl',
  direction: 'ltr',
  stillRunning: 'Vaša izbira je shranjena. Kar na tej strani že teče, se ustavi, ko jo znova naložite.',
  reload: 'Znova naloži stran',
  close: 'Zapri',
};

export default texts;
