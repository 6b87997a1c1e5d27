// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The pages of signing in and of the own account.
enum SignInPages {
  static func signIn(next: String, _ form: FormState, _ visitor: Visitor) -> Page {
    Page(
      "Đăng nhập", frame: .plain,
      content: form.post(
        to: SignInRoutes.signInPath, token: visitor.formToken, hidden: ["next": next],
        content: """
          \(form.text("login", "Tên đăng nhập", autocomplete: "username"))
          \(form.password("password", "Mật khẩu"))
          \(form.text(
            "code", "Mã xác thực", hint: "Chỉ nhập nếu tài khoản đã bật mã trên điện thoại.", required: false,
            autocomplete: "one-time-code"))
          \(Button("Đăng nhập"))
          <p>Quên mật khẩu? Hãy gặp quản trị của xã để nhận mật khẩu dùng một lần trên giấy.</p>
          """))
  }

  static func account(
    _ visitor: Visitor, password: FormState, code: FormState, hasTOTP: Bool, login: String, secret: [UInt8],
    sealed: String, picture: QRPicture?, sessions: [StaffSession]
  ) -> Page {
    let mustChange = visitor.staff?.permissions.isEmpty ?? false
    return Page(
      "Mật khẩu và đăng nhập", frame: .workspace,
      content: """
        \(mustChange
          ? Notice(.warning, "Bạn đang dùng mật khẩu một lần. Hãy đặt mật khẩu của riêng bạn để bắt đầu làm việc.")
          : nil)
        \(passwordForm(visitor, password))
        \(mustChange ? nil : codeForm(visitor, code, hasTOTP, login, secret, sealed, picture))
        \(mustChange ? nil : sessionList(visitor, sessions))
        """)
  }

  private static func passwordForm(_ visitor: Visitor, _ form: FormState) -> HTML {
    """
    <h2>Đổi mật khẩu</h2>
    \(form.post(
      to: SignInRoutes.accountPath, token: visitor.formToken,
      content: """
        \(form.password("current", "Mật khẩu hiện tại"))
        \(form.password(
          "password", "Mật khẩu mới", hint: "Ít nhất \(Password.minimum) ký tự, ví dụ một câu ngắn dễ nhớ.",
          isNew: true))
        \(form.password("again", "Nhập lại mật khẩu mới", isNew: true))
        \(Button("Đổi mật khẩu"))
        <p>Sau khi đổi, mọi thiết bị khác đang đăng nhập đều bị thoát.</p>
        """))
    """
  }

  private static func codeForm(
    _ visitor: Visitor, _ form: FormState, _ hasTOTP: Bool, _ login: String, _ secret: [UInt8],
    _ sealed: String, _ picture: QRPicture?
  ) -> HTML {
    let field = form.text(
      "code", "Mã 6 chữ số trên điện thoại", kind: .number, autocomplete: "one-time-code")
    let path = "\(SignInRoutes.accountPath)/ma-xac-thuc"
    if hasTOTP {
      return """
        <h2>Mã xác thực trên điện thoại</h2>
        <p>Đang bật: mỗi lần đăng nhập cần thêm mã trên điện thoại.</p>
        \(form.post(
          to: path, token: visitor.formToken,
          content: "\(field)\(Button("Tắt mã xác thực", style: .danger))"))
        """
    }
    return """
      <h2>Mã xác thực trên điện thoại</h2>
      <p>Chưa bật. Trong ứng dụng mã xác thực trên điện thoại, thêm tài khoản và quét mã này:</p>
      \(picture.map(code))
      <p>Không quét được thì nhập tay: tài khoản “\(login)”, loại “theo thời gian”, khóa <code>\(TOTP.text(secret))</code></p>
      <p>Rồi nhập 6 chữ số mà ứng dụng đang hiện. Mất điện thoại thì quản trị của xã cấp lại được.</p>
      \(form.post(
        to: path, token: visitor.formToken, hidden: ["sealed": sealed],
        content: "\(field)\(Button("Bật mã xác thực", style: .quiet))"))
      """
  }

  private static func code(_ picture: QRPicture) -> HTML {
    """
    <figure class="qr"><svg role="img" aria-label="Mã QR để thêm tài khoản vào ứng dụng mã xác thực"     viewBox="0 0 \(picture.size) \(picture.size)"><path d="\(picture.path)"/></svg></figure>
    """
  }

  private static func sessionList(_ visitor: Visitor, _ sessions: [StaffSession]) -> HTML {
    """
    <h2>Các thiết bị đang đăng nhập</h2>
    \(Table(
      "Các thiết bị đang đăng nhập", captionIsSeen: false,
      columns: [.text("Thiết bị"), .text("Đăng nhập lúc"), .text("Dùng gần nhất")],
      rows: sessions.map { session in
        [
          Table.Cell(session.device.isEmpty ? "Không rõ" : session.device), Table.Cell(moment(session.beganAt)),
          Table.Cell(moment(session.seenAt)),
        ]
      }))
    \(Button.post(
      "Thoát mọi thiết bị khác", to: "\(SignInRoutes.accountPath)/phien", token: visitor.formToken, style: .quiet))
    """
  }

  private static func moment(_ at: Instant) -> String { "\(at.clock) \(at.day.numeric)" }
}
