import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: '服務',
  processing: '處理活動',
  stores: '資料存放位置',
  service: '服務',
  status: '狀態',
  location: '地點',
  notes: '備註',
  essential: '絕對必要',
  consent: '同意',
  interest: '正當利益',
  active: '啟用',
  planned: '計劃中',
  disabled: '已停用',
  yourChoice: '您的選擇',
  granted: '已允許',
  denied: '已拒絕',
  undecided: '尚未決定',
  objected: '已反對',
  consentTool: '同意管理',
  consentData: '您的選擇、時間、政策版本和隨機識別碼',
};

export default texts;
