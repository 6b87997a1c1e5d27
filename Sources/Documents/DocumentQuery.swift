// SPDX-License-Identifier: Apache-2.0

import Kernel
import VietnameseText

/// What is asked of the list of documents.
struct DocumentQuery: Hashable, Sendable {
  /// The most letters of a search that are used.
  static let limit = 100

  /// Where a page of the list begins: after this document.
  struct Place: Hashable, Sendable {
    let issuedOn: LocalDay
    let id: DocumentID

    /// `2026-05-04.` and the id.
    init?(_ text: String) {
      let parts = text.split(separator: ".")
      guard parts.count == 2, let day = LocalDay(iso: String(parts[0])), let id = DocumentID(String(parts[1]))
      else { return nil }
      (issuedOn, self.id) = (day, id)
    }

    init(_ document: PublishedDocument) {
      issuedOn = document.facts.issuedOn ?? LocalDay(number: 0)
      id = document.id
    }

    var text: String { "\(issuedOn.iso).\(id)" }
  }

  /// Folded words, each the beginning of a word of the document.
  var words: [String] = []
  var year: Int?
  var form: DocumentForm?
  var field: DocumentField?
  var category: DocumentCategory?
  var after: Place?

  init() {}

  init(_ query: [String: String]) {
    words = Self.words(String((query["q"] ?? "").prefix(Self.limit)))
    year = query["nam"].flatMap { Int($0) }.flatMap { (1900...2200).contains($0) ? $0 : nil }
    form = query["hinh-thuc"].flatMap(DocumentForm.init(rawValue:))
    field = query["linh-vuc"].flatMap(DocumentField.init(rawValue:))
    category = query["nhom"].flatMap(DocumentCategory.init(rawValue:))
    after = query["sau"].flatMap(Place.init)
  }

  /// Whether anything narrows the list, or it begins further on.
  var isPlain: Bool { self == DocumentQuery() }

  /// The folded words of a text: letters and figures, everything else parts them.
  static func words(_ text: String) -> [String] {
    FoldedText.bytes(of: text).split { byte in
      !((97...122).contains(byte) || (48...57).contains(byte) || byte >= 128)
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}
