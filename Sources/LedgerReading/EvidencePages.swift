// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The pages of the ledger and of the audit trail.
enum EvidencePages {
  static func list(_ entries: [Evidence], units: [UnitID: String], labels: [String: String]) -> Page {
    let rows = entries.map { entry -> [Table.Cell] in
      [
        .link(labels[entry.kind] ?? entry.kind, "\(EvidenceRoutes.path)/\(entry.id)"),
        Table.Cell(entry.at.moment), Table.Cell(entry.unit.flatMap { units[$0] } ?? ""),
        Table.Cell(amounts(entry, labels)),
      ]
    }
    return Page(
      "Bằng chứng", frame: .workspace,
      content: entries.isEmpty
        ? "\(EmptyState("Không có bằng chứng nào ở địa chỉ này. Hãy mở lại từ con số trong báo cáo."))"
        : """
        <p>Con số này được tính từ \(entries.count) bằng chứng trong sổ.</p>
        \(Table(
          "Bằng chứng", captionIsSeen: false,
          columns: [.text("Việc"), .text("Lúc"), .text("Đơn vị"), .text("Số liệu")], rows: rows))
        """)
  }

  static func entry(
    _ entry: Evidence, actor: String?, units: [UnitID: String], labels: [String: String]
  ) -> Page {
    var facts = DescriptionList()
    facts.add("Lúc", entry.at.moment)
    facts.add("Đơn vị", entry.unit.flatMap { units[$0] } ?? "")
    facts.add("Người làm", actor ?? "Hệ thống")
    facts.add("Đối tượng", "\(labels[entry.subject.kind] ?? entry.subject.kind) \(entry.subject.id)")
    facts.add("Số liệu", amounts(entry, labels))
    if !entry.contentHash.isEmpty { facts.add("Mã băm nội dung", Sealing.hex(entry.contentHash)) }
    return Page(
      labels[entry.kind] ?? entry.kind, frame: .workspace,
      content: """
        \(facts)
        <p>Bằng chứng không chứa nội dung hay dữ liệu cá nhân và không sửa được: mỗi bằng chứng khóa bằng chứng trước nó.</p>
        """)
  }

  static func audit(_ notes: [Audit.Note], people: [PersonID: String], labels: [String: String]) -> Page {
    let rows = notes.map { note -> [Table.Cell] in
      [
        Table.Cell(note.at.moment), Table.Cell(note.person.map { people[$0] ?? "" } ?? "Hệ thống"),
        Table.Cell(labels[note.action] ?? AuditWords.label(note.action)),
        Table.Cell(subject(note.subject, people, labels)),
      ]
    }
    return Page(
      "Nhật ký cán bộ", frame: .workspace,
      content: """
        \(Table(
          "Nhật ký cán bộ", captionIsSeen: false,
          columns: [.text("Lúc"), .text("Người làm"), .text("Việc"), .text("Đối tượng")], rows: rows))
        \(notes.count < 100
          ? nil
          : notes.last.map { Button.link("Xem cũ hơn", to: "\(EvidenceRoutes.auditPath)?truoc=\($0.id)") })
        """)
  }

  private static func subject(
    _ subject: Subject, _ people: [PersonID: String], _ labels: [String: String]
  ) -> String {
    if subject.kind == "person", let name = PersonID(subject.id).flatMap({ people[$0] }) { return name }
    return "\(labels[subject.kind] ?? AuditWords.label(subject.kind)) \(subject.id)"
  }

  private static func amounts(_ entry: Evidence, _ labels: [String: String]) -> String {
    entry.amounts.sorted { $0.key < $1.key }.map { "\(labels[$0.key] ?? $0.key): \($0.value.grouped)" }
      .joined(separator: "; ")
  }

}
