import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'hi',
  direction: 'ltr',
  stillRunning: 'आपका चयन सहेज लिया गया है। इस पेज पर जो पहले से चल रहा है, वह पेज को फिर से लोड करने पर रुक जाता है।',
  reload: 'पेज फिर से लोड करें',
  close: 'बंद करें',
};

export default texts;
