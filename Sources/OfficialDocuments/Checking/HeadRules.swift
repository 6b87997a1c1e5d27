// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What must stand above the body (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I).
enum HeadRules {
  static let all = [numberMissing, dayMissing, dateImpossible, mottoMissing, symbolMismatch, titleDiffers]

  static let numberMissing = CheckRule(id: "number-missing", severity: .error) { checked in
    let head = checked.reading.head
    guard head.number == nil, let line = head.numberLine ?? head.kindLine else { return [] }
    return [
      .init(line: line, text: checked.text(ofLine: line), message: CheckingWords.numberMissing(head.symbol))
    ]
  }

  static let dayMissing = CheckRule(id: "date-missing", severity: .error) { checked in
    let head = checked.reading.head
    guard head.numberLine != nil || head.kindLine != nil else { return [] }
    guard let line = head.dateLine else {
      let line = head.numberLine ?? head.kindLine ?? 1
      return [.init(line: line, text: checked.text(ofLine: line), message: CheckingWords.dateMissing)]
    }
    let missing = [("ngày", head.date?.day), ("tháng", head.date?.month), ("năm", head.date?.year)]
      .filter { $0.1 == nil }.map(\.0)
    guard !missing.isEmpty else { return [] }
    return [
      .init(line: line, text: checked.text(ofLine: line), message: CheckingWords.dateIncomplete(missing))
    ]
  }

  static let dateImpossible = CheckRule(id: "date-impossible", severity: .error) { checked in
    var notes: [CheckRule.Note] = []
    if let date = checked.document.date, date.day != nil, date.month != nil, date.year != nil,
      date.localDay == nil,
      let line = checked.reading.head.dateLine
    {
      let text = checked.text(ofLine: line)
      notes.append(.init(line: line, text: text, message: CheckingWords.dateImpossible(text)))
    }
    for passage in checked.passages(.basis, .body) {
      let wording = passage.wording
      for index in wording.words.indices where wording.matches("ngày", at: index) {
        guard let (day, end) = DateWords.day(in: wording, at: index), day == nil else { continue }
        let text = wording.text(index..<end)
        notes.append(
          .init(
            line: checked.line(of: index, in: passage), text: text,
            message: CheckingWords.dateImpossible(text)))
      }
    }
    return notes
  }

  static let mottoMissing = CheckRule(id: "head-incomplete", severity: .info) { checked in
    let head = checked.reading.head
    guard let line = head.numberLine ?? head.kindLine, !head.hasMotto || head.issuer == nil else { return [] }
    return [
      .init(
        line: line, text: checked.text(ofLine: line),
        message: CheckingWords.headIncomplete(motto: !head.hasMotto, issuer: head.issuer == nil))
    ]
  }

  /// The code of each type in a symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III).
  private static let codes: [String: String] = [
    "NGHỊ QUYẾT": "NQ", "QUYẾT ĐỊNH": "QĐ", "CHỈ THỊ": "CT", "QUY CHẾ": "QC", "THÔNG CÁO": "TC",
    "THÔNG BÁO": "TB",
    "HƯỚNG DẪN": "HD", "CHƯƠNG TRÌNH": "CTr", "KẾ HOẠCH": "KH", "PHƯƠNG ÁN": "PA", "ĐỀ ÁN": "ĐA",
    "DỰ ÁN": "DA",
    "BÁO CÁO": "BC", "BIÊN BẢN": "BB", "TỜ TRÌNH": "TTr", "CÔNG ĐIỆN": "CĐ", "NGHỊ ĐỊNH": "NĐ",
    "THÔNG TƯ": "TT",
    "GIẤY MỜI": "GM", "KẾT LUẬN": "KL",
  ]

  static let symbolMismatch = CheckRule(id: "symbol-mismatch", severity: .error) { checked in
    var notes: [CheckRule.Note] = []
    let head = checked.reading.head
    if let kind = head.kind, let code = codes[kind], let symbol = head.symbol, let line = head.numberLine,
      !symbol.split(whereSeparator: { "-/".contains($0) }).contains(Substring(code))
    {
      notes.append(
        .init(line: line, text: symbol, message: CheckingWords.symbolMismatch(symbol, type: kind, code: code))
      )
    }
    for (line, citation) in checked.reading.citations {
      // Behind the type in the symbol stand offices, whose letters may be the same ("…/LĐTBXH-KH").
      guard let number = citation.number, let code = codes[citation.type.uppercased()],
        let wrong = number.split(whereSeparator: { "-/".contains($0) }).map(String.init).first(where: {
          $0.first?.isLetter == true
        }),
        wrong != code, codes.values.contains(wrong)
      else { continue }
      notes.append(
        .init(
          line: line, text: number,
          message: CheckingWords.symbolMismatch(wrong, type: citation.type, code: code)))
    }
    return notes
  }

  /// The title and the name that the lead sentence gives the document should be one.
  static let titleDiffers = CheckRule(id: "title-differs", severity: .info) { checked in
    guard let title = checked.document.title, let kind = checked.document.kind,
      let lead = checked.reading.lead
    else { return [] }
    let wording = lead.wording
    guard let verb = wording.first(["xây dựng", "ban hành"]),
      let name = wording.first([Phrase(kind)], from: verb.index)
    else { return [] }
    let start = name.index + name.phrase.keys.count
    let end = wording.words[start...].firstIndex { $0.endsClause } ?? wording.words.count - 1
    guard start <= end else { return [] }
    let named = wording.text(start..<end + 1)
    let keys = { (text: String) in Set(Wording(text).words.map(\.key)) }
    let (inTitle, inName) = (keys(title), keys(named))
    // Leaving out the place is usual; a different word is not.
    guard !inName.subtracting(inTitle).isEmpty, inName.intersection(inTitle).count >= 3 else { return [] }
    return [
      .init(line: lead.line, text: named, message: CheckingWords.titleDiffers(title: title, named: named))
    ]
  }
}
