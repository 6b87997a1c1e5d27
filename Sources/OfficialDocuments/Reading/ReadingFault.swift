// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Why a file could not be read as a document.
public enum ReadingFault: Error, Hashable, Sendable {
  /// The file has no bytes, or no text in it.
  case empty
  /// More than `DocumentText.sizeLimit` bytes.
  case tooLarge
  /// A PDF: its text must be taken out before it comes here.
  case portableDocument
  /// A `.doc` of Word before 2007.
  case oldWord
  /// A document or PDF that opens with a password only.
  case locked
  /// An OLE container that is neither of these.
  case oldOrLocked
  /// A PDF that is cut off or broken.
  case damagedPDF
  /// A PDF whose fonts do not say which letters they draw, or a picture on which no words were found.
  case unreadable
  /// More pages of pictures than are recognised at once.
  case tooManyPictures
  /// A zip file without a Word document in it.
  case notWord
  /// The Word document is cut off or broken.
  case damaged
  /// The Word document unpacks to more than any document needs: a zip bomb.
  case unpacksTooLarge
  /// The Word document declares a DOCTYPE or an encoding other than UTF-8, which no word processor writes.
  case unsafeXML
  /// Text in an old Vietnamese encoding (TCVN3, VNI) or no text at all.
  case notUnicode

  /// The same, for a person: what is wrong and how to mend it.
  public var fault: Fault {
    switch self {
    case .tooLarge, .unpacksTooLarge, .tooManyPictures: Fault(.tooLarge, ReadingWords.sentence(self))
    default: Fault(.invalid, ReadingWords.sentence(self))
    }
  }
}
