// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// What is known of a document from outside the text: when it was issued, what replaced it, until when it holds.
///
/// Law changes, so this is data with days and a source; a commune adds the documents of its own list.
public struct RegisteredDocument: Hashable, Sendable, Codable {
  /// Number and symbol as cited: "892/QĐ-BNV".
  public var number: String
  /// Words that must stand in the citation too, where several bodies use the same number.
  public var context: String?
  /// The day of issue; a citation with another day is doubtful.
  public var issued: LocalDay?
  /// What replaced it: "Quyết định số 1187/QĐ-BNV ngày 15/10/2025".
  public var replacedBy: String?
  /// The first day on which it should no longer be cited.
  public var endsOn: LocalDay?
  /// When it was published, if that casts doubt on the day that is often cited.
  public var published: LocalDay?
  /// Where this is known from.
  public var source: String
  /// The day on which the source was looked at.
  public var seenOn: LocalDay?

  /// An entry of the register.
  public init(
    number: String, context: String? = nil, issued: LocalDay? = nil, replacedBy: String? = nil,
    endsOn: LocalDay? = nil, published: LocalDay? = nil, source: String, seenOn: LocalDay? = nil
  ) {
    self.number = number
    self.context = context
    self.issued = issued
    self.replacedBy = replacedBy
    self.endsOn = endsOn
    self.published = published
    self.source = source
    self.seenOn = seenOn
  }
}
