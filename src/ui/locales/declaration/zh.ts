import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: '服务',
  processing: '处理活动',
  stores: '数据存放位置',
  service: '服务',
  status: '状态',
  location: '地点',
  notes: '备注',
  essential: '绝对必要',
  consent: '同意',
  interest: '正当利益',
  active: '启用',
  planned: '计划中',
  disabled: '已停用',
  yourChoice: '您的选择',
  granted: '已允许',
  denied: '已拒绝',
  undecided: '尚未决定',
  objected: '已反对',
  consentTool: '同意管理',
  consentData: '您的选择、时间、政策版本和随机标识符',
};

export default texts;
