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
enum FaultPages {
  /// The page of a fault.
  ///
  /// - Parameter staff: whether the visitor works here, so that the way on leads to the workspace
  static func page(_ fault: Fault, staff: Bool = false, unsent: UnsentForm? = nil) -> Page {
    let fields: HTML =
      fault.fields.count < 2 ? .empty : "<ul>\(fault.fields, { "<li>\($0.sentence)</li>" as HTML })</ul>"
    if fault.kind == .forbidden, unsent != nil {
      return page(
        "Nội dung chưa được gửi", fault.sentence, more: staff ? .empty : signIn,
        next: "Nội dung được gửi lại nguyên như bạn đã nhập.", staff: staff, unsent: unsent)
    }
    return page(
      title(fault.kind), fault.sentence, more: fields, next: next(fault.kind), staff: staff, unsent: unsent)
  }

  /// The page of a fault of ours, which shows its number and nothing else.
  static func ours(number: String, staff: Bool = false, unsent: UnsentForm? = nil) -> Page {
    page(
      "Hệ thống gặp lỗi", FaultWords.ours(number: number), more: .empty,
      next: "Bạn có thể quay lại trang trước và thử lại sau ít phút.", staff: staff, unsent: unsent)
  }

  private static func page(
    _ title: String, _ sentence: String, more: HTML, next: String, staff: Bool, unsent: UnsentForm?
  ) -> Page {
    Page(
      title, frame: .plain,
      content: """
        <p class="lead">\(sentence)</p>\(more)
        <p>\(next)</p>\(unsent.map(sendAgain))
        \(Button.row(home(staff: staff)))
        """)
  }

  private static let signIn: HTML =
    "<p><a href=\"/can-bo/dang-nhap\" target=\"_blank\" rel=\"noopener\">Mở trang đăng nhập trong thẻ mới</a></p>"

  /// What was typed, to be read, copied and sent once more.
  private static func sendAgain(_ form: UnsentForm) -> HTML {
    let texts = form.fields.filter { $0.value.utf8.contains(UInt8(ascii: " ")) }
    let reading: HTML =
      texts.isEmpty
      ? .empty
      : """
      <details>
      <summary>Xem lại nội dung bạn đã nhập</summary>
      \(texts, { "<pre>\($0.value)</pre>\n" as HTML })</details>
      """
    let files: HTML =
      form.hadFiles
      ? "<p>Tệp đã chọn không giữ lại được: sau khi gửi, hãy chọn lại tệp.</p>\n" : .empty
    return """

      <form method="post" action="\(link: form.path)">
      <p>Nội dung bạn vừa nhập vẫn còn ở trang này, chưa được ghi.</p>
      \(files)\(form.fields, { field in
        "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">\n" as HTML
      })\(reading)
      \(Button("Gửi lại"))
      </form>
      """
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
