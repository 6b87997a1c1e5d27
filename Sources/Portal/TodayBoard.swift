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

  /// Asks all sources at once; one that fails is logged and leaves the others standing.
  init(_ sources: [TodaySource], for staff: Staff, in commune: CommuneCard, log: Logger) async {
    let answers = await withTaskGroup(of: (Int, [TodayItem]?).self) { group in
      for (place, source) in sources.enumerated() {
        group.addTask {
          do {
            return (place, try await source.items(staff, commune))
          } catch {
            log.error(
              "the day's work could not be read",
              metadata: ["capability": "\(source.name)", "error": "\(String(reflecting: error))"])
            return (place, nil)
          }
        }
      }
      var answers: [(place: Int, items: [TodayItem]?)] = []
      for await answer in group { answers.append(answer) }
      return answers.sorted { $0.place < $1.place }
    }
    isIncomplete = answers.contains { $0.items == nil }
    for item in answers.flatMap({ $0.items ?? [] }) {
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
