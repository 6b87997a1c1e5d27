// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "thôn xóm" beside "các thôn": one name for one thing.
  static let namesMixed = CheckRule(
    id: "names-mixed", severity: .info, reason: "Một sự vật gọi bằng hai tên làm người đọc tưởng là hai thứ.",
    remedy: "Dùng một cách gọi trong cả văn bản.", source: .drafting
  ) { checked in
    let body = checked.passages(.body)
    return pairs.flatMap { pair -> [Note] in
      guard body.contains(where: { $0.wording.contains([pair.usual]) }) else { return [] }
      return checked.notes([pair.other], in: body) { text, _ in
        "Văn bản lúc dùng “\(text)” lúc dùng “\(pair.name)”; hãy dùng một cách gọi."
      }
    }
  }

  private static let pairs: [(other: Phrase, usual: Phrase, name: String)] = [
    ("thôn xóm", "các thôn"), ("thôn, xóm", "các thôn"),
    ("bộ phận một cửa", "Trung tâm Phục vụ hành chính công"),
    ("loa phát thanh", "hệ thống truyền thanh"), ("đài phát thanh xã", "hệ thống truyền thanh"),
    ("website của xã", "Cổng thông tin điện tử"), ("trang web của xã", "Cổng thông tin điện tử"),
    ("website", "Trang thông tin điện tử"), ("trang web", "Trang thông tin điện tử"),
  ].map { (Phrase($0.0), Phrase($0.1), $0.1) }
}
