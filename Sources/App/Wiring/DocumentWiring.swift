// SPDX-License-Identifier: Apache-2.0

import Commune
import Documents
import Files
import Kernel
import Messages
import OfficialDocuments
import Planning
import Portal
import Web

extension House {
  var documents: Documents {
    Documents(
      database: machine.database, surroundings: machine.surroundings, files: machine.files,
      publicURL: publicURL,
      ports: DocumentPorts(
        open: { try await PlanFile().text($0) }, register: endedDocuments, texts: citingTexts))
  }

  /// What the register of documents knows to have ended, or to end.
  private var endedDocuments: @Sendable (CommuneID) async throws -> [EndedDocument] {
    let planning = planning
    return { commune in
      try await planning.register(commune: commune).entries.compactMap { entry in
        entry.endsOn.map { day in
          EndedDocument(
            number: entry.number, context: entry.context, issuedOn: entry.issued,
            replacedBy: entry.replacedBy, endsOn: day, source: entry.source)
        }
      }
    }
  }

  /// What may cite documents: messages that the public sees, and the duties of the plan that is followed.
  private var citingTexts: @Sendable (CommuneID) async throws -> [CitingText] {
    let (board, planning) = (board, planning)
    return { commune in
      var texts = try await board.latest(in: commune, limit: .max).map { message in
        CitingText(
          kind: AppWords.message, title: message.title, path: "/can-bo/tin/\(message.id)",
          text: "\(message.title)\n\(message.summary)\n\(message.plainText)", day: message.publishedAt.day)
      }
      if let plan = try await planning.latestPlan(commune: commune) {
        texts.append(
          CitingText(
            kind: AppWords.plan, title: plan.title, path: "/can-bo/ke-hoach/\(plan.id)",
            text: try await planning.text(of: plan.id, commune: commune), day: plan.day))
      }
      return texts
    }
  }

  /// Public documents as the portal's search and list of pages take them in.
  var publicRecords: @Sendable (CommuneID) async throws -> [PortalRecord] {
    let documents = documents
    return { commune in
      try await documents.cards(in: commune).map { card in
        PortalRecord(
          id: card.id.rawValue, title: card.title, text: "\(card.summary)\n\(card.text)", topic: card.form,
          path: card.path, day: card.issuedOn)
      }
    }
  }
}
