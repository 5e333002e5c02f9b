import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'pl',
  direction: 'ltr',
  stillRunning:
    'Twój wybór został zapisany. To, co już działa na tej stronie, zatrzyma się po jej ponownym wczytaniu.',
  reload: 'Wczytaj stronę ponownie',
  close: 'Zamknij',
};

export default texts;
