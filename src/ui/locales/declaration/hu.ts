import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Szolgáltatások',
  processing: 'Adatkezelések',
  stores: 'Hol tároljuk az adatokat',
  service: 'Szolgáltatás',
  status: 'Állapot',
  location: 'Hely',
  notes: 'Megjegyzések',
  essential: 'feltétlenül szükséges',
  consent: 'hozzájárulás',
  interest: 'jogos érdek',
  active: 'aktív',
  planned: 'tervezett',
  disabled: 'kikapcsolva',
  yourChoice: 'Az Ön döntése',
  granted: 'engedélyezve',
  denied: 'elutasítva',
  undecided: 'nincs döntés',
  objected: 'tiltakozott',
  consentTool: 'Hozzájárulások kezelése',
  consentData: 'Az Ön döntései, azok időpontja, a tájékoztató verziója és egy véletlenszerű azonosító',
};

export default texts;
