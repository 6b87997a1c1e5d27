// SPDX-License-Identifier: Apache-2.0

import Kernel
import Logging
import Web

/// The day's work of one person, from all sources.
struct TodayBoard: Sendable {
  /// What the person must do.
  var mine: [TodayItem] = []
  /// What somebody else must do first.
  var others: [TodayItem] = []
  /// What comes in the next days, and what is good to know.
  var coming: [TodayItem] = []
  /// Whether a source has failed, so that something may be missing.
  var isIncomplete = false

  /// Asks the sources one after the other; one that fails is logged and leaves the others standing.
  ///
  /// At once they would only wait for each other's connections, and cost more in changes of threads than they save.
  init(_ sources: [TodaySource], for staff: Staff, in commune: CommuneCard, log: Logger) async {
    var items: [TodayItem] = []
    for source in sources {
      do {
        items += try await source.items(staff, commune)
      } catch {
        isIncomplete = true
        log.error(
          "the day's work could not be read",
          metadata: ["capability": "\(source.name)", "error": "\(String(reflecting: error))"])
      }
    }
    for item in items {
      switch item.urgency {
      case .alarm, .mine: mine.append(item)
      case .others: others.append(item)
      case .notice: coming.append(item)
      }
    }
  }

  /// Whether nothing waits at all.
  var isEmpty: Bool { mine.isEmpty && others.isEmpty && coming.isEmpty }
}
