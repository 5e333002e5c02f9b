import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'it',
  direction: 'ltr',
  stillRunning:
    'La Sua scelta è stata salvata. Ciò che è già in esecuzione su questa pagina si ferma quando viene ricaricata.',
  reload: 'Ricarica la pagina',
  close: 'Chiudi',
};

export default texts;
