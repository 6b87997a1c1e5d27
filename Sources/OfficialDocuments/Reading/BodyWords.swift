// SPDX-License-Identifier: Apache-2.0

/// Words by which the grammar knows bodies, duties and titles, as data.
enum BodyWords {
  /// What the name of a body begins with.
  static let bodies = Phrase.list(
    "Sở|Bộ|Phòng|Ban|Ủy ban|UBND|UBMTTQ|UB|Văn phòng|VP|Trung tâm|Công an|Quân sự|Trường|Trạm|Hội|Đoàn|Mặt trận",
    "MTTQ|Đài|Thông tấn xã|Báo|Cục|Chi cục|Kho bạc|Tổ|Thôn|Xóm|Khối phố|Cơ quan|Đơn vị|Ngành|Đoàn thể|Tổ chức",
    "Doanh nghiệp|Hội đồng|HĐND|Tòa án|Viện|Bảo hiểm|BHXH|Ngân hàng|Điện lực|Bưu điện|Thành viên|Công chức",
    "Cán bộ|Thanh tra|Tổng cục|Vụ|Liên đoàn|Hợp tác xã|Địa phương|Xã|Phường|Quận|Huyện|Tỉnh|Thành phố|Đảng ủy",
    "Thường trực|Chi bộ|Chi đoàn|Chi hội|Chi ủy|Liên đội|Tổng phụ trách|Giáo viên|Bản|Làng|Ấp|Buôn|Khu phố|Khu dân cư|Tiểu khu|Ban Chỉ huy|Người đứng đầu|Đồng chí|Nhà trường|Bộ phận|Xí nghiệp|Công ty|Tập đoàn|Hạt|Học viện"
  )

  /// What may stand before the name of a body.
  static let leads = Phrase.list(
    "Đề nghị|Kiến nghị|Giao cho|Giao|Mời|Yêu cầu|Giám đốc|Thủ trưởng|Chủ tịch|Trưởng|Chánh|Hiệu trưởng|Bí thư|Tổng Giám đốc",
    "Bộ trưởng|Phó Chủ tịch|Các|Những|Toàn thể|Lãnh đạo|Đối với|Tổng Biên tập|Cục trưởng|Tất cả các|Phó|Cấp ủy|Quý"
  )

  /// Verbs with which a duty begins.
  static let duties = Phrase.list(
    "có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|phối hợp|tổ chức|triển khai|thực hiện|xây dựng|báo cáo",
    "hướng dẫn|chỉ đạo|kiểm tra|đôn đốc|theo dõi|tham mưu|tổng hợp|cung cấp|bố trí|lồng ghép|tuyên truyền|vận động",
    "đẩy mạnh|nghiêm túc|chủ động|tăng cường|căn cứ|phổ biến|rà soát|cập nhật|công khai|thẩm định|đăng tải|phát động",
    "treo|quán triệt|đề xuất|khẩn trương|tiếp tục|phát huy|bảo đảm|đảm bảo|quan tâm|tích cực|phân công|phân bổ",
    "lập|xác định|chấm điểm|nâng cao|đưa|đăng|phát|gửi|hoàn thành|ban hành|giám sát|hỗ trợ|tạo|huy động|thường xuyên",
    "dành|kịp thời|chuẩn bị|tập trung|nghiên cứu|chỉ định|thành lập|tiếp nhận|giải quyết|cử|là đầu mối|định kỳ|mở|ký",
    "ưu tiên|thông tin|đánh giá|tiến hành|thông báo|niêm yết|biên soạn|in|sử dụng|tham gia|xem xét|xử lý|quản lý|vận hành"
  )

