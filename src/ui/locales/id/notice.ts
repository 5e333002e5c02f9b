import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'id',
  direction: 'ltr',
  stillRunning:
    'Pilihan Anda telah disimpan. Yang sudah berjalan di halaman ini berhenti saat Anda memuatnya ulang.',
  reload: 'Muat ulang halaman',
  close: 'Tutup',
};

export default texts;
