import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Serviços',
  processing: 'Tratamentos',
  stores: 'Onde são guardados os dados',
  service: 'Serviço',
  status: 'Estado',
  location: 'Local',
  notes: 'Notas',
  essential: 'estritamente necessário',
  consent: 'consentimento',
  interest: 'interesse legítimo',
  active: 'ativo',
  planned: 'previsto',
  disabled: 'desativado',
  yourChoice: 'A sua escolha',
  granted: 'permitido',
  denied: 'recusado',
  undecided: 'por decidir',
  objected: 'oposição apresentada',
  consentTool: 'Gestão do consentimento',
  consentData: 'As suas escolhas, o momento, a versão da política e um identificador aleatório',
};

export default texts;
