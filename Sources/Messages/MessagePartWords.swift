// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel

/// The words of a content's parts: kinds, pictures, files, fees.
extension MessageWords {
  /// A kind of piece in a few words.
  public static func kind(_ kind: PieceKind) -> String {
    switch kind {
    case .activity: "Tin hoạt động"
    case .announcement: "Thông báo"
    case .goodExample: "Gương điển hình"
    case .questions: "Hỏi đáp"
    case .newDocument: "Văn bản mới"
    }
  }

  static func consent(_ consent: PictureConsent) -> String {
    switch consent {
    case .agreed: "Người trong ảnh đã đồng ý cho đăng"
    case .nobody: "Không có người nhận ra được"
    case .publicEvent: "Sự kiện công cộng"
    }
  }

  /// What a file is, as readers call it.
  static func fileKind(_ type: MediaType) -> String {
    switch type {
    case .pdf: "PDF"
    case .docx: "Word"
    case .xlsx: "Excel"
    case .jpeg, .png, .webp, .heic: "Ảnh"
    case .mp3, .ogg, .wav: "Âm thanh"
    case .text, .other: "Tệp"
    }
  }

  /// The size of a file in a unit that leaves one to three figures.
  static func size(_ bytes: Int) -> String {
    bytes < 1 << 20
      ? "\(max(1, bytes >> 10)) KB" : "\(bytes >> 20),\((bytes & ((1 << 20) - 1)) * 10 >> 20) MB"
  }

  /// Why a file is not taken to be saved by readers; nil if it is.
  static func notTaken(_ bytes: Int, _ type: MediaType) -> String? {
    if bytes > MessageFileDesk.limit {
      return
        "Tệp nặng \(size(bytes)), nhiều nhất là \(size(MessageFileDesk.limit)). Hãy giảm dung lượng hoặc chia nhỏ rồi gửi lại."
    }
    if [.pdf, .docx, .xlsx].contains(type) { return nil }
    return type.isPicture
      ? "Tệp này là ảnh. Hãy đưa vào mục “Thêm ảnh vào bài”."
      : "Chỉ nhận tệp PDF, Word (.docx) hoặc Excel (.xlsx). Tệp .doc, .xls cũ: hãy mở ra và lưu lại thành .docx, .xlsx."
  }

  /// What stands before a name that is told as an old one.
  static let pastNames = ["nguyên", "trước đây là", "tên cũ là", "tên cũ", "thuộc địa bàn cũ"]
  /// What stands behind a name that is told as an old one.
  static let calledOld = ["cũ", "(cũ", "trước đây"]
  /// A unit of the level that was given up in 2025, with its name.
  static var district: Regex<Substring> { #/(?:[Hh]uyện|[Tt]hị xã) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/# }
  /// What stands in the text where the next picture is to go: as it is typed, and as CommonMark writes it.
  static let pictureMarks = ["[[ảnh mới]]", "\\[\\[ảnh mới\\]\\]"]
  /// What says that something is to come.
  static let toCome = [
    "sẽ", "sắp", "diễn ra", "khai mạc", "bắt đầu từ", "từ ngày", "đến ngày", "đến hết ngày", "trước ngày",
    "hạn cuối",
    "hạn nộp", "chậm nhất",
  ]
  /// What says that a day is that of a document.
  static let issued = ["số ", "-ub", "-cp", "-hđ", "qh1", "ban hành"]

  static func finding(_ kind: MessageFinding.Kind) -> String {
    switch kind {
    case .oldName(let old, let now): "“\(old)” là tên trước ngày 01/7/2025; nay là “\(now)”."
    case .oldLevel(let name):
      "“\(name)”: từ ngày 01/7/2025 không còn cấp huyện. Nếu nói chuyện trước đây, hãy thêm chữ “cũ”."
    case .past(let day):
      "Ngày \(day) đã qua mà câu văn như việc sắp diễn ra. Hãy xem lại ngày hoặc cách viết."
    }
  }

  /// Who saved, where it was the same person in another window.
  static let otherWindow = "Bạn, ở một cửa sổ khác,"
  static let filesTaken = "Đã thêm vào bài. Nhớ bấm lưu khi viết xong."
  static func mended(_ wrong: String, _ right: String) -> String { "Đã sửa “\(wrong)” thành “\(right)”." }
  static func notMended(_ wrong: String) -> String { "Không còn thấy “\(wrong)” ở chỗ ấy nên chưa sửa gì." }

  static let consentMissing = "Hãy chọn một câu về người trong ảnh."
  static let pictureNotKept = "Máy chủ chưa nhận được ảnh này. Hãy gửi lại ảnh."
  static func pictureTooHeavy(bytes: Int, limit: Int) -> String {
    "Ảnh nặng \(size(bytes)), nhiều nhất là \(size(limit)). Hãy gửi ảnh nhẹ hơn: gửi qua Zalo rồi tải về là đủ nhỏ."
  }
  static func partAltMissing(_ hash: FileHash) -> String {
    "Có ảnh trong bài chưa có mô tả. Hãy viết một câu vào giữa dấu ngoặc vuông trước “(/tep/\(hash.description.prefix(8))…”."
  }
  static func partConsentMissing(_ alt: String) -> String {
    "Ảnh “\(alt)” trong bài chưa có câu về người trong ảnh. Hãy bỏ ảnh rồi thêm lại ở mục “Thêm ảnh vào bài”."
  }
  static func tooManyLinks(_ count: Int, limit: Int) -> String {
    "Bài có \(count.grouped) liên kết, nhiều nhất là \(limit). Hãy giữ những liên kết cần thiết, hoặc đính kèm danh sách thành tệp."
  }
  static func tooManyRows(_ count: Int, limit: Int) -> String {
    "Bảng có \(count.grouped) hàng, nhiều nhất là \(limit). Hãy đính kèm bảng thành tệp Excel và chỉ nêu phần chính trong bài."
  }
  static func tooManyFiles(_ count: Int, limit: Int) -> String {
    "Bài có \(count.grouped) tệp đính kèm, nhiều nhất là \(limit). Hãy bỏ bớt tệp."
  }
  static let feeUnreadable = "Nhuận bút là số đồng, chỉ gồm chữ số, ví dụ 150.000."
  static let payeeMissing = "Hãy ghi tên người nhận nhuận bút."
  static let dayUnreadable = "Hãy chọn lại ngày, ví dụ 01/12/2026."
}
