// SPDX-License-Identifier: Apache-2.0

import Files
public import Kernel
public import Web

extension Documents {
  /// Enters a document as a person does who lets its file fill the form: what is given goes before what was read; then
  /// it waits for a check.
  ///
  /// - Parameter values: further fields of the form by name: `category`, `field`
  /// - Throws: `Fault.invalid` with what is missing.
  public func enter(
    _ bytes: [UInt8], name: String, values: [String: String], by staff: Staff, in commune: CommuneCard
  ) async throws -> DocumentID {
    let kept = try await files.keep(bytes, name: name, for: commune.id)
    let text = try await ports.open(bytes)
    let form = DocumentProposal(text, commune: commune).filling(Form(fields: values.mapValues { [$0] }))
    let file = DocumentFile(hash: kept.hash, name: kept.name, type: kept.type, bytes: kept.bytes)
    var typed = DocumentTyped(form, files: [file])
    typed.facts.text = DocumentFileDesk.plain(text)
    let problems = typed.problems + DocumentRules.gaps(typed.facts, today: surroundings.today)
    guard problems.isEmpty else { throw Fault.invalid(problems) }
    try await store.keep(typed.facts.text, of: kept.hash, in: commune.id)
    let id = try await store.create(typed.facts, by: staff, in: commune.id)
    try await store.act(.submit, on: id, seen: "1.1", by: staff, in: commune.id)
    return id
  }

  /// Makes a document public that waits for a check.
  ///
  /// - Throws: `Fault` as the page would say it.
  public func publish(_ id: DocumentID, by staff: Staff, in commune: CommuneCard) async throws {
    guard let document = try await store.find(id, in: commune.id) else {
      throw Fault(.notFound, DocumentWords.notFound)
    }
    try await store.act(.publish, on: id, seen: document.latest.mark, by: staff, in: commune.id)
  }
}
