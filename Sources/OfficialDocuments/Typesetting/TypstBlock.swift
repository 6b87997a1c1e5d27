// SPDX-License-Identifier: Apache-2.0

/// A block as the template reads it: `type` says which of the other keys are there.
struct TypstBlock: Encodable {
  typealias Runs = [TypstData.Run]

  struct Column: Encodable {
    let header: Runs
    let alignment: String
    let share: Int
  }

  /// One cell over all columns where `group` is true.
  struct Row: Encodable {
    let group: Bool
    let cells: [Runs]
  }

  let type: String
  /// How a heading looks, and how deep it lies.
  var look: String?
  var depth: Int?
  var text: Runs?
  var caption: Runs?
  var columns: [Column]?
  var rows: [Row]?

  init(_ numbered: OfficialDocument.NumberedBlock, runs: (Prose) -> Runs) {
    switch numbered.block {
    case .heading(let level, let prose):
      type = "heading"
      look = LayoutPart(level).rawValue
      depth = numbered.depth
      let heading = level == .section ? prose.capitals : prose
      text = runs(Prose(numbered.marker.map { $0 + " " } ?? "") + heading)
    case .paragraph(let prose):
      type = "paragraph"
      text = runs(prose)
    case .item(let prose):
      type = "paragraph"
      text = runs("- " + prose)
    case .note(let prose):
      type = "note"
      text = runs(prose)
    case .table(let table):
      type = "table"
      caption = table.caption.map(runs)
      columns = table.columns.map {
        Column(header: runs($0.header), alignment: $0.alignment.rawValue, share: $0.share)
      }
      rows = table.rows.map { row in
        guard case .group(let prose) = row else {
          return Row(group: false, cells: (table.cells(of: row) ?? []).map(runs))
        }
        return Row(group: true, cells: [runs(prose.bold)])
      }
    }
  }
}
