// SPDX-License-Identifier: Apache-2.0

public import Kernel
import OfficialDocuments
import Web

/// The file that a text was read from, as the commune keeps it.
public struct PlanOriginal: Hashable, Sendable {
  /// The hash of its bytes.
  public let hash: String
  /// The name it had when it came.
  public let name: String

  /// A file that is kept.
  public init(hash: String, name: String) {
    self.hash = hash
    self.name = name
  }

  /// Where it can be seen.
  var path: String { "/tep/\(hash)" }
}

/// Where the files of plans are kept; without an owner of files nothing is kept.
public struct PlanFiles: Sendable {
  /// Keeps bytes under a name.
  public var keep: @Sendable ([UInt8], String, CommuneID) async throws -> PlanOriginal?
  /// The bytes of a file, by its hash; nil where the commune keeps no such file.
  public var bytes: @Sendable (String, CommuneID) async throws -> [UInt8]?

  /// The owner of files.
  public init(
    keep: @escaping @Sendable ([UInt8], String, CommuneID) async throws -> PlanOriginal? = { _, _, _ in nil },
    bytes: @escaping @Sendable (String, CommuneID) async throws -> [UInt8]? = { _, _ in nil }
  ) {
    self.keep = keep
    self.bytes = bytes
  }
}

/// A file that was read and waits for a person's word before it becomes a plan.
struct PlanUpload: Sendable {
  let id: ID<PlanUpload>
  let original: PlanOriginal?
  let fileName: String
  /// As the file was read.
  let reading: DocumentText
  /// The words as a person has left them so far; nil while nothing was corrected.
  let typed: String?
  /// The plan of which it is a new version.
  let amends: PlanID?
  let at: Instant

  /// The text that is kept: for a scan with what was corrected.
  var text: DocumentText { typed.map(reading.corrected) ?? reading }
  /// What stands in the text area.
  var words: String { typed ?? reading.words }
}

/// What a person has still to confirm about an upload before it is kept.
struct UploadDoubts: Sendable {
  /// Recognised from pictures.
  let isScan: Bool
  /// The issuer, where it is another commune.
  let strangeIssuer: String?

  init(_ draft: PlanDraft, commune: CommuneCard) {
    isScan = draft.text.isDraft
    strangeIssuer = draft.strangeIssuer(of: commune.name)
  }

  var isEmpty: Bool { !isScan && strangeIssuer == nil }
}

/// A piece of a line of a scan: certain, or a word that the recognition doubted.
struct ScannedPiece: Hashable, Sendable {
  let text: String
  let isDoubtful: Bool

  /// A line cut at its doubtful words, each taken once and in the order of the line.
  static func pieces(of line: String, doubtful: [String]) -> [ScannedPiece] {
    var pieces: [ScannedPiece] = []
    var rest = line[...]
    for word in doubtful where !word.isEmpty {
      guard let found = rest.firstRange(of: word) else { continue }
      if found.lowerBound > rest.startIndex {
        pieces.append(ScannedPiece(text: String(rest[..<found.lowerBound]), isDoubtful: false))
      }
      pieces.append(ScannedPiece(text: word, isDoubtful: true))
      rest = rest[found.upperBound...]
    }
    if !rest.isEmpty { pieces.append(ScannedPiece(text: String(rest), isDoubtful: false)) }
    return pieces
  }
}
