import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: '서비스',
  processing: '처리 활동',
  stores: '데이터 보관 위치',
  service: '서비스',
  status: '상태',
  location: '위치',
  notes: '비고',
  essential: '필수',
  consent: '동의',
  interest: '정당한 이익',
  active: '활성',
  planned: '예정',
  disabled: '비활성',
  yourChoice: '귀하의 선택',
  granted: '허용됨',
  denied: '거부됨',
  undecided: '미결정',
  objected: '이의 제기함',
  consentTool: '동의 관리',
  consentData: '귀하의 선택, 그 시각, 정책 버전 및 무작위 식별자',
};

export default texts;
