import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'gl',
  direction: 'ltr',
  stillRunning: 'A súa elección gardouse. O que xa se executa nesta páxina detense cando a recargue.',
  reload: 'Recargar a páxina',
  close: 'Pechar',
};

export default texts;
