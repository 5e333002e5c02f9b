import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Services',
  processing: 'Processing',
  stores: 'Where data is kept',
  service: 'Service',
  status: 'Status',
  location: 'Location',
  notes: 'Notes',
  essential: 'strictly necessary',
  consent: 'consent',
  interest: 'legitimate interest',
  active: 'active',
  planned: 'planned',
  disabled: 'disabled',
  yourChoice: 'Your choice',
  granted: 'allowed',
  denied: 'refused',
  undecided: 'not decided',
  objected: 'objected',
  consentTool: 'Consent management',
  consentData: 'Your choices, their time, the policy version and a random identifier',
};

export default texts;
