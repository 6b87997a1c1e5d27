// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The words of messages: topics, audiences, states, actions and refusals.
public enum MessageWords {
  static let menu = "Tin tuyên truyền"
  /// What stands where a text was cut, and what may already end a sentence.
  static let ellipsis: Character = "…"

  /// The plan's content in a few words.
  public static func topic(_ topic: Topic) -> String {
    switch topic {
    case .policy: "Chủ trương, chính sách về cải cách hành chính"
    case .leadership: "Trách nhiệm của người đứng đầu, cơ quan, tổ chức"
    case .organisation: "Sắp xếp bộ máy, chính quyền địa phương 2 cấp"
    case .innovation: "Đổi mới sáng tạo, khoa học công nghệ, chuyển đổi số"
    case .emulation: "Kết quả: thi đua, khen thưởng, sáng kiến"
    case .serviceCentre: "Kết quả: phục vụ hành chính công, sự hài lòng"
    case .civilService: "Kết quả: chế độ công vụ, công chức"
    case .digitalGovernment: "Kết quả: chính quyền số, dịch vụ công trực tuyến"
    case .goodModels: "Kết quả: điển hình, mô hình hay"
    case .modernMedia: "Kết quả: truyền thông hiện đại, trí tuệ nhân tạo"
    }
  }

  /// The body that answers for what is published.
  static func committee(_ commune: CommuneCard) -> String { "Ủy ban nhân dân \(commune.name)" }

  /// The audience as the plan names it.
  public static func audience(_ audience: Audience) -> String {
    switch audience {
    case .officials: "Cán bộ, công chức, viên chức"
    case .workers: "Người lao động trong cơ quan, đơn vị"
    case .front: "Mặt trận Tổ quốc và đoàn thể"
    case .businesses: "Doanh nghiệp, hợp tác xã"
    case .people: "Nhân dân trên địa bàn xã"
    }
  }

  static func state(_ state: MessageState) -> String {
    switch state {
    case .draft: "Đang soạn"
    case .submitted: "Chờ duyệt"
    case .returned: "Bị trả lại"
    case .approved: "Đã duyệt, chưa đăng"
    case .scheduled: "Hẹn giờ đăng"
    case .published: "Đã đăng"
    case .withdrawn: "Đã gỡ"
    case .discarded: "Trong thùng rác"
    }
  }

  static func action(_ action: MessageAction) -> String {
    switch action {
    case .save: "Sửa tin"
    case .submit: "Gửi duyệt"
    case .sendBack: "Trả lại người soạn"
    case .approve: "Duyệt"
    case .urge: "Đăng khẩn"
    case .confirm: "Xác nhận tin đăng khẩn"
    case .schedule: "Hẹn giờ đăng"
    case .setEnd: "Hẹn giờ gỡ"
    case .unschedule: "Bỏ hẹn giờ"
    case .publish: "Đăng"
    case .withdraw: "Gỡ tin"
    case .discard: "Bỏ vào thùng rác"
    case .restore: "Lấy lại từ thùng rác"
    }
  }

  static func happened(_ action: MessageAction) -> String {
    switch action {
    case .save: "đã soạn"
    case .submit: "đã gửi duyệt"
    case .sendBack: "đã trả lại"
    case .approve: "đã duyệt"
    case .urge: "đã quyết định đăng khẩn"
    case .confirm: "đã xác nhận tin đăng khẩn"
    case .schedule: "đã hẹn giờ đăng"
    case .setEnd: "đã hẹn giờ gỡ"
    case .unschedule: "đã bỏ hẹn giờ"
    case .publish: "đã đăng"
    case .withdraw: "đã gỡ"
    case .discard: "đã bỏ vào thùng rác"
    case .restore: "đã lấy lại từ thùng rác"
    }
  }

  static func done(_ action: MessageAction) -> String {
    switch action {
    case .save: "Tin đã được lưu, chưa gửi duyệt."
    case .submit: "Tin đã được gửi duyệt."
    case .sendBack: "Tin đã được trả lại người soạn kèm góp ý của bạn."
    case .approve: "Tin đã được duyệt. Bước tiếp theo là đăng."
    case .urge: "Tin đã được đăng khẩn, chưa qua duyệt."
    case .confirm: "Bạn đã xác nhận tin đăng khẩn."
    case .schedule: "Đã hẹn giờ đăng. Đến giờ, hệ thống tự đăng."
    case .setEnd: "Đã hẹn giờ gỡ. Đến giờ, hệ thống tự gỡ tin."
    case .unschedule: "Đã bỏ hẹn giờ."
    case .publish: "Tin đã được đăng trên cổng."
    case .withdraw: "Tin đã được gỡ khỏi cổng."
    case .discard: "Tin đã được bỏ vào thùng rác; lấy lại được trong 30 ngày."
    case .restore: "Tin đã được lấy lại, tiếp tục soạn được."
    }
  }

  static func next(_ state: MessageState) -> String {
    switch state {
    case .draft: "Soạn xong rồi gửi duyệt"
    case .submitted: "Duyệt hoặc trả lại"
    case .returned: "Sửa theo góp ý rồi gửi duyệt lại"
    case .approved: "Đăng"
    case .scheduled: "Hệ thống tự đăng"
    case .published: "Không còn việc"
    case .withdrawn: "Sửa lại nếu cần đăng tiếp"
    case .discarded: "Lấy lại nếu còn cần"
    }
  }

  static let anyApprover = "Người có quyền duyệt"
  static let anyPublisher = "Người có quyền đăng"
  static let machine = "Hệ thống"
  static let formerStaff = "Cán bộ"

