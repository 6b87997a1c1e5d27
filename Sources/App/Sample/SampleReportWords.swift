// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What the units of the example say of their work, one sentence a duty of `SamplePlanWords`.
enum SampleReportWords {
  /// The duty whose unit is behind with its last week, by place from 0.
  static let lateDuty = 10
  /// The duty that was to be done once and has slipped by, by place from 0.
  static let forgottenDuty = 12

  /// What was done for a duty.
  ///
  /// - Parameter place: the duty by place from 0
  static func note(_ place: Int, on day: LocalDay) -> String {
    notes[place % notes.count] + ", ngày \(day.numeric)."
  }

  private static let notes = [
    "Đã đăng văn bản chỉ đạo của tuần và phổ biến tại họp giao ban",
    "Đã tổng hợp tin, bài và báo cáo của tháng",
    "Đã tổ chức hội nghị đối thoại với 42 doanh nghiệp, hộ kinh doanh",
    "Đã rà soát bảng niêm yết, thay 3 thủ tục có bản mới và công khai số liệu chờ",
    "Đã mở buổi lưu động ở 4 thôn, giúp người dân cài đặt định danh điện tử",
    "Đã tổ chức cuộc thi và gửi báo cáo giám sát",
    "Các chi hội đã sinh hoạt, hướng dẫn hội viên nộp hồ sơ trực tuyến",
    "Đoàn viên trực sáng thứ Bảy, giúp người dân nộp hồ sơ trực tuyến",
    "Hai trường đã ngoại khóa và đưa tin lên bảng tin",
    "Đã phát bản tin trên loa thôn và dán tờ tin ở bảng tin",
    "Đã mở điểm hỗ trợ ở nhà văn hóa và phát bản tin",
    "Nhóm Zalo của thôn đã có 86% số hộ",
    "Đã phân công người giúp ở từng tổ liên gia",
  ]
}
