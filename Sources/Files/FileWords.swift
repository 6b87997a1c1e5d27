// SPDX-License-Identifier: Apache-2.0

/// Sentences about files and pictures.
enum FileWords {
  static let gone = "Không tìm thấy tệp này. Có thể tệp đã được gỡ, hoặc đường dẫn bị gõ thiếu."
  static let diskFull =
    "Máy chủ chưa ghi được tệp, có thể đã hết chỗ trên đĩa. Hãy báo quản trị, rồi gửi lại tệp."
  static let empty = "Tệp này rỗng (0 byte). Hãy chọn lại tệp có nội dung."
  static let notAPicture =
    "Tệp này không phải là ảnh đọc được. Hãy chọn ảnh JPEG, PNG, WebP hoặc HEIC (ảnh chụp bằng điện thoại đều dùng được)."
  /// What was sent in the place of a picture, where that can be told.
  static func notAPicture(_ type: MediaType) -> String {
    switch type {
    case .docx, .xlsx, .pdf:
      "Tệp này là văn bản Word, Excel hoặc PDF, không phải ảnh. Hãy đưa vào mục “Tệp đính kèm”, hoặc chọn ảnh khác."
    case .text:
      "Tệp này là chữ hoặc hình vẽ SVG, không nhận làm ảnh vì có thể chứa mã độc. Hãy xuất ra JPEG hoặc PNG rồi gửi lại."
    default: notAPicture
    }
  }
  static func pictureTooLarge(megapixels: Int) -> String {
    "Ảnh lớn quá \(megapixels) triệu điểm ảnh. Hãy thu nhỏ ảnh rồi gửi lại."
  }
}
