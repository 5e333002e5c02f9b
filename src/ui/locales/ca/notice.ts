import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'ca',
  direction: 'ltr',
  stillRunning:
    'S’ha desat la vostra elecció. El que ja s’executa en aquesta pàgina s’atura quan la torneu a carregar.',
  reload: 'Torna a carregar la pàgina',
  close: 'Tanca',
};

export default texts;
