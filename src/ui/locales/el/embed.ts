import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'el',
  direction: 'ltr',
  blocked: (what) => `Αποκλεισμένο: ${what}`,
  explain: (provider) =>
    `Για να εμφανιστεί, το πρόγραμμα περιήγησής σας θα φόρτωνε περιεχόμενο από τον πάροχο: ${provider}.`,
  transfer: 'Δεδομένα θα εξέρχονταν από τον Ευρωπαϊκό Οικονομικό Χώρο.',
  loadOnce: 'Φόρτωση μία φορά',
  alwaysAllow: (service) => `Να επιτρέπεται πάντα: ${service}`,
  settings: 'Ρυθμίσεις',
};

export default texts;
