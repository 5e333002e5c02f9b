import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'el',
  direction: 'ltr',
  stillRunning:
    'Η επιλογή σας αποθηκεύτηκε. Ό,τι εκτελείται ήδη σε αυτή τη σελίδα σταματά όταν τη φορτώσετε ξανά.',
  reload: 'Επαναφόρτωση σελίδας',
  close: 'Κλείσιμο',
};

export default texts;
