// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The cells of a workbook (.xlsx, ECMA-376) as text, for lists that people keep in spreadsheets.
public enum SpreadsheetTable {
  /// The most rows, down to the last one that says something.
  public static let rowLimit = 5_000
  /// The most columns; what stands further right is left out.
  public static let columnLimit = 100

  /// The rows of the first sheet that is shown, from the sheet's first row on, empty ones too.
  ///
  /// A row ends with its last cell that says something. Numbers and days are given as the file stores them.
  ///
  /// - Throws: `Fault.invalid` for what is no workbook, `Fault.tooLarge` for one that unpacks to too much or has
  ///   too many rows.
  public static func rows(of bytes: [UInt8]) throws -> [[String]] {
    do { return try read(bytes) } catch let fault as ReadingFault {
      throw Fault(
        fault == .tooLarge || fault == .unpacksTooLarge ? .tooLarge : .invalid,
        SpreadsheetWords.sentence(fault))
    }
  }

  private static func read(_ bytes: [UInt8]) throws -> [[String]] {
    let (bookPath, linksPath, textsPath) = (
      "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"
    )
    let parts = try ZipParts.unpack(bytes, wanted: [bookPath, linksPath, textsPath])
    guard let book = parts[bookPath], let links = parts[linksPath] else { throw ReadingFault.notWord }
    let outline = SpreadsheetOutline()
    try WordXML.parse(book, root: "workbook", into: outline)
    try WordXML.parse(links, root: "<relationships", into: outline)
    guard let path = outline.firstSheetPath else { throw ReadingFault.damaged }
    let texts = SpreadsheetTexts()
    if let shared = parts[textsPath] { try WordXML.parse(shared, root: "sst", into: texts) }
    guard let sheet = try ZipParts.unpack(bytes, wanted: [path])[path] else { throw ReadingFault.damaged }
    let cells = SpreadsheetCells(texts: texts.texts)
    try WordXML.parse(sheet, root: "worksheet", into: cells)
    if cells.isTooLong { throw ReadingFault.tooLarge }
    return cells.rows
  }
}
