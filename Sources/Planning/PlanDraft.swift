// SPDX-License-Identifier: Apache-2.0

import Kernel
public import OfficialDocuments
import VietnameseText
import Web

/// A plan as read from a file, before it is kept.
public struct PlanDraft: Sendable {
  /// The lines as read.
  public let text: DocumentText
  /// What was read.
  public let document: AdministrativeDocument

  /// Reads the bytes of a .txt or .docx.
  ///
  /// - Throws: `Fault` with a sentence where it cannot be read.
  public init(bytes: [UInt8]) throws {
    do {
      self.init(try DocumentText(bytes: bytes))
    } catch {
      throw error.fault
    }
  }

  /// Reads a text that is already taken out of its file.
  public init(_ text: DocumentText) {
    self.text = text
    document = DocumentReader.read(text)
  }

  /// The lines as read.
  public var lines: [String] { text.lines.map(\.text) }

  /// The issuer where it is a commune other than the one of this name ("xã An Bình"); nil where it is the same,
  /// one of its units, or cannot be told.
  public func strangeIssuer(of commune: String) -> String? {
    guard let issuer = document.issuer else { return nil }
    let words = FoldedText.of(issuer).split(separator: " ")
    let kinds: Set<Substring> = ["xa", "phuong"]
    guard words.contains(where: { kinds.contains($0) }) else { return nil }
    let name = FoldedText.of(commune).split(separator: " ").drop { kinds.contains($0) }.joined(separator: " ")
    let head = [document.superior, issuer, document.place].compactMap { $0 }.joined(separator: " ")
    return FoldedText.of(head).contains(name) ? nil : issuer
  }

  /// Number and symbol: "15/KH-UBND"; the symbol alone while the number is open.
  var number: String { [document.number, document.symbol].compactMap(\.self).joined(separator: "/") }

  /// The year it is for: that of the title, of the day, or of the reading.
  func year(default today: LocalDay) -> Int {
    PlanRules.year(in: document.title ?? "") ?? document.date?.year ?? today.year
  }

  /// The same for the same words, however they were saved: SHA-256 over the lines without blanks.
  var fingerprint: String {
    let words = lines.joined().utf8.filter { $0 > 32 }
    return Sealing.hex(Sealing.sha256(Array(words)))
  }
}

extension DocumentText {
  /// The lines as text areas and the database hold them.
  var words: String { lines.map(\.text).joined(separator: "\n") }
}

/// Small rules of reading a plan's head.
enum PlanRules {
  /// The first year between 2000 and 2099 that stands alone in a text.
  static func year(in text: String) -> Int? {
    text.split(whereSeparator: { !("0"..."9").contains($0) }).first {
      $0.utf8.count == 4 && $0.hasPrefix("20")
    }
    .flatMap { Int($0) }
  }

  /// The parts of a list of units, as commas and semicolons part them.
  static func parts(of text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == ";" }).map(String.init)
  }

  /// The names that the word "and" joins.
  static func halves(of part: String) -> [String] {
    part.split(separator: PlanWords.and).map(String.init)
  }
}
