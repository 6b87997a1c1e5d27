// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The words of public documents.
enum DocumentWords {
  static let menu = "Văn bản công khai"
  static let portalMenu = "Văn bản"
  static let decree42 = "Nghị định 42/2022/NĐ-CP"

  static func form(_ form: DocumentForm) -> String {
    switch form {
    case .resolution: "Nghị quyết"
    case .decision: "Quyết định"
    case .directive: "Chỉ thị"
    case .plan: "Kế hoạch"
    case .programme: "Chương trình"
    case .announcement: "Thông báo"
    case .guidance: "Hướng dẫn"
    case .report: "Báo cáo"
    case .letter: "Công văn"
    case .regulation: "Quy chế"
    case .rules: "Quy định"
    case .project: "Dự án"
    case .scheme: "Đề án"
    case .submission: "Tờ trình"
    case .conclusion: "Kết luận"
    case .minutes: "Biên bản"
    case .telegram: "Công điện"
    case .invitation: "Giấy mời"
    case .law: "Luật"
    case .decree: "Nghị định"
    case .circular: "Thông tư"
    case .ordinance: "Pháp lệnh"
    }
  }

  static func field(_ field: DocumentField) -> String {
    switch field {
    case .reform: "Cải cách hành chính"
    case .digital: "Chuyển đổi số"
    case .staffing: "Nội vụ, tổ chức bộ máy"
    case .justice: "Tư pháp, hộ tịch"
    case .land: "Đất đai, môi trường"
    case .building: "Xây dựng, giao thông"
    case .agriculture: "Nông nghiệp, nông thôn"
    case .economy: "Kinh tế, thương mại"
    case .budget: "Tài chính, ngân sách"
    case .culture: "Văn hóa, thể thao, du lịch"
    case .education: "Giáo dục"
    case .health: "Y tế"
    case .welfare: "Lao động, người có công, bảo trợ xã hội"
    case .security: "Quốc phòng, an ninh"
    case .inspection: "Thanh tra, tiếp công dân"
    case .other: "Lĩnh vực khác"
    }
  }

  static func category(_ category: DocumentCategory) -> String {
    switch category {
    case .law: "Văn bản quy phạm pháp luật"
    case .management: "Văn bản quản lý, điều hành"
    case .strategy: "Chiến lược, quy hoạch, kế hoạch"
    case .procedures: "Quyết định công bố thủ tục hành chính"
    case .legalEducation: "Phổ biến, hướng dẫn pháp luật"
    case .finance: "Ngân sách, báo cáo tài chính"
    case .statistics: "Thông tin thống kê"
    case .investment: "Đầu tư, đấu thầu, mua sắm công"
    case .research: "Chương trình, đề tài khoa học"
    case .disclosure: "Danh mục thông tin phải công khai"
    }
  }

  static func issuers(_ commune: String) -> [String] {
    ["Ủy ban nhân dân", "Chủ tịch Ủy ban nhân dân", "Hội đồng nhân dân", "Thường trực Hội đồng nhân dân"].map
    {
      "\($0) \(commune)"
    }
  }

  static func name(_ form: DocumentForm?, _ number: String) -> String {
    let kind = form.map(self.form) ?? "Văn bản"
    return number.isEmpty ? "\(kind) (chưa có số)" : "\(kind) số \(number)"
  }
  static func title(_ name: String, _ summary: String) -> String { "\(name): \(summary)" }

  /// A relation as the form takes it.
  static func line(_ relation: DocumentRelation) -> String {
    relation.issuedOn.map { "\(relation.number) ngày \($0.numeric)" } ?? relation.number
  }

  static func relation(_ kind: DocumentRelation.Kind) -> String {
    switch kind {
    case .replaces: "Thay thế"
    case .amends: "Sửa đổi, bổ sung"
    case .repeals: "Bãi bỏ"
    case .replacedBy: "Được thay thế bởi"
    }
  }
  static func incoming(_ kind: DocumentRelation.Kind) -> String {
    switch kind {
    case .replaces: "Được thay thế bởi"
    case .amends: "Được sửa đổi, bổ sung bởi"
    case .repeals: "Bị bãi bỏ bởi"
    case .replacedBy: "Thay thế"
    }
  }

  static func validity(_ validity: DocumentValidity) -> String {
    switch validity {
    case .pending: "Chưa có hiệu lực"
    case .inForce: "Còn hiệu lực"
    case .amended: "Còn hiệu lực, đã sửa đổi"
    case .ended: "Hết hiệu lực"
    case .replaced: "Bị thay thế"
    }
  }

