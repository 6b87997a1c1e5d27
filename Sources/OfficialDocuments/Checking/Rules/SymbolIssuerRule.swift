// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "Quyết định số 282/QĐ-TTg … của Chính phủ": the symbol is that of another issuer.
  static let symbolIssuer = CheckRule(
    id: "symbol-issuer-mismatch", severity: .error,
    reason: "Chữ viết tắt cơ quan trong ký hiệu phải là cơ quan ban hành văn bản.",
    remedy: "Đối chiếu văn bản gốc, sửa ký hiệu hoặc tên cơ quan ban hành.", source: .symbol
  ) { checked in
    var notes: [Note] = []
    let head = checked.reading.head
    if let symbol = head.symbol, let issuer = head.issuer, let line = head.numberLine,
      let wanted = contradiction(symbol, Wording(issuer))
    {
      notes.append(.init(line: line, text: symbol, message: message(symbol, issuer, wanted)))
    }
    for passage in checked.passages(.basis) {
      for citation in CitationReader.citations(in: passage.wording.source) {
        guard let number = citation.number, let issuer = citation.issuer,
          let wanted = contradiction(number, Wording(issuer)),
          let index = passage.wording.words.firstIndex(where: { $0.text == number })
        else { continue }
        notes.append(checked.note(index..<index + 1, in: passage, message(number, issuer, wanted)))
      }
    }
    return notes
  }

  private static func message(_ number: String, _ issuer: String, _ wanted: String) -> String {
    "Ký hiệu “\(number)” là của \(wanted) nhưng cơ quan ban hành ghi “\(issuer)”; hãy đối chiếu văn bản gốc."
  }

  /// Who issues under the last letters of a symbol, where the issuer named is surely another.
  private static func contradiction(_ symbol: String, _ issuer: Wording) -> String? {
    guard let last = letters(of: symbol).last, issuer.words.count <= 24,
      let owner = owners.first(where: { $0.letters == last })
    else { return nil }
    // A body that the table does not know is not judged.
    let isAnother = owners.contains { $0.family != owner.family && issuer.match($0.names, at: 0) != nil }
    return isAnother && !issuer.contains(owner.names) ? owner.title : nil
  }

  private struct Owner {
    let letters: String
    let title: String
    let names: [Phrase]
    /// Issuers of one family are not told apart: a party committee signs under several symbols.
    let family: String

    init(_ letters: String, _ title: String, _ names: String, family: String) {
      self.letters = letters
      self.title = title
      self.names = Phrase.list(names)
      self.family = family
    }
  }

  private static let owners = [
    Owner("TTg", "Thủ tướng Chính phủ", "Thủ tướng", family: "TTg"),
    Owner("CP", "Chính phủ", "Chính phủ", family: "CP"),
    Owner("QH13", "Quốc hội", "Quốc hội|Ủy ban Thường vụ Quốc hội", family: "QH"),
    Owner("QH14", "Quốc hội", "Quốc hội|Ủy ban Thường vụ Quốc hội", family: "QH"),
    Owner("QH15", "Quốc hội", "Quốc hội|Ủy ban Thường vụ Quốc hội", family: "QH"),
    Owner(
      "UBND", "Ủy ban nhân dân", "Ủy ban nhân dân|UBND|Chủ tịch Ủy ban nhân dân|Chủ tịch UBND", family: "UBND"
    ),
    Owner(
      "HĐND", "Hội đồng nhân dân", "Hội đồng nhân dân|HĐND|Thường trực Hội đồng nhân dân", family: "HĐND"),
    Owner("BNV", "Bộ Nội vụ", "Bộ Nội vụ|Bộ trưởng Bộ Nội vụ", family: "BNV"),
    Owner("BTC", "Bộ Tài chính", "Bộ Tài chính|Bộ trưởng Bộ Tài chính", family: "BTC"),
    Owner("BTP", "Bộ Tư pháp", "Bộ Tư pháp|Bộ trưởng Bộ Tư pháp", family: "BTP"),
    Owner(
      "BKHCN", "Bộ Khoa học và Công nghệ", "Bộ Khoa học và Công nghệ|Bộ trưởng Bộ Khoa học", family: "BKHCN"),
    Owner(
      "TW", "Trung ương Đảng",
      "Bộ Chính trị|Ban Chấp hành Trung ương|Ban Bí thư|Trung ương|Hội nghị|Đại hội|Ban Chấp hành",
      family: "Đảng"),
    Owner("TU", "Tỉnh ủy", "Tỉnh ủy|Thành ủy|Ban Chấp hành|Ban Thường vụ", family: "Đảng"),
    Owner("ĐU", "Đảng ủy", "Đảng ủy|Ban Chấp hành|Ban Thường vụ|Đảng bộ", family: "Đảng"),
  ]
}
