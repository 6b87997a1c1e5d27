// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The form of a message with all that its page shows around it.
struct MessageFormView: Sendable {
  var form: FormState
  let tasks: [TaskChoice]
  let picture: StoredPicture?
  let parts: MessageFiles
  /// Old names and days that have passed.
  let findings: [MessageFinding]
  /// The slips of spelling by the field that they stand in; nil where nobody has asked for them.
  var slips: [(field: String, slips: [SpellingSlip])]?
  let token: String
  /// What was just done, in a sentence.
  var done: String?
  /// The renditions of what was typed; nil where nobody has asked for them.
  var preview: FormPreview?
  /// What colleagues have said of sentences and nobody has settled yet.
  var comments: [SentenceComment] = []
  /// What the people who said it are called.
  var names: [PersonID: String] = [:]
}

/// What a button of the form asks for, besides what was typed.
enum MessageFormStep: Hashable {
  case keep, submit
  /// Only takes the files that were chosen.
  case add
  case checkSpelling
  /// Shows the renditions of what was typed.
  case preview
  case mend(field: String, place: Int, wrong: String, right: String)

  init(_ form: Form) {
    let parts = form["mend"].split(separator: "/", maxSplits: 3).map(String.init)
    if parts.count == 4, let place = Int(parts[1]) {
      self = .mend(field: parts[0], place: place, wrong: parts[2], right: parts[3])
      return
    }
    switch form["next"] {
    case "submit": self = .submit
    case "add": self = .add
    case "spelling": self = .checkSpelling
    case "preview": self = .preview
    default: self = .keep
    }
  }

  /// Whether the form comes back instead of being saved.
  var staysOnForm: Bool { self != .keep && self != .submit }
}

extension MessageForm {
  /// The fields that are looked through for slips, in the order of the page.
  static let spelled = ["title", "summary", "body"]

  /// The slips of what was typed.
  var slips: [(field: String, slips: [SpellingSlip])] {
    Self.spelled.map { ($0, SpellingReview.slips(in: values[$0])) }.filter { !$0.1.isEmpty }
  }

  /// Mends one slip; what has changed meanwhile is left as it is.
  mutating func mend(_ field: String, place: Int, wrong: String, right: String) -> Bool {
    guard Self.spelled.contains(field),
      let mended = SpellingReview.mended(values[field], place: place, wrong: wrong, right: right)
    else { return false }
    values = Form(fields: values.fields.merging([field: [mended]]) { $1 })
    content = Self.content(values)
    return true
  }
}
