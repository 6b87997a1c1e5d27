// SPDX-License-Identifier: Apache-2.0

public import Kernel

extension Fault.Kind {
  /// The HTTP status that says the same to machines.
  public var status: Int {
    switch self {
    case .invalid: 422
    case .notFound: 404
    case .forbidden: 403
    case .conflict: 409
    case .tooLarge: 413
    case .unavailable: 503
    }
  }
}

/// Pages that tell a person what went wrong and what to do next.
public enum FaultPages {
  /// The page of a fault.
  ///
  /// - Parameter staff: whether the visitor works here, so that the way on leads to the workspace
  public static func page(_ fault: Fault, staff: Bool = false) -> Page {
    let fields: HTML =
      fault.fields.count < 2 ? .empty : "<ul>\(fault.fields, { "<li>\($0.sentence)</li>" as HTML })</ul>"
    return page(title(fault.kind), fault.sentence, more: fields, next: next(fault.kind), staff: staff)
  }

  /// The page of a fault of ours, which shows its number and nothing else.
  public static func ours(number: String, staff: Bool = false) -> Page {
    page(
      "Hệ thống gặp lỗi", FaultWords.ours(number: number), more: .empty,
      next: "Bạn có thể quay lại trang trước và thử lại sau ít phút.", staff: staff)
  }

  private static func page(
    _ title: String, _ sentence: String, more: HTML, next: String, staff: Bool
  ) -> Page {
    Page(
      title, frame: .plain,
      content: """
        <p class="lead">\(sentence)</p>\(more)
        <p>\(next)</p>
        \(Button.row(home(staff: staff)))
        """)
  }

  private static func home(staff: Bool) -> Button {
    staff
      ? .link("Về Việc hôm nay", to: "/can-bo", style: .primary)
      : .link("Về trang chủ", to: "/", style: .primary)
  }

  private static func title(_ kind: Fault.Kind) -> String {
    switch kind {
    case .invalid: "Chưa nhận được nội dung"
    case .notFound: "Không tìm thấy"
    case .forbidden: "Chưa có quyền mở trang này"
    case .conflict: "Có người đã thay đổi trước"
    case .tooLarge: "Quá lớn"
    case .unavailable: "Tạm thời chưa phục vụ được"
    }
  }

  private static func next(_ kind: Fault.Kind) -> String {
    switch kind {
    case .invalid: "Hãy quay lại trang trước, sửa theo câu trên rồi gửi lại."
    case .notFound: "Hãy kiểm tra lại địa chỉ, hoặc tìm từ trang chủ."
    case .forbidden: "Nếu đây là việc của bạn, hãy liên hệ người quản trị của xã."
    case .conflict: "Hãy quay lại, tải lại trang để xem bản mới nhất rồi làm tiếp."
    case .tooLarge: "Hãy quay lại trang trước và gửi bản nhỏ hơn."
    case .unavailable: "Hãy thử lại sau ít phút."
    }
  }
}
