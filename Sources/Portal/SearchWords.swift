// SPDX-License-Identifier: Apache-2.0

/// The words of the search: what its kinds are called, on pages and in addresses.
enum SearchWords {
  /// What one thing of a kind is called.
  static func name(_ kind: SearchEntry.Kind) -> String {
    switch kind {
    case .news: "Tin tức"
    case .duty: "Nhiệm vụ trong kế hoạch"
    case .unit: "Đơn vị"
    case .record: "Văn bản"
    }
  }

  /// The name of a kind in addresses.
  static func slug(_ kind: SearchEntry.Kind) -> String {
    switch kind {
    case .news: "tin"
    case .duty: "nhiem-vu"
    case .unit: "don-vi"
    case .record: "van-ban"
    }
  }

  /// The kind that an address names; nil for none.
  static func kind(_ slug: String) -> SearchEntry.Kind? {
    SearchEntry.Kind.allCases.first { self.slug($0) == slug }
  }

  /// What the day of a kind is.
  static func day(_ kind: SearchEntry.Kind) -> String {
    switch kind {
    case .duty: "hạn"
    case .record: "ban hành"
    case .news, .unit: "đăng ngày"
    }
  }
}
