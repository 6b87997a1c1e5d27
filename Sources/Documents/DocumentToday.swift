// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// What documents have to say on the page "Việc hôm nay".
struct DocumentToday: Sendable {
  let documents: Documents

  /// What waits for a person's check, and what came back to them.
  func items(for staff: Staff, in commune: CommuneID) async throws -> [TodayItem] {
    let lines = try await documents.store.waiting(in: commune)
    let names = lines.isEmpty ? [:] : try await documents.people.names(commune: commune)
    return lines.compactMap { Self.item($0, for: staff, names: names) }
  }

  private static func item(_ line: DocumentLine, for staff: Staff, names: [PersonID: String]) -> TodayItem? {
    let actor = DocumentActor(hasWritten: line.hasWritten(staff.id), permissions: staff.permissions)
    let name = DocumentWords.title(line.version.facts.name, line.version.facts.summary)
    let title: String
    let isMine: Bool
    if line.standing.state == .returned {
      guard actor.hasWritten, staff.can(.write) else { return nil }
      (title, isMine) = (DocumentWords.toMend(name), true)
    } else {
      isMine = DocumentFlow.refusal(.publish, line.standing, actor) == nil
      guard isMine || actor.hasWritten else { return nil }
      title = isMine ? DocumentWords.toCheck(name) : DocumentWords.waits(name)
    }
    let since = line.standing.since?.day ?? line.version.savedAt.day
    return TodayItem(
      isMine ? .mine : .others, title: title,
      detail: DocumentWords.entered(
        by: names[line.author] ?? DocumentWords.formerStaff, on: since.numeric),
      path: Documents.staffPath(line.id), action: DocumentWords.open)
  }
}
