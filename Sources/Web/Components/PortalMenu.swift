// SPDX-License-Identifier: Apache-2.0

/// The main menu of the portal: few entries, the same on every page.
public enum PortalMenu {
  /// An entry and where it leads.
  public struct Entry: Hashable, Sendable {
    /// The words of the link.
    public let title: String
    /// The path.
    public let path: String
  }

  /// The entries in order.
  public static let entries = [
    Entry(title: "Trang chủ", path: "/"),
    Entry(title: "Tin tức", path: "/tin-tuc"),
    Entry(title: "Kế hoạch", path: "/ke-hoach"),
    Entry(title: "Văn bản", path: "/van-ban"),
    Entry(title: "Lịch", path: "/lich"),
    Entry(title: "Tìm kiếm", path: "/tim-kiem"),
    Entry(title: "Liên hệ", path: "/lien-he"),
  ]
}
