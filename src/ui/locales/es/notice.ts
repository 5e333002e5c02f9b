import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'es',
  direction: 'ltr',
  stillRunning:
    'Su elección se ha guardado. Lo que ya se ejecuta en esta página se detiene cuando la recargue.',
  reload: 'Recargar la página',
  close: 'Cerrar',
};

export default texts;
