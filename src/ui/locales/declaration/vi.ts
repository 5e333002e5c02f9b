import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Dịch vụ',
  processing: 'Hoạt động xử lý',
  stores: 'Nơi lưu giữ dữ liệu',
  service: 'Dịch vụ',
  status: 'Trạng thái',
  location: 'Địa điểm',
  notes: 'Ghi chú',
  essential: 'hết sức cần thiết',
  consent: 'sự đồng ý',
  interest: 'lợi ích hợp pháp',
  active: 'đang hoạt động',
  planned: 'đã lên kế hoạch',
  disabled: 'đã tắt',
  yourChoice: 'Lựa chọn của bạn',
  granted: 'được phép',
  denied: 'bị từ chối',
  undecided: 'chưa quyết định',
  objected: 'đã phản đối',
  consentTool: 'Quản lý sự đồng ý',
  consentData: 'Lựa chọn của bạn, thời điểm, phiên bản chính sách và một mã định danh ngẫu nhiên',
};

export default texts;
