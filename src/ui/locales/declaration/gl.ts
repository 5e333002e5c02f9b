import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Servizos',
  processing: 'Tratamentos',
  stores: 'Onde se gardan os datos',
  service: 'Servizo',
  status: 'Estado',
  location: 'Lugar',
  notes: 'Notas',
  essential: 'estritamente necesario',
  consent: 'consentimento',
  interest: 'interese lexítimo',
  active: 'activo',
  planned: 'previsto',
  disabled: 'desactivado',
  yourChoice: 'A súa decisión',
  granted: 'permitido',
  denied: 'rexeitado',
  undecided: 'sen decidir',
  objected: 'oposición feita',
  consentTool: 'Xestión do consentimento',
  consentData: 'As súas decisións, o seu momento, a versión da política e un identificador aleatorio',
};

export default texts;
