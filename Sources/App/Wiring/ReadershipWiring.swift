// SPDX-License-Identifier: Apache-2.0

import Commune
import Documents
import Kernel
import Messages
import Readership
import Web

extension House {
  var readership: Readership {
    Readership(database: machine.database, surroundings: machine.surroundings, pages: readPages)
  }

  /// What paths of the portal are about: messages and documents, whatever titles they had when they were looked at.
  private var readPages: @Sendable (CommuneID, [String]) async throws -> [String: ReadPage] {
    let (board, documents) = (board, documents)
    return { commune, paths in
      var (messages, papers): ([String: MessageID], [String: DocumentID]) = ([:], [:])
      for path in paths {
        if path.hasPrefix("/tin-tuc/") {
          messages[path] = MessageID(String(path.suffix(13)))
        } else {
          papers[path] = Documents.id(ofPath: path)
        }
      }
      let titles = try await board.titles(of: messages.values, in: commune)
      let units = try await board.units(of: messages.values, in: commune)
      let names = try await documents.names(of: Array(papers.values), in: commune)
      let owners = try await documents.units(of: Array(papers.values), in: commune)
      var pages: [String: ReadPage] = [:]
      for (path, id) in messages {
        guard let title = titles[id] else { continue }
        pages[path] = ReadPage(
          subject: Subject("message", id), unit: units[id], title: title, path: "/can-bo/tin/\(id)")
      }
      for (path, id) in papers {
        guard let name = names[id] else { continue }
        pages[path] = ReadPage(
          subject: Subject("document", id), unit: owners[id], title: name, path: Documents.staffPath(id))
      }
      return pages
    }
  }
}
