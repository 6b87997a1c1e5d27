// SPDX-License-Identifier: Apache-2.0

/// What went wrong, in a way that a person can act on.
///
/// The sentence is Vietnamese and comes from the `…Words` of the room that throws: it says what is wrong,
/// where, and how to mend it. Every other error is a fault of ours and is shown only by a number.
public struct Fault: Error, Hashable, Sendable {
  /// The six things that can go wrong for a person.
  public enum Kind: Hashable, Sendable {
    /// What was entered cannot be taken as it is.
    case invalid
    /// There is no such thing, or it is not for this person to see.
    case notFound
    /// The person may not do this; the sentence says who may.
    case forbidden
    /// Somebody else changed it meanwhile.
    case conflict
    /// More than can be taken, in bytes or in number.
    case tooLarge
    /// Something the program needs is missing just now; trying later may help.
    case unavailable
  }

  /// What is wrong with one field of a form.
  public struct Field: Hashable, Sendable {
    /// The field's name in the form.
    public let name: String
    /// One Vietnamese sentence.
    public let sentence: String

    /// A field and the sentence about it.
    public init(_ name: String, _ sentence: String) {
      self.name = name
      self.sentence = sentence
    }
  }

  /// What kind of thing went wrong.
  public let kind: Kind
  /// One Vietnamese sentence for the person.
  public let sentence: String
  /// The fields it concerns, if it concerns a form.
  public let fields: [Field]

  /// A fault of a kind, with its sentence.
  public init(_ kind: Kind, _ sentence: String, fields: [Field] = []) {
    self.kind = kind
    self.sentence = sentence
    self.fields = fields
  }

  /// A fault about fields of a form; its sentence is that of the first field.
  public static func invalid(_ fields: [Field]) -> Fault {
    Fault(.invalid, fields.first?.sentence ?? "", fields: fields)
  }

  /// The same fault, about a field of a form.
  public func at(_ field: String) -> Fault {
    Fault(kind, sentence, fields: [Field(field, sentence)])
  }
}
