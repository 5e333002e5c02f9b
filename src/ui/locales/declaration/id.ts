import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Layanan',
  processing: 'Pemrosesan',
  stores: 'Tempat data disimpan',
  service: 'Layanan',
  status: 'Status',
  location: 'Lokasi',
  notes: 'Catatan',
  essential: 'sangat diperlukan',
  consent: 'persetujuan',
  interest: 'kepentingan yang sah',
  active: 'aktif',
  planned: 'direncanakan',
  disabled: 'dinonaktifkan',
  yourChoice: 'Pilihan Anda',
  granted: 'diizinkan',
  denied: 'ditolak',
  undecided: 'belum diputuskan',
  objected: 'keberatan',
  consentTool: 'Pengelolaan persetujuan',
  consentData: 'Pilihan Anda, waktunya, versi kebijakan, dan pengenal acak',
};

export default texts;
