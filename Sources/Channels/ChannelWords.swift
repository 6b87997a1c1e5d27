// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The words of channels, states and refusals.
public enum ChannelWords {
  /// The channel's name in running text.
  public static func name(_ channel: Channel) -> String {
    switch channel {
    case .portal: "Cổng thông tin điện tử"
    case .loudspeaker: "Truyền thanh"
    case .zalo: "Zalo"
    case .facebook: "Facebook"
    case .noticeBoard: "Bảng tin"
    }
  }

  static let scan = "Quét mã để đọc và nghe bài này"
  static func codeText(_ address: String) -> String { "Mã QR dẫn tới \(address)" }
  static func committee(_ commune: String) -> String { "Ủy ban nhân dân \(commune)" }
  static func postedOn(_ day: String) -> String { "Đăng ngày \(day)." }

  static func state(_ state: DeliveryState, on channel: Channel) -> String {
    switch state {
    case .queued: channel.proof == .automatic ? "Chờ đăng" : "Chờ đăng tay"
    case .sending: "Đang gửi"
    case .confirmed: channel == .loudspeaker ? "Đã phát" : channel == .noticeBoard ? "Đã niêm yết" : "Đã đăng"
    case .rejected: "Không đăng"
    case .unknown: "Chưa rõ kết quả"
    case .recalled: "Cần gỡ"
    case .withdrawn: "Đã gỡ"
    }
  }

  static func linkMissing(_ channel: Channel) -> String {
    "Hãy dán đường dẫn của bài trên \(name(channel)): mở bài vừa đăng, chọn Chia sẻ, chọn Sao chép liên kết."
  }
  static let linkTooLong =
    "Đường dẫn dài quá \(ReceiptRules.linkLimit) ký tự. Hãy sao chép lại đúng đường dẫn của bài."
  static func linkOfAnotherPlace(_ channel: Channel) -> String {
    "Đường dẫn này không phải của \(name(channel)). Đường dẫn đúng bắt đầu bằng \(channel.linkHosts.map { "https://" + $0 }.joined(separator: " hoặc "))."
  }
  static func linkOfNoPost(_ channel: Channel) -> String {
    "Đường dẫn này là trang chủ của \(name(channel)), không phải một bài. Hãy mở đúng bài vừa đăng rồi sao chép liên kết."
  }
  static let linkUsed =
    "Đường dẫn này đã là bằng chứng của một tin khác. Hãy kiểm tra lại: mỗi bài trên kênh có một đường dẫn riêng."
  static let photoMissing = "Hãy chọn một ảnh chụp tờ tin đã dán trên bảng."
  static let statementMissing =
    "Hãy ghi ai phát, phát ở đâu, lúc nào: ví dụ “Anh Nam, 12 cụm loa, 17 giờ ngày 05/6”."
  static func statementTooLong(limit: Int) -> String { "Ghi chú dài quá \(limit) ký tự. Hãy viết ngắn lại." }
  static func minutesWrong(limit: Int) -> String { "Thời lượng phát là số phút từ 1 đến \(limit), ví dụ 6." }
  static let reasonMissing = "Hãy ghi lý do không đăng, để người soạn và báo cáo tháng biết."
  static func notYours(_ channel: Channel) -> String {
    "Việc đăng \(name(channel)) dành cho người đăng của xã; thôn chỉ ghi nhận việc phát loa và dán bảng tin."
  }
  static let menu = "Đăng trên các kênh"
  static let untitled = "Tin không còn nội dung"
  /// What is to be taken down, or is not known to be posted.
  static func alarm(_ delivery: Delivery, title: String, path: String) -> TodayItem {
    if delivery.state == .recalled {
      return TodayItem(
        .alarm, title: "Gỡ khỏi \(name(delivery.channel)): \(title)",
        detail: "\(delivery.reason ?? messageTakenBack) Bài trên kênh này còn phải gỡ tay.", path: path,
        action: "Gỡ và ghi nhận")
    }
    return TodayItem(
      .alarm, title: "Kiểm tra \(name(delivery.channel)): \(title)",
      detail: "Chưa rõ bài đã đăng hay chưa. \(delivery.reason ?? "")", path: path, action: "Xem và ghi nhận")
  }

  /// One message that waits to be posted on some channels.
  static func toPost(_ deliveries: [Delivery], title: String, path: String) -> TodayItem {
    let names = deliveries.map { name($0.channel) }.sorted().joined(separator: ", ")
    let first = deliveries.map(\.queuedAt).min()
    return TodayItem(
      .mine, title: "Đăng \(names): \(title)",
      detail:
        "Được duyệt đăng lúc \(first.map(\.moment) ?? ""); còn chờ bằng chứng.",
      path: path, action: "Đăng và ghi nhận")
  }
  static let messageWithdrawn = "Tin đã được gỡ trước khi đăng ở kênh này."
  static let messageTakenBack = "Tin đã được gỡ khỏi cổng."
  static let newerVersion = "Đã có bản mới của tin này, hãy đăng bản mới."
  static let notWaiting = "Việc này đã được ghi nhận trước đó, không cần làm lại."
  static let notFound = "Không tìm thấy việc đăng này."
}
