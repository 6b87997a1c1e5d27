// SPDX-License-Identifier: Apache-2.0

internal import Kernel

/// Leads through a list that is too long for one page.
public struct Pager: Component {
  /// The page shown, from 1.
  public let page: Int
  /// How many pages there are.
  public let count: Int
  /// The path of a page.
  private let path: @Sendable (Int) -> String

  /// Leads through `count` pages; shows nothing for a single one.
  public init(page: Int, of count: Int, path: @escaping @Sendable (Int) -> String) {
    self.page = page
    self.count = count
    self.path = path
  }

  /// The markup.
  public var html: HTML {
    guard count > 1 else { return .empty }
    let back: HTML =
      page > 1
      ? "<a class=\"button quiet\" rel=\"prev\" href=\"\(link: path(page - 1))\">Trang trước</a>" : .empty
    let on: HTML =
      page < count
      ? "<a class=\"button quiet\" rel=\"next\" href=\"\(link: path(page + 1))\">Trang sau</a>" : .empty
    return """
      <nav class="pager" aria-label="Các trang của danh sách">\(back)<span>Trang \(page.grouped) / \(count.grouped)</span>\(on)</nav>
      """
  }
}
