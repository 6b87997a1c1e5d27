// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The words of views.
enum ReadershipWords {
  static let menu = "Lượt xem trang"
  static let noDay =
    "Việc tổng hợp lượt xem không ghi rõ xã và ngày; hãy bỏ việc này, ngày khác vẫn được tổng hợp."

  static func day(_ day: LocalDay) -> String { "\(weekdays[day.weekday - 1]) \(day.day)/\(day.month)" }
  static func days(_ first: LocalDay, _ last: LocalDay) -> String {
    "\(first.day)/\(first.month)–\(last.day)/\(last.month)"
  }
  private static let weekdays = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]

  /// What a page is called that is neither a message nor a document.
  static func title(_ path: String) -> String {
    PortalMenu.entries.first { $0.path == path }?.title ?? path
  }
}

extension Readership {
  /// What this room calls its entries in the ledger.
  public static let labels = [
    "message.read": "Lượt xem tin trong ngày", "document.read": "Lượt xem văn bản trong ngày",
    "views": "số lượt xem",
  ]
}
