// SPDX-License-Identifier: Apache-2.0

/// The parts of a `.docx` (a zip file) that hold its text, unpacked within limits.
struct WordPackage {
  let document: [UInt8]
  let numbering: [UInt8]?
  let styles: [UInt8]?

  init(_ bytes: [UInt8]) throws(ReadingFault) {
    var parts = try ZipParts.unpack(
      bytes, wanted: ["word/document.xml", "word/numbering.xml", "word/styles.xml"])
    guard let document = parts.removeValue(forKey: "word/document.xml") else { throw .notWord }
    self.document = document
    numbering = parts["word/numbering.xml"]
    styles = parts["word/styles.xml"]
  }
}
