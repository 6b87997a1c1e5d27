// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments

/// `caicach plan …`
public enum PlanCommands {
  /// Reads a document; as JSON in the contract's shape, else as an outline for people.
  public static func read(file: String, json: Bool) throws -> Outcome {
    let document = DocumentReader.read(try text(file))
    return .done(json ? document.json : AppWords.outline(document))
  }

  /// Reads a document and lists its findings; refused if one is an error.
  public static func check(file: String, json: Bool) throws -> Outcome {
    let result = DocumentChecker.check(try text(file))
    let output = json ? result.json : AppWords.findings(result.findings)
    return result.hasErrors ? .refused(output) : .done(output)
  }

  /// The lines of a file.
  static func text(_ file: String) throws -> DocumentText {
    do {
      return try DocumentText(bytes: InputFile.bytes(file, limit: DocumentText.sizeLimit))
    } catch let fault as ReadingFault {
      throw fault.fault
    }
  }
}
