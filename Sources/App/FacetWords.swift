// SPDX-License-Identifier: Apache-2.0

import Channels
import Messages

/// The words by which plans name audiences and channels, and their short names in pictures.
extension AppWords {
  static func short(_ channel: Channel) -> String {
    switch channel {
    case .portal: "Cổng"
    case .loudspeaker: "Loa"
    case .zalo: "Zalo"
    case .facebook: "Facebook"
    case .noticeBoard: "Bảng tin"
    }
  }

  static func planWords(_ channel: Channel) -> [String] {
    switch channel {
    case .portal: ["cổng thông tin", "trang thông tin điện tử", "website"]
    case .loudspeaker: ["truyền thanh", "loa", "phát thanh"]
    case .zalo: ["mạng xã hội", "nền tảng số"]
    case .facebook: ["mạng xã hội", "nền tảng số", "fanpage"]
    case .noticeBoard: ["niêm yết", "bảng tin", "pa nô", "áp phích", "tờ rơi", "trực quan"]
    }
  }

  static func planWords(_ audience: Audience) -> [String] {
    switch audience {
    case .officials: ["cán bộ", "công chức", "viên chức"]
    case .workers: ["người lao động"]
    case .front: ["mặt trận tổ quốc", "đoàn thể", "hội viên", "đoàn viên"]
    case .businesses: ["doanh nghiệp", "hợp tác xã", "hộ kinh doanh"]
    case .people: ["nhân dân", "người dân", "tổ chức, công dân"]
    }
  }
}
