// SPDX-License-Identifier: Apache-2.0

/// The words of the looks at what is public.
enum ContentCheckWords {
  static let menu = "Rà soát nội dung"
  static let noCommune = "Việc rà soát không ghi rõ xã; hãy bỏ việc này, đêm sau hệ thống rà soát lại."
  static func open(_ count: Int) -> String { "\(count) chỗ cần sửa trên trang công khai" }
  static let openDetail = "Kết quả rà soát hằng đêm; mỗi chỗ có đường dẫn đến nơi sửa."
  static func stale(_ count: Int) -> String { "\(count) chỗ dẫn văn bản đã hết hiệu lực" }
  static let staleDetail = "Hãy mở từng nội dung, thay bằng văn bản mới hoặc ghi rõ văn bản đã hết hiệu lực."
  static let look = "Xem danh sách"

  static func done(_ what: String) -> String? {
    switch what {
    case "tat-ca": "Đang rà soát lại; kết quả có sau ít phút. Hãy tải lại trang."
    case "sach": "Nội dung này không còn chỗ nào cần sửa."
    case "con": "Đã xem lại; nội dung này vẫn còn chỗ cần sửa."
    default: nil
    }
  }

  static func rule(_ rule: ContentFinding.Rule) -> String {
    switch rule {
    case .review: "Quá ngày soát lại"
    case .deadLink: "Đường dẫn không tới đâu"
    case .brokenLink: "Đường dẫn sai dạng"
    case .alt: "Ảnh thiếu lời mô tả"
    case .citation: "Dẫn văn bản hết hiệu lực"
    case .words: "Tên gọi cũ"
    case .outward: "Đường dẫn ra trang khác"
    }
  }

  static func sentence(_ finding: ContentFinding) -> String {
    let (what, instead) = (finding.what, finding.instead)
    return switch finding.rule {
    case .review:
      "\(finding.kind) cần soát lại từ ngày \(what): xem còn đúng không rồi đặt ngày soát lại mới."
    case .deadLink: "Đường dẫn “\(what)” không dẫn tới trang nào đang công khai; hãy sửa hoặc bỏ."
    case .brokenLink:
      "Đường dẫn “\(what)” sai dạng nên không mở được; hãy chép lại cả địa chỉ, bắt đầu bằng https://."
    case .alt: "Ảnh “\(what)” chưa có lời mô tả cho người không nhìn thấy ảnh; hãy ghi ảnh chụp gì."
    case .citation:
      instead.isEmpty
        ? "Dẫn văn bản số \(what) đã hết hiệu lực; hãy bỏ hoặc ghi rõ đã hết hiệu lực."
        : "Dẫn văn bản số \(what) đã hết hiệu lực; hãy thay bằng \(instead)."
    case .words:
      instead.isEmpty
        ? "Còn “\(what)”, nay không còn cấp này; hãy bỏ, hoặc thêm chữ “cũ” nếu nói chuyện trước đây."
        : "Còn tên gọi cũ “\(what)”; nay là \(instead)."
    case .outward: "Đường dẫn ra ngoài: \(what)"
    }
  }
}
