// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What a telephone shows without a network.
enum OfflinePages {
  static let path = "/ngoai-tuyen"
  static let manifestPath = "/manifest.webmanifest"

  /// The name of the portal on a telephone's screen.
  static func name(_ commune: CommuneCard) -> String { "Cải cách hành chính \(commune.name)" }

  /// The page that is kept from the first visit on; the script fills in what was read before.
  static func page(_ commune: CommuneCard) -> Page {
    Page(
      "Không có mạng", frame: .portal,
      content: """
        <p class="lead">Máy của bạn đang không có kết nối, nên chưa mở được trang này.</p>
        <p>Các trang đã đọc gần đây vẫn xem lại được:</p>
        <ul data-kept><li><a href="/">Trang chủ của \(commune.name)</a></li></ul>
        <p>Khi có mạng trở lại, hãy tải lại trang. Việc gấp xin gọi điện hoặc đến trực tiếp trụ sở \
        \(PortalWords.committee(commune)).</p>
        """)
  }
}
