import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Υπηρεσίες',
  processing: 'Επεξεργασίες',
  stores: 'Πού φυλάσσονται τα δεδομένα',
  service: 'Υπηρεσία',
  status: 'Κατάσταση',
  location: 'Τοποθεσία',
  notes: 'Σημειώσεις',
  essential: 'απολύτως απαραίτητη',
  consent: 'συγκατάθεση',
  interest: 'έννομο συμφέρον',
  active: 'ενεργή',
  planned: 'προγραμματισμένη',
  disabled: 'απενεργοποιημένη',
  yourChoice: 'Η επιλογή σας',
  granted: 'επιτρέπεται',
  denied: 'απορρίφθηκε',
  undecided: 'χωρίς απόφαση',
  objected: 'εναντίωση',
  consentTool: 'Διαχείριση συγκατάθεσης',
  consentData: 'Οι επιλογές σας, ο χρόνος τους, η έκδοση της πολιτικής και ένα τυχαίο αναγνωριστικό',
};

export default texts;
