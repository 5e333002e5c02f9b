import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'บริการ',
  processing: 'การประมวลผล',
  stores: 'ที่เก็บข้อมูล',
  service: 'บริการ',
  status: 'สถานะ',
  location: 'สถานที่',
  notes: 'หมายเหตุ',
  essential: 'จำเป็นอย่างยิ่ง',
  consent: 'ความยินยอม',
  interest: 'ประโยชน์อันชอบธรรม',
  active: 'ใช้งานอยู่',
  planned: 'วางแผนไว้',
  disabled: 'ปิดใช้งาน',
  yourChoice: 'ทางเลือกของคุณ',
  granted: 'อนุญาต',
  denied: 'ปฏิเสธ',
  undecided: 'ยังไม่ตัดสินใจ',
  objected: 'คัดค้านแล้ว',
  consentTool: 'การจัดการความยินยอม',
  consentData: 'ทางเลือกของคุณ เวลา เวอร์ชันของนโยบาย และตัวระบุแบบสุ่ม',
};

export default texts;
