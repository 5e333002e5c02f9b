import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'ro',
  direction: 'ltr',
  stillRunning:
    'Alegerea dvs. a fost salvată. Ce rulează deja pe această pagină se oprește când o reîncărcați.',
  reload: 'Reîncărcați pagina',
  close: 'Închideți',
};

export default texts;
