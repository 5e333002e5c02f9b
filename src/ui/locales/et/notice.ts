import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'et',
  direction: 'ltr',
  stillRunning:
    'Teie valik on salvestatud. See, mis sellel lehel juba töötab, peatub, kui lehe uuesti laadite.',
  reload: 'Laadi leht uuesti',
  close: 'Sulge',
};

export default texts;
