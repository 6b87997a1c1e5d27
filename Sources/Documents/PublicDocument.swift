// SPDX-License-Identifier: Apache-2.0

import Files
public import Kernel
import Web

/// Marks the ids of public documents.
public enum PublicDocumentKind {}
/// The id of a public document.
public typealias DocumentID = ID<PublicDocumentKind>

/// What is said of a document: the facts that Nghị định 42/2022/NĐ-CP asks for, its files, and what it does to others.
struct DocumentFacts: Hashable, Sendable {
  /// The part of the portal that it belongs to.
  var category: DocumentCategory?
  /// Decision, plan, announcement.
  var form: DocumentForm?
  /// Who issued it.
  var issuer = ""
  /// Number and symbol: `12/KH-UBND`.
  var number = ""
  var issuedOn: LocalDay?
  /// The first day on which it holds; nil means the day of issue.
  var effectiveFrom: LocalDay?
  /// The first day on which it no longer holds.
  var endsOn: LocalDay?
  /// What it is about, as its head says.
  var summary = ""
  var field: DocumentField?
  /// Who signed.
  var signer = ""
  /// The day by which somebody has to look whether it still holds.
  var reviewOn: LocalDay?
  var relations: [DocumentRelation] = []
  var files: [DocumentFile] = []
  /// What its files say, for the search and for what they cite.
  var text = ""

  /// `Kế hoạch số 12/KH-UBND`.
  var name: String { DocumentWords.name(form, number) }
  /// The first day on which it holds.
  var startsOn: LocalDay? { effectiveFrom ?? issuedOn }
}

/// A file of a document, as it was sent.
struct DocumentFile: Hashable, Sendable {
  let hash: FileHash
  let name: String
  let type: MediaType
  let bytes: Int
}

/// A version of a document as somebody saved it.
struct DocumentVersion: Hashable, Sendable {
  let number: Int
  /// How often it was saved; with the number it tells whether somebody else was faster.
  let edits: Int
  var facts: DocumentFacts
  let savedBy: PersonID
  let savedAt: Instant

  var mark: String { "\(number).\(edits)" }
}

/// A document with all of its versions and all that happened to it.
struct PublicDocument: Hashable, Sendable, Identifiable {
  let id: DocumentID
  let author: PersonID
  let unit: UnitID
  /// By growing number; never empty.
  let versions: [DocumentVersion]
  /// Oldest first.
  let events: [DocumentEvent]

  var latest: DocumentVersion { versions[versions.count - 1] }
  var standing: DocumentStanding { DocumentStanding(events) }
  /// The version that the public sees.
  var live: DocumentVersion? {
    standing.live.flatMap { number in versions.first { $0.number == number } }
  }

  /// What a person is to it.
  func actor(_ staff: Staff) -> DocumentActor {
    DocumentActor(
      hasWritten: author == staff.id || standing.writers.contains(staff.id), permissions: staff.permissions)
  }
}
