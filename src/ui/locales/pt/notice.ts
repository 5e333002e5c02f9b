import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'pt',
  direction: 'ltr',
  stillRunning:
    'A sua escolha foi guardada. O que já está em execução nesta página para quando a recarregar.',
  reload: 'Recarregar a página',
  close: 'Fechar',
};

export default texts;
