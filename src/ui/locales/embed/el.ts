import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Αποκλεισμένο: ${what}`,
  wouldLoad: (what) =>
    `Για να εμφανιστεί, το πρόγραμμα περιήγησής σας φορτώνει περιεχόμενο από ${what} και στέλνει δεδομένα εκεί.`,
  loadOnce: 'Φόρτωση μία φορά',
  alwaysAllow: (what) => `Να επιτρέπεται πάντα: ${what}`,
  settings: 'Ρυθμίσεις',
};

export default texts;
