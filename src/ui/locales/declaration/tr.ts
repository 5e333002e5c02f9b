import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Hizmetler',
  processing: 'İşleme faaliyetleri',
  stores: 'Verilerin tutulduğu yerler',
  service: 'Hizmet',
  status: 'Durum',
  location: 'Yer',
  notes: 'Notlar',
  essential: 'kesinlikle gerekli',
  consent: 'rıza',
  interest: 'meşru menfaat',
  active: 'etkin',
  planned: 'planlanan',
  disabled: 'devre dışı',
  yourChoice: 'Tercihiniz',
  granted: 'izin verildi',
  denied: 'reddedildi',
  undecided: 'karar verilmedi',
  objected: 'itiraz edildi',
  consentTool: 'Rıza yönetimi',
  consentData: 'Tercihleriniz, zamanı, politikanın sürümü ve rastgele bir kimlik',
};

export default texts;