  static func refusal(_ refusal: MessageRefusal, _ action: MessageAction) -> String {
    switch refusal {
    case .lacks(let permissions):
      FaultWords.lacks(.canAny(permissions))
    case .ownWork:
      "Bạn đã tham gia soạn tin này nên không được duyệt hay trả lại: người duyệt phải là người khác."
    case .ownUrgency: "Bạn đã quyết định đăng khẩn tin này nên người xác nhận phải là người khác."
    case .notLive: "Tin này hiện không hiển thị trên cổng nên không có gì để gỡ."
    case .nothingUrgent: "Tin này không có bản đăng khẩn nào đang chờ xác nhận."
    case .nothingScheduled: "Tin này không có giờ hẹn nào để bỏ."
    case .wasPublished: "Tin đã từng đăng nên không bỏ vào thùng rác được; nếu cần, hãy gỡ tin."
    case .tooLateToRestore: "Tin đã nằm trong thùng rác quá 30 ngày nên không lấy lại được."
    case .state(let state): wrongState(action, state)
    }
  }

  private static func wrongState(_ action: MessageAction, _ state: MessageState) -> String {
    let now = "Tin đang ở trạng thái “\(self.state(state))”"
    return switch action {
    case .save: "\(now), không sửa được."
    case .submit: "\(now): chỉ gửi duyệt được khi tin đang soạn hoặc bị trả lại."
    case .sendBack: "\(now): chỉ trả lại được khi tin chờ duyệt hoặc đã duyệt mà chưa đăng."
    case .urge: "\(now): chỉ đăng khẩn được khi tin đang soạn, chờ duyệt hoặc bị trả lại."
    case .confirm, .setEnd, .unschedule, .restore: "\(now), không cần làm việc này."
    case .schedule: "\(now): chỉ hẹn giờ được sau khi người khác đã duyệt đúng bản này."
    case .discard: "\(now): chỉ bỏ vào thùng rác được khi tin đang soạn hoặc bị trả lại."
    case .approve: "\(now): chỉ duyệt được khi tin đang chờ duyệt."
    case .publish: "\(now): chỉ đăng được sau khi người khác đã duyệt đúng bản này."
    case .withdraw: "\(now), không cần gỡ nữa."
    }
  }

  static func today(_ state: MessageState) -> (heading: String, button: String) {
    switch state {
    case .submitted: ("Chờ bạn duyệt", "Xem và duyệt")
    case .returned: ("Bị trả lại", "Xem góp ý và sửa")
    case .approved: ("Đã duyệt, chưa đăng", "Xem và đăng")
    case .scheduled: ("Quá giờ hẹn mà chưa đăng", "Xem và đăng")
    case .draft, .published, .withdrawn, .discarded: (self.state(state), seeMessage)
    }
  }

  /// The same for its writer while another person has to act.
  static func waiting(_ state: MessageState) -> (heading: String, button: String) {
    switch state {
    case .approved: ("Đã duyệt, chờ đăng", seeMessage)
    case .scheduled: ("Đã hẹn giờ đăng", seeMessage)
    default: ("Đang chờ duyệt", seeMessage)
    }
  }

  static func todayDetail(author: String, since: Instant?, due: LocalDay?, isLate: Bool) -> String {
    let day = due.map { isLate ? "quá hạn \($0.numeric)" : "hạn \($0.numeric)" } ?? "không có hạn"
    let waiting = since.map { ", từ \($0.moment)" } ?? ""
    return "\(author) soạn\(waiting); \(day)."
  }

  static let noTypesetter =
    "Máy này chưa có chương trình tạo PDF. Hãy báo quản trị chạy “caicach doctor”; tờ tin vẫn in được từ trình duyệt sau khi đăng."
  static let seeMessage = "Xem tin"
  static let noRecording = "Tin này chưa có bản âm thanh."
  static let notFound = "Không tìm thấy tin này. Có thể đường dẫn bị gõ thiếu."
  static let changedMeanwhile =
    "Tin vừa được người khác sửa hoặc chuyển bước, nên thao tác của bạn chưa được ghi. Hãy xem lại bản mới nhất rồi thực hiện lại."
  static let titleMissing = "Hãy nhập tiêu đề, ví dụ: “Từ ngày 01/6, làm thủ tục đất đai tại xã”."
  static let summaryMissing = "Hãy viết tóm tắt một, hai câu: người đọc sẽ thấy trước khi mở tin."
  static let bodyMissing = "Hãy viết nội dung tin."
  static let topicMissing = "Hãy chọn nội dung tuyên truyền theo kế hoạch."
  static let audienceMissing = "Hãy chọn ít nhất một đối tượng."
  static let altMissing =
    "Hãy mô tả ảnh trong một câu, để người không nhìn được ảnh vẫn hiểu: ví dụ “Người dân lấy số tại quầy một cửa”."
  static let unknownTask = "Việc đã chọn không còn trong kế hoạch. Hãy chọn lại."
  static func tooLong(count: Int, limit: Int) -> String {
    "Dài \(count.grouped) chữ cái, nhiều nhất là \(limit.grouped). Hãy rút ngắn lại."
  }
  static func bodyTooLong(bytes: Int, limit: Int) -> String {
    "Nội dung dài \((bytes >> 10).grouped) KB, nhiều nhất là \(limit >> 10) KB. Hãy chia thành nhiều tin."
  }
  static func commentMissing(_ action: MessageAction) -> String {
    switch action {
    case .withdraw: "Hãy ghi lý do gỡ: người xem trang sẽ thấy lý do này."
    case .urge: "Hãy ghi vì sao không chờ duyệt được: lý do này được lưu và báo cáo."
    default: "Hãy ghi cần sửa gì, để người soạn biết."
    }
  }
}
