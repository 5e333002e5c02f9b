import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Tjänster',
  processing: 'Behandlingar',
  stores: 'Var uppgifter lagras',
  service: 'Tjänst',
  status: 'Status',
  location: 'Plats',
  notes: 'Anmärkningar',
  essential: 'absolut nödvändig',
  consent: 'samtycke',
  interest: 'berättigat intresse',
  active: 'aktiv',
  planned: 'planerad',
  disabled: 'avstängd',
  yourChoice: 'Ditt val',
  granted: 'tillåten',
  denied: 'nekad',
  undecided: 'inte beslutat',
  objected: 'invändning gjord',
  consentTool: 'Samtyckeshantering',
  consentData: 'Dina val, deras tid, policyns version och en slumpmässig identifierare',
};

export default texts;
