// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Synchronization

/// What was read and found in the texts of plans, kept because pages ask for it again and again.
///
/// It is kept by the words themselves: a new version of a plan, or of the document list, is read anew.
final class PlanReadings: Sendable {
  /// To whom a plan speaks and by which channels.
  struct Reading: Sendable {
    let audiences: [String]
    let channels: [String]
  }

  private struct Checked: Hashable {
    let text: DocumentText
    let register: DocumentRegister
  }

  /// As many plans as anybody looks at; then they are read again.
  private static let most = 50

  private let readings = Mutex<[DocumentText: Reading]>([:])
  private let findings = Mutex<[Checked: [Finding]]>([:])

  /// To whom the words of a plan speak and by which channels.
  func reading(of text: DocumentText) -> Reading {
    Self.kept(text, in: readings) {
      let document = DocumentReader.read(text)
      return Reading(audiences: document.audiences, channels: document.channels)
    }
  }

  /// What is found in the words of a plan by what is known of other documents.
  func findings(in text: DocumentText, register: DocumentRegister) -> [Finding] {
    Self.kept(Checked(text: text, register: register), in: findings) {
      DocumentChecker.check(text, register: register).findings
    }
  }

  private static func kept<Key: Hashable & Sendable, Value: Sendable>(
    _ key: Key, in known: borrowing Mutex<[Key: Value]>, _ make: () -> Value
  ) -> Value {
    if let found = known.withLock({ $0[key] }) { return found }
    let made = make()
    known.withLock { known in
      if known.count >= most { known.removeAll() }
      known[key] = made
    }
    return made
  }
}
