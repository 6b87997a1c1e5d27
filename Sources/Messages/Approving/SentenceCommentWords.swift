// SPDX-License-Identifier: Apache-2.0

/// The words of comments on sentences.
extension MessageWords {
  static func part(_ part: MessagePart) -> String {
    switch part {
    case .title: "Tiêu đề"
    case .summary: "Tóm tắt"
    case .body: "Nội dung"
    case .spoken: "Bản đọc trên loa"
    case .zalo: "Bài Zalo"
    case .facebook: "Bài Facebook"
    case .notice: "Tờ dán bảng tin"
    }
  }

  static func commentsToday(_ count: Int, _ title: String) -> String { "\(count) góp ý chưa xử lý: \(title)" }
  static let commentsDetail = "Sửa theo góp ý, rồi đánh dấu “Đã xử lý” ở từng góp ý."
  static let seeComments = "Xem góp ý"
  static let commented = "Góp ý đã được gửi tới người soạn."
  static let textMissing = "Hãy ghi góp ý cho câu này."
  static let noSentence = "Chưa rõ góp ý cho câu nào. Hãy mở lại trang, chọn câu rồi ghi góp ý."
  static let noComment = "Không tìm thấy góp ý này. Hãy tải lại trang tin."
  static let notYoursToSettle = "Chỉ người soạn tin hoặc người đã góp ý đánh dấu được góp ý là đã xử lý."
}
