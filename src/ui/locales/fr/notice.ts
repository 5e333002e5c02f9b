import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'fr',
  direction: 'ltr',
  stillRunning:
    'Votre choix est enregistré. Ce qui s’exécute déjà sur cette page s’arrête lorsque vous la rechargez.',
  reload: 'Recharger la page',
  close: 'Fermer',
};

export default texts;
