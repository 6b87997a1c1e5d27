// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// What changed of that which is chosen or attached rather than written: approval covers it as it covers the text.
enum ChoiceDifferencePages {
  /// The items of a list, one for each change; none if nothing of it changed.
  static func lines(_ before: MessageContent, _ after: MessageContent) -> [HTML] {
    let facts: [HTML?] = [
      line("Nội dung tuyên truyền", before, after) {
        $0.topic.map(MessageWords.topic) ?? MessageWords.notChosen
      },
      line("Đối tượng", before, after) { content in
        Audience.allCases.filter(content.audiences.contains).map(MessageWords.audience).joined(
          separator: "; ")
      },
      line("Loại tin", before, after) { $0.kind.map(MessageWords.kind) ?? MessageWords.noTemplate },
      line("Nguồn tin", before, after) { $0.source.isEmpty ? none : $0.source },
      line("Nhuận bút", before, after) { $0.fee.map { "\($0.amount.grouped) đồng, \($0.payee)" } ?? none },
      line("Xem lại trước ngày", before, after) { $0.reviewBy?.numeric ?? none },
      changed("Việc theo kế hoạch", before.task, after.task) { task in
        "<a href=\"/can-bo/viec/\(task)\">việc số \(task)</a>"
      },
      changed("Ảnh trên đầu bài", before.picture, after.picture) { file($0.hash, $0.alt) },
    ]
    return facts.compactMap(\.self) + consents(before, after) + attachments(before, after)
  }

  private static let none = "không có"

  private static func line(
    _ what: String, _ before: MessageContent, _ after: MessageContent, _ value: (MessageContent) -> String
  ) -> HTML? {
    let (old, new) = (value(before), value(after))
    return old == new ? nil : "<li>\(what): <del>\(old)</del> → <ins>\(new)</ins></li>"
  }

  private static func changed<Value: Equatable>(
    _ what: String, _ old: Value?, _ new: Value?, _ shown: (Value) -> HTML
  ) -> HTML? {
    guard old != new else { return nil }
    let (before, after) = (old.map(shown) ?? "\(none)", new.map(shown) ?? "\(none)")
    return "<li>\(what): <del>\(before)</del> → <ins>\(after)</ins></li>"
  }

  private static func file(_ hash: FileHash, _ name: String) -> HTML {
    "<a href=\"\(link: hash.path)\">\(name)</a>"
  }

  /// The pictures of which another thing is said of those who are seen on them, in a steady order.
  private static func consents(_ before: MessageContent, _ after: MessageContent) -> [HTML] {
    let names = Dictionary(
      (pictures(before) + pictures(after)).map { ($0.hash, $0.alt) }, uniquingKeysWith: { $1 })
    let hashes = Set(before.consents.keys).union(after.consents.keys)
    return hashes.sorted { $0.description < $1.description }.compactMap { hash in
      changed("Người trong ảnh \(names[hash] ?? "")", before.consents[hash], after.consents[hash]) {
        "\(MessageWords.consent($0))"
      }
    }
  }

  private static func pictures(_ content: MessageContent) -> [MessagePicture] {
    Markdown(content.body).pictures + (content.picture.map { [$0] } ?? [])
  }

  private static func attachments(_ before: MessageContent, _ after: MessageContent) -> [HTML] {
    let (old, new) = (before.attachments, after.attachments)
    guard old != new else { return [] }
    let gone = old.filter { !new.contains($0) }.map { file -> HTML in
      "<li>Bỏ tệp đính kèm: <del>\(Self.file(file.hash, file.name))</del></li>"
    }
    let come = new.filter { !old.contains($0) }.map { file -> HTML in
      "<li>Thêm tệp đính kèm: <ins>\(Self.file(file.hash, file.name))</ins></li>"
    }
    return gone.isEmpty && come.isEmpty ? ["<li>Thứ tự tệp đính kèm đã đổi.</li>"] : gone + come
  }
}
