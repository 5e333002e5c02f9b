import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Serviços',
  processing: 'Tratamentos',
  stores: 'Onde os dados são guardados',
  service: 'Serviço',
  status: 'Situação',
  location: 'Local',
  notes: 'Observações',
  essential: 'estritamente necessário',
  consent: 'consentimento',
  interest: 'legítimo interesse',
  active: 'ativo',
  planned: 'planejado',
  disabled: 'desativado',
  yourChoice: 'Sua escolha',
  granted: 'permitido',
  denied: 'recusado',
  undecided: 'não decidido',
  objected: 'oposição feita',
  consentTool: 'Gestão de consentimento',
  consentData: 'Suas escolhas, o momento, a versão da política e um identificador aleatório',
};

export default texts;