  /// The same and what else people do: within the part on carrying out any of them shows where a name ends.
  static let acts =
    (duties
    + Phrase.list(
      "đọc|giúp|nhắc|nhắc nhở|viết|làm|nêu|chọn|dán|nộp|nhận|trả|mời|họp|dạy|thăm|tặng|mua|sửa|thay|lắp|cài|quay",
      "chụp|dịch|soạn|duyệt|trình|cấp|trao|khen thưởng|lấy|ghi|lưu|giữ|đặt|dựng|phân loại|khảo sát|tập huấn|bồi dưỡng",
      "đào tạo|giới thiệu|giải thích|trả lời|tiếp|đối thoại|lắng nghe|giải đáp|cam kết|đăng ký|ủng hộ|hưởng ứng|chấp hành",
      "duy trì|củng cố|kiện toàn|khai thác|phản ánh|phản biện|bảo vệ|giữ gìn|nhân rộng|lan tỏa|kết nối|tích hợp|số hóa",
      "chuyển|truyền đạt|truyền tải|thu thập|thống kê|bám sát|đổi mới|cải tiến|cải thiện|chấn chỉnh|khắc phục|xây|thiết kế",
      "lựa chọn|biểu dương|tuyên dương|phê bình|phụ trách|trực tiếp|tự|lồng|gắn|coi|xem|nắm|ra|gương mẫu|đi đầu|thẩm tra",
      "cân đối|hoàn thiện|biên tập|phát hành|trang trí|lồng ghép|khuyến khích|động viên|kêu gọi|quyên góp|đầu tư|mở rộng|áp dụng|ứng dụng|thí điểm|phê duyệt|quy định|yêu cầu|đề nghị"
    )).sorted { $0.keys.count > $1.keys.count }

  /// Verbs of the sentence in which the issuer says what it does by the document: "Ủy ban nhân dân xã ban hành …".
  static let issuing = Phrase.list(
    "xây dựng|ban hành|yêu cầu|đề nghị|báo cáo|thông báo|triển khai")

  /// Names that begin like a verb.
  static let nouns = Phrase.list(
    "phát thanh|kiểm tra đảng|thông tin và|thông tin điện tử|thông tin cơ sở|tổ chức chính trị|tổ chức xã hội|tổ chức đảng|tổ chức thành viên",
    "cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp trên|cấp trung ương|thực hiện dân chủ|giám sát đầu tư|tiếp công dân|tiếp nhận và trả|học sinh|học tập cộng đồng|làm việc|trực thuộc|trực tuyến|ra quân"
  )

  /// Where the name of an issuer ends and the title of its document begins.
  static let titles = Phrase.list(
    "về việc|về|v/v|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|thực hiện|triển khai|công bố|giao|tổ chức",
    "đẩy mạnh|tăng cường|thông qua|phân bổ|thi hành|quán triệt|tiếp tục|nâng cao|bãi bỏ|thay thế|kiện toàn|thành lập",
    "tuyên truyền|truyền thông|phân công|phân cấp|điều chỉnh|quyết định|kiểm tra|rà soát|đánh giá|tại|hợp nhất",
    "cải cách|phát động|đề nghị|yêu cầu|chỉ đạo|báo cáo|kết luận|xây dựng|phát triển|cụ thể hóa|áp dụng")

  /// Words that begin like a body and are none: "Ban hành", "Báo cáo", "Tổ chức hội nghị".
  private static let lookalikes = Phrase.list(
    "ban hành|báo cáo|báo động|tổ chức|trường hợp|hội nghị|hội họp|hội thảo|xã hội|bộ máy|bộ luật|viện dẫn|đoàn kết",
    "tổ chức thực hiện|thanh tra kiểm tra|hội nhập|thành phần|ban đầu|xã hội hóa|bộ tiêu chí|bộ chỉ số|đơn vị tính"
  )

  /// Whether the name of a body stands at a word.
  ///
  /// "Tổ chức" names bodies only after "các" or the like.
  static func isBody(_ wording: Wording, at index: Int) -> Bool {
    guard wording.match(bodies, at: index) != nil else { return false }
    guard let lookalike = wording.match(lookalikes, at: index) else { return true }
    return lookalike == "tổ chức" && index > 0 && ["các", "những"].contains(wording.words[index - 1].key)
  }
}