  static func state(_ state: DocumentState) -> String {
    switch state {
    case .draft: "Đang nhập"
    case .submitted: "Chờ kiểm tra"
    case .returned: "Bị trả lại"
    case .published: "Đã công khai"
    case .withdrawn: "Đã gỡ"
    }
  }
  static func next(_ state: DocumentState) -> String {
    switch state {
    case .draft: "Nhập xong rồi gửi kiểm tra"
    case .submitted: "Đối chiếu với tệp rồi công khai, hoặc trả lại"
    case .returned: "Sửa theo góp ý rồi gửi lại"
    case .published: "Soát lại khi đến ngày"
    case .withdrawn: "Không có"
    }
  }
  static func holder(_ state: DocumentState, author: String) -> String? {
    switch state {
    case .draft, .returned: author
    case .submitted: "Người duyệt hoặc người đăng"
    case .published, .withdrawn: nil
    }
  }
  static func happened(_ action: DocumentAction) -> String {
    switch action {
    case .save: "lưu"
    case .submit: "gửi kiểm tra"
    case .sendBack: "trả lại"
    case .publish: "công khai"
    case .withdraw: "gỡ"
    }
  }
  static func done(_ action: DocumentAction) -> String {
    switch action {
    case .save: "Đã lưu văn bản."
    case .submit: "Đã gửi kiểm tra. Một người khác sẽ đối chiếu với tệp trước khi công khai."
    case .sendBack: "Đã trả lại cho người nhập."
    case .publish: "Đã công khai văn bản trên trang thông tin."
    case .withdraw: "Đã gỡ văn bản; trang công khai ghi rõ lý do."
    }
  }
  static func button(_ action: DocumentAction) -> String {
    switch action {
    case .save: "Sửa"
    case .submit: "Gửi kiểm tra"
    case .sendBack: "Trả lại"
    case .publish: "Đã đối chiếu, công khai"
    case .withdraw: "Gỡ văn bản"
    }
  }
  static let formerStaff = "một người đã nghỉ"

  // Faults.
  static let notFound = "Không tìm thấy văn bản này. Có thể đường dẫn bị gõ thiếu."
  static let changedMeanwhile =
    "Văn bản vừa được người khác thay đổi. Hãy xem lại bản mới nhất rồi thực hiện lại."
  static func refusal(_ refusal: DocumentRefusal, _ action: DocumentAction) -> String {
    switch refusal {
    case .lacks: "Tài khoản của bạn chưa được \(happened(action)) văn bản. Hãy nhờ người quản trị giao quyền."
    case .state(let state):
      "Văn bản đang ở trạng thái “\(self.state(state))” nên chưa thể \(happened(action))."
    case .ownWork: "Bạn đã nhập văn bản này, nên cần một người khác đối chiếu trước khi công khai."
    case .notLive: "Văn bản chưa được công khai nên không có gì để gỡ."
    }
  }
  static let summaryMissing = "Hãy ghi trích yếu: văn bản nói về việc gì."
  static func missing(_ field: String) -> String {
    switch field {
    case "file": "Hãy chọn tệp của văn bản (.pdf hoặc .docx)."
    case "form": "Hãy chọn hình thức văn bản."
    case "number": "Hãy ghi số, ký hiệu, ví dụ 12/KH-UBND."
    case "issued": "Hãy ghi ngày ban hành."
    case "issuer": "Hãy ghi cơ quan ban hành."
    case "category": "Hãy chọn nhóm thông tin."
    default: "Hãy chọn lĩnh vực."
    }
  }
  static func tooLong(_ field: String, _ limit: Int) -> String {
    let name =
      ["summary": "Trích yếu", "issuer": "Cơ quan ban hành", "number": "Số, ký hiệu", "signer": "Người ký"][
        field]
      ?? "Nội dung này"
    return "\(name) dài quá \(limit) chữ cái; hãy rút ngắn."
  }
  static func noDay(_ text: String) -> String {
    "“\(text)” không phải ngày có trong lịch; hãy ghi như 05/01/2026."
  }
  static func noNumber(_ text: String) -> String {
    "Không thấy số, ký hiệu văn bản trong “\(text)”; hãy ghi như 12/KH-UBND ngày 05/01/2026."
  }
  static let issuedInFuture = "Ngày ban hành ở sau hôm nay; hãy xem lại ngày trên văn bản."
  static func effectiveBeforeIssue(_ day: String) -> String {
    "Ngày có hiệu lực ở trước ngày ban hành \(day); hãy xem lại."
  }
  static func endsBeforeStart(_ day: String) -> String {
    "Ngày hết hiệu lực phải ở sau ngày có hiệu lực \(day); hãy xem lại."
  }
  static func tooManyFiles(_ limit: Int) -> String { "Một văn bản có nhiều nhất \(limit) tệp; hãy gộp lại." }
  static let pointsAtItself = "Văn bản không thể thay thế hay sửa đổi chính nó; hãy xem lại số, ký hiệu."
  static func twin(_ number: String, _ day: String) -> String {
    "Đã có văn bản số \(number) ngày \(day) trong danh sách; hãy mở văn bản đó để sửa."
  }
  static let wrongFile =
    "Tệp này không phải .pdf hay .docx. Hãy lưu văn bản thành .pdf hoặc .docx rồi chọn lại."
  static let chooseFile = "Hãy chọn tệp trước khi bấm “Đọc tệp”."
  static func commentMissing(_ action: DocumentAction) -> String {
    action == .withdraw
      ? "Hãy ghi lý do gỡ; người dân sẽ thấy lý do này." : "Hãy ghi cần sửa gì để người nhập biết."
  }

  static func citing(_ facts: DocumentFacts) -> String { title(facts.name, facts.summary) }
  static let citingKind = "Văn bản công khai"
  static let ourList = "danh sách văn bản công khai của xã"

  // Việc hôm nay.
  static func toCheck(_ name: String) -> String { "Kiểm tra văn bản: \(name)" }
  static func waits(_ name: String) -> String { "Văn bản chờ kiểm tra: \(name)" }
  static func toMend(_ name: String) -> String { "Sửa văn bản bị trả lại: \(name)" }
  static func entered(by name: String, on day: String) -> String { "\(name) gửi ngày \(day)." }
  static let open = "Mở văn bản"
}
