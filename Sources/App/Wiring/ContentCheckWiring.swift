// SPDX-License-Identifier: Apache-2.0

import Commune
import ContentChecks
import Documents
import Files
import Kernel
import Messages
import Planning
import Web

extension House {
  /// Looks at what is public.
  ///
  /// - Parameter routes: the routes of the site, by which it is told whether a path leads somewhere
  func contentChecks(_ routes: [Route]) -> ContentChecks {
    let (documents, registry) = (documents, machine.registry)
    return ContentChecks(
      database: machine.database, surroundings: machine.surroundings,
      ports: ContentCheckPorts(
        pages: checkedPages, leads: leads(routes),
        hosts: { commune in
          try await registry.communes.all().filter { $0.id == commune }.map(\.host)
        },
        words: { [surroundings = machine.surroundings] commune, text in
          let card = try await registry.communes.all().first { $0.id == commune }
          return OldNames(province: card?.province ?? "", today: surroundings.now().day).find(
            inCommonMark: text
          )
          .map { OutdatedWords(text: $0.text, instead: $0.now ?? "") }
        },
        citations: { commune in
          try await documents.staleCitations(in: commune).map { stale in
            OutdatedCitation(
              mend: stale.text.path, number: stale.cited.number, instead: stale.cited.replacedBy ?? "")
          }
        }))
  }

  /// Messages and documents that the public sees, and the plan that is followed.
  private var checkedPages: @Sendable (CommuneID) async throws -> [CheckedPage] {
    let (board, documents, planning) = (board, documents, planning)
    return { commune in
      let messages = try await board.latest(in: commune, limit: .max).map { message in
        CheckedPage(
          subject: Subject("message", message.id), kind: AppWords.message, title: message.title,
          path: message.path, mend: "/can-bo/tin/\(message.id)",
          text: "\(message.summary)\n\n\(message.body)",
          pictures: message.picture.map { [.init(path: $0.hash.path, alt: $0.alt)] } ?? [],
          reviewOn: message.reviewBy)
      }
      // What a document's files say is no text of ours: only its facts are looked at.
      let papers = try await documents.cards(in: commune).map { card in
        CheckedPage(
          subject: Subject("document", card.id), kind: AppWords.publicDocument, title: card.title,
          path: card.path, mend: Documents.staffPath(card.id), text: "", reviewOn: card.reviewOn)
      }
      let plans = try await planning.latestPlan(commune: commune).map { plan in
        CheckedPage(
          subject: Subject("plan", plan.id), kind: AppWords.plan, title: plan.title, path: "/ke-hoach",
          mend: "/can-bo/ke-hoach/\(plan.id)", text: "")
      }
      return messages + papers + [plans].compactMap(\.self)
    }
  }

  /// Whether a path leads to something that the public sees: by the routes, and for what is kept by asking for it.
  private func leads(_ routes: [Route]) -> @Sendable (CommuneID, String) async throws -> Bool {
    let (board, documents, isPublicFile) = (board, documents, isPublicFile)
    let open = routes.filter { $0.method == .get && $0.access == .everyone }.map { route in
      route.path.split(separator: "/").map { $0.hasPrefix("{") ? nil : String($0) }
    }
    return { commune, path in
      let parts = path.split(separator: "/").map(String.init)
      let fits = open.contains { pattern in
        pattern.count == parts.count && zip(pattern, parts).allSatisfy { $0 == nil || $0 == $1 }
      }
      guard fits else { return false }
      switch parts.first {
      case "tin-tuc" where parts.count == 2:
        let name = parts[1].hasSuffix(".mp3") ? String(parts[1].dropLast(4)) : parts[1]
        guard let id = MessageID(String(name.suffix(13))) else {
          return open.contains([parts[0], parts[1]])
        }
        return try await board.find(id, in: commune) != nil
      case "van-ban" where parts.count == 2:
        guard let id = Documents.id(ofPath: path) else { return open.contains([parts[0], parts[1]]) }
        return try await documents.isPublic(id, in: commune)
      case "tep" where parts.count == 2:
        guard let hash = FileHash(parts[1]) else { return false }
        return try await isPublicFile(hash, commune)
      default: return true
      }
    }
  }
}
