import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'pt-BR',
  direction: 'ltr',
  stillRunning: 'Sua escolha foi salva. O que já está em execução nesta página para quando você a recarrega.',
  reload: 'Recarregar a página',
  close: 'Fechar',
};

export default texts;
