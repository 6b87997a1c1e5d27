// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "Quyết định số 211/NQ-UBND": the letters of the symbol are those of another type.
  static let symbolMismatch = CheckRule(
    id: "symbol-mismatch", severity: .error,
    reason: "Ký hiệu sai loại văn bản làm viện dẫn không tìm được văn bản gốc.",
    remedy: "Ghi lại ký hiệu theo chữ viết tắt của loại văn bản.", source: .symbol
  ) { checked in
    func message(_ symbol: String, _ type: String, _ code: String) -> String {
      "Ký hiệu “\(symbol)” không hợp với loại văn bản \(type); ký hiệu của loại này có chữ \(code), hãy xem lại."
    }
    var notes: [Note] = []
    let head = checked.reading.head
    if let kind = head.kind, let code = codes[kind], let symbol = head.symbol, let line = head.numberLine,
      !symbol.split(whereSeparator: { "-/".contains($0) }).contains(Substring(code))
    {
      notes.append(.init(line: line, text: symbol, message: message(symbol, kind, code)))
    }
    for passage in checked.passages(.basis, .body) {
      let wording = passage.wording
      let listed = passage.place == .basis ? CitationReader.citations(in: wording.source) : []
      for index in wording.words.indices.dropFirst(2) where Citation.isNumber(wording.words[index].text) {
        // "các Quyết định của …: số …" names the type once for all.
        let named = listed.first { $0.number.map { $0 == wording.words[index].text } ?? false }?.type
        guard
          let (type, code) = type(before: index, in: wording)
            ?? named.flatMap({ name in codes[name.uppercased()].map { (name, $0) } })
        else { continue }
        let number = String(wording.words[index].text)
        // Behind the type in the symbol stand offices, whose letters may be the same ("…/LĐTBXH-KH").
        guard let wrong = letters(of: number).first, wrong != code, codes.values.contains(wrong) else {
          continue
        }
        let mended = number.replacing(wrong, with: code, maxReplacements: 1)
        notes.append(
          checked.note(index..<index + 1, in: passage, message(wrong, type, code), replacement: mended))
      }
    }
    return notes
  }

  /// The groups of letters of a symbol: "211/2020/QĐ-UBND" gives QĐ, UBND.
  static func letters(of number: String) -> [String] {
    number.split(whereSeparator: { "-/".contains($0) }).map(String.init).filter {
      $0.first?.isLetter == true
    }
  }

  /// The type that a number belongs to: "Quyết định số 211/…".
  private static func type(before index: Int, in wording: Wording) -> (name: String, code: String)? {
    let end = wording.matches("số", at: index - 1) ? index - 1 : index
    for length in 1...3 where end - length >= 0 {
      let name = wording.text(end - length..<end)
      guard wording.words[end - length].text.first?.isUppercase == true else { continue }
      // "Thông tư liên tịch" has symbols of its own.
      if let code = codes[name.uppercased()], !wording.words[end - 1].endsClause { return (name, code) }
    }
    return nil
  }

  /// The code of each type in a symbol.
  private static let codes: [String: String] = [
    "NGHỊ QUYẾT": "NQ", "QUYẾT ĐỊNH": "QĐ", "CHỈ THỊ": "CT", "QUY CHẾ": "QC", "THÔNG CÁO": "TC",
    "THÔNG BÁO": "TB", "HƯỚNG DẪN": "HD", "CHƯƠNG TRÌNH": "CTr", "KẾ HOẠCH": "KH", "PHƯƠNG ÁN": "PA",
    "ĐỀ ÁN": "ĐA", "DỰ ÁN": "DA", "BÁO CÁO": "BC", "BIÊN BẢN": "BB", "TỜ TRÌNH": "TTr", "CÔNG ĐIỆN": "CĐ",
    "NGHỊ ĐỊNH": "NĐ", "THÔNG TƯ": "TT", "GIẤY MỜI": "GM", "KẾT LUẬN": "KL",
  ]
}
