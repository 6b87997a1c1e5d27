// SPDX-License-Identifier: Apache-2.0

/// A form that could not be taken because something of ours was away: what was typed goes back to the person,
/// with a button that sends it once more.
struct UnsentForm: Sendable {
  /// Fields that are never shown again; a form with one of them is not kept.
  private static let secrets: Set<String> = ["password", "current", "again", "code"]

  /// Where it was sent.
  let path: String
  /// What was typed, the form's own token among it.
  let fields: [(name: String, value: String)]
  /// Whether files came with it, which no page can give back.
  let hadFiles: Bool

  /// A form as it was sent; nil if nothing in it can be given back.
  ///
  /// - Parameter token: the one of whoever sends it now; nil leaves the form's own
  init?(path: String, form: Form, token: String? = nil) {
    guard Self.secrets.isDisjoint(with: form.fields.keys), form.fields.count > 1 else { return nil }
    self.path = path
    var typed = form.fields
    if let token { typed[FormToken.field] = [token] }
    fields = typed.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
    hadFiles = !form.uploads.isEmpty
  }
}
