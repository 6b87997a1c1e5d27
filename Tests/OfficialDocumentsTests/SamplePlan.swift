// SPDX-License-Identifier: Apache-2.0

/// A plan of a commune that does not exist, without defects.
///
/// Tests break one thing at a time in it.
enum SamplePlan {
  static let text = """
    ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ AN BÌNH\t\tĐộc lập - Tự do - Hạnh phúc
    Số: 15/KH-UBND\t\tAn Bình, ngày 12 tháng 01 năm 2026

    KẾ HOẠCH
    Truyền thông về dịch vụ công trực tuyến xã An Bình năm 2026

    Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;
    Căn cứ các Quyết định của Ủy ban nhân dân tỉnh: số 211/QĐ-UBND ngày 07/01/2026 về ban hành Kế hoạch truyền \
    thông năm 2026; số 198/QĐ-UBND ngày 06/01/2026 phê duyệt Đề án “Xã số; thôn thông minh” giai đoạn 2026 - 2030;
    Căn cứ Nghị quyết số 09-NQ/ĐU ngày 05/01/2026 của Ban Chấp hành Đảng bộ xã và Chương trình hành động số \
    02-CTr/ĐU ngày 06/01/2026 của Ban Thường vụ Đảng ủy xã.
    Ủy ban nhân dân xã An Bình ban hành Kế hoạch truyền thông về dịch vụ công trực tuyến năm 2026, như sau:

    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    - Giúp người dân biết cách nộp hồ sơ tại nhà.
    - Phấn đấu ít nhất 85% hồ sơ nộp trực tuyến.
    2. Yêu cầu
    - Nội dung ngắn gọn, dễ hiểu, đúng quy định.
    - Bảo đảm an toàn thông tin.

    II. NỘI DUNG
    1. Đối tượng
    Đối tượng truyền thông là cán bộ, công chức, hộ kinh doanh và người dân trên địa bàn xã.
    2. Hình thức
    Đăng trên Trang thông tin điện tử của xã, phát trên đài truyền thanh và nhóm Zalo của thôn.

    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa - Xã hội
    - Chủ trì, phối hợp với Công an xã biên soạn tài liệu, hoàn thành trước ngày 28/02/2026.
    - Đăng bài trên Trang thông tin điện tử của xã và nhóm Zalo hằng tuần, chậm nhất ngày 25/12/2026.
    2. Trung tâm Cung ứng dịch vụ công: Phát trên đài truyền thanh ít nhất 04 bài, xong trước ngày 30/6/2026.
    3. Đề nghị Hội Nông dân xã vận động hội viên tham gia, báo cáo kết quả trước ngày 15/11/2026.

    Trên đây là Kế hoạch truyền thông năm 2026 của xã An Bình./.

    Nơi nhận:
    - Sở Khoa học và Công nghệ (b/c);
    - Các phòng, trung tâm thuộc xã;
    - Hội Nông dân xã;
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH

    Lê Thị Mẫu
    """

  /// The sample with one piece of text replaced.
  static func replacing(_ text: String, with other: String) -> String {
    self.text.replacing(text, with: other)
  }

  /// The number of the first line that holds a text.
  static func line(of text: String, in whole: String = text) -> Int? {
    whole.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) }.map {
      $0 + 1
    }
  }
}
