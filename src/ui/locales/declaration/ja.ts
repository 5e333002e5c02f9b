import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'サービス',
  processing: '処理',
  stores: 'データの保存場所',
  service: 'サービス',
  status: '状態',
  location: '所在地',
  notes: '備考',
  essential: '必要不可欠',
  consent: '同意',
  interest: '正当な利益',
  active: '有効',
  planned: '予定',
  disabled: '無効',
  yourChoice: 'あなたの選択',
  granted: '許可',
  denied: '拒否',
  undecided: '未決定',
  objected: '異議申立て済み',
  consentTool: '同意の管理',
  consentData: 'あなたの選択、その日時、ポリシーのバージョン、ランダムな識別子',
};

export default texts;
