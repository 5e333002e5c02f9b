import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'سرویس‌ها',
  processing: 'پردازش‌ها',
  stores: 'محل نگهداری داده‌ها',
  service: 'سرویس',
  status: 'وضعیت',
  location: 'مکان',
  notes: 'یادداشت‌ها',
  essential: 'کاملاً ضروری',
  consent: 'رضایت',
  interest: 'منفعت مشروع',
  active: 'فعال',
  planned: 'برنامه‌ریزی‌شده',
  disabled: 'غیرفعال',
  yourChoice: 'انتخاب شما',
  granted: 'مجاز',
  denied: 'ردشده',
  undecided: 'تصمیم‌گیری نشده',
  objected: 'اعتراض‌شده',
  consentTool: 'مدیریت رضایت',
  consentData: 'انتخاب‌های شما، زمان آن‌ها، نسخهٔ سیاست و یک شناسهٔ تصادفی',
};

export default texts;
