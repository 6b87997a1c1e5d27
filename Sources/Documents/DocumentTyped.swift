// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The form of a document: from what was typed to facts, and back.
struct DocumentTyped: Sendable {
  /// The most bytes of the form with its file.
  static let limit = 24 << 20

  /// What was typed, with the hashes of the files that are kept.
  var values: Form
  var facts: DocumentFacts
  /// What cannot be read.
  let problems: [Fault.Field]

  /// Reads what was typed.
  ///
  /// - Parameter files: the files of the document, in their order
  init(_ form: Form, files: [DocumentFile], problems: [Fault.Field] = []) {
    var problems = problems
    var fields = form.fields
    fields["files"] = [files.map(\.hash.description).joined(separator: " ")]
    fields["drop"] = nil
    func day(_ name: String) -> LocalDay? {
      let text = form[name]
      guard !text.isEmpty else { return nil }
      if let day = LocalDay(iso: text) ?? CitationScan.day(in: [text]) { return day }
      problems.append(.init(name, DocumentWords.noDay(text)))
      return nil
    }
    var facts = DocumentFacts()
    facts.category = DocumentCategory(rawValue: form["category"])
    facts.form = DocumentForm(rawValue: form["form"])
    facts.issuer = Self.line(form["issuer"])
    facts.number = Self.line(form["number"])
    facts.issuedOn = day("issued")
    facts.effectiveFrom = day("from")
    facts.endsOn = day("ends")
    facts.summary = Self.line(form["summary"])
    facts.field = DocumentField(rawValue: form["field"])
    facts.signer = Self.line(form["signer"])
    facts.reviewOn = day("review")
    facts.files = files
    for kind in DocumentRelation.Kind.allCases {
      for line in form[kind.rawValue].split(whereSeparator: \.isNewline)
      where line.contains(where: \.isLetter) {
        if let relation = Self.relation(kind, String(line)) {
          facts.relations.append(relation)
        } else {
          problems.append(.init(kind.rawValue, DocumentWords.noNumber(String(line))))
        }
      }
    }
    values = Form(fields: fields)
    self.facts = facts
    self.problems = problems
  }

  /// `Kế hoạch số 12/KH-UBND ngày 05/01/2025`, or the number alone; nil without a number.
  static func relation(_ kind: DocumentRelation.Kind, _ line: String) -> DocumentRelation? {
    let words = CitationScan.words(line)
    guard let place = words.firstIndex(where: DocumentRules.isNumber) else { return nil }
    return DocumentRelation(
      kind: kind, number: words[place], issuedOn: CitationScan.day(in: Array(words[(place + 1)...])))
  }

  /// The values of the form that shows facts.
  static func values(_ facts: DocumentFacts) -> Form {
    let known: [String: String?] = [
      "category": facts.category?.rawValue, "form": facts.form?.rawValue, "issuer": facts.issuer,
      "number": facts.number, "issued": facts.issuedOn?.iso, "from": facts.effectiveFrom?.iso,
      "ends": facts.endsOn?.iso, "summary": facts.summary, "field": facts.field?.rawValue,
      "signer": facts.signer, "review": facts.reviewOn?.iso,
      "files": facts.files.map(\.hash.description).joined(separator: " "),
    ]
    var texts = known.mapValues { $0 ?? "" }
    for kind in DocumentRelation.Kind.allCases {
      texts[kind.rawValue] = facts.relations.filter { $0.kind == kind }.map { DocumentWords.line($0) }
        .joined(separator: "\n")
    }
    return Form(fields: texts.mapValues { [$0] })
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
