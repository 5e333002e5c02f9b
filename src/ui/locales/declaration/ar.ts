import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'الخدمات',
  processing: 'أنشطة المعالجة',
  stores: 'أماكن حفظ البيانات',
  service: 'الخدمة',
  status: 'الحالة',
  location: 'الموقع',
  notes: 'ملاحظات',
  essential: 'ضرورية تمامًا',
  consent: 'الموافقة',
  interest: 'المصلحة المشروعة',
  active: 'نشطة',
  planned: 'مخطط لها',
  disabled: 'معطلة',
  yourChoice: 'اختيارك',
  granted: 'مسموح بها',
  denied: 'مرفوضة',
  undecided: 'لم تقرر بعد',
  objected: 'معترض عليها',
  consentTool: 'إدارة الموافقة',
  consentData: 'اختياراتك ووقتها وإصدار السياسة ومعرّف عشوائي',
};

export default texts;
