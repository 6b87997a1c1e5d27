// SPDX-License-Identifier: Apache-2.0

extension Mutation {
  /// Defects of the head, the bases and the days.
  static let citations: [Mutation] = [
    .replacing("number left open", "number-missing", pattern: #"Số: \d+/"#) { _ in
      ["Số: /", "Số:     /", "Số: .../"]
    },
    .replacing("day left open", "date-missing", pattern: #"ngày \d\d tháng (\d+) năm 2026$"#) {
      [$0.replacing(/ngày \d\d/, with: "ngày"), $0.replacing(/ngày \d\d/, with: "ngày ...")]
    },
    .replacing(
      "basis of a later day", "basis-after-document",
      pattern: #"^(Căn cứ .* ngày )\d+/\d+/20(25|26)( của|;|\.| về)"#
    ) { text in
      (2026...2028).map {
        text.replacing(/\d+\/\d+\/20(25|26)/, with: "3\(0 + $0 % 2)/12/\($0)", maxReplacements: 1)
      }
    },
    .replacing(
      "basis on a Sunday", "basis-on-weekend", pattern: #"^Căn cứ Quyết định số \S+ ngày \d+/\d+/\d+"#
    ) {
      text in
      ["07/12/2025", "14/12/2025", "04/01/2026", "11/01/2026", "10/01/2026"].map {
        text.replacing(/\d+\/\d+\/\d+/, with: $0)
      }
    },
    Mutation("document with two dates", "document-with-two-dates") { lines, random in
      guard let basis = pick(lines, #"^Căn cứ (Nghị quyết|Quyết định) số \S+ ngày \d\d/0?\d+/\d+"#, &random),
        let cited = lines[basis].firstMatch(of: /(Nghị quyết|Quyết định) số \S+ ngày \d\d\/\d+\/\d+/),
        let item = pick(lines, #"^- (?!Lưu).*\.$"#, &random)
      else { return nil }
      let day = Int.random(in: 10...27, using: &random)
      let text = String(cited.0)
      let other = text.replacing(/ngày \d\d/, with: "ngày \(day)")
      guard other != text else { return nil }
      var lines = lines
      lines[item] = String(lines[item].dropLast()) + " theo \(other)."
      return Outcome(lines, line: item)
    },
    Mutation("superseded basis", "basis-superseded") { lines, random in
      let old = [
        "Quyết định số 892/QĐ-BNV ngày 05/12/2024 của Bộ Nội vụ phê duyệt Đề án Chỉ số cải cách hành chính",
        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa",
        "Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân",
        "Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ phê duyệt Đề án Chỉ số cải cách hành chính",
      ]
      return insertingBasis("Căn cứ \(old.randomElement(using: &random) ?? "");", lines, &random)
    },
    Mutation("basis without its day", "basis-incomplete") { lines, random in
      guard
        let line = pick(
          lines, #"^Căn cứ (Nghị quyết|Quyết định|Kế hoạch|Chỉ thị) số \S+ ngày \S+ của"#, &random)
      else { return nil }
      var lines = lines
      lines[line].replace(/\ ngày \d+\/\d+\/\d+ của/, with: " của", maxReplacements: 1)
      return Outcome(lines, line: line)
    },
    Mutation("basis cited twice", "basis-repeated") { lines, random in
      guard let line = pick(lines, #"^Căn cứ (Nghị quyết|Quyết định|Kế hoạch|Chỉ thị) số .*;$"#, &random)
      else {
        return nil
      }
      var lines = lines
      lines.insert(lines[line], at: line + 1)
      return Outcome(lines, line: line + 1)
    },
    Mutation("document with two titles", "document-with-two-titles") { lines, random in
      guard let line = pick(lines, #"^Căn cứ Quyết định số \S+ ngày \S+ của Ủy ban nhân dân tỉnh"#, &random),
        let cited = lines[line].firstMatch(of: /Căn cứ Quyết định số \S+ ngày \S+ của Ủy ban nhân dân tỉnh/)
      else { return nil }
      var lines = lines
      lines.insert(String(cited.0) + " về việc giao chỉ tiêu thu ngân sách;", at: line + 1)
      return Outcome(lines, line: line + 1)
    },
    .replacing("basis without semicolon", "bases-punctuation", pattern: #"(?m)^Căn cứ .*;$"#) {
      [String($0.dropLast()), $0.dropLast() + ",", $0.dropLast() + ":"]
    },
    Mutation("last basis without full stop", "bases-punctuation") { lines, _ in
      guard let line = lines.lastIndex(where: { $0.hasPrefix("Căn cứ ") }) else { return nil }
      var lines = lines
      lines[line] = lines[line].dropLast() + ";"
      return Outcome(lines, line: line)
    },
    Mutation("no basis of competence", "competence-basis-missing") { lines, _ in
      guard let line = lines.firstIndex(where: { $0.hasPrefix("Căn cứ Luật Tổ chức") }) else { return nil }
      var lines = lines
      lines.remove(at: line)
      return Outcome(lines, line: line)
    },
    .replacing("basis of a past period", "basis-period-ended", pattern: #"^Căn cứ .*giai đoạn \d{4} - \d{4}"#)
    {
      text in
      [(2016, 2020), (2021, 2025), (2020, 2025), (2011, 2020)].map {
        text.replacing(/\d{4} - \d{4}/, with: "\($0.0) - \($0.1)")
      }
    },
    Mutation("programme of another period", "programme-not-in-bases") { lines, random in
      guard let basis = lines.first(where: { $0.contains("giai đoạn") && $0.contains("Căn cứ") }),
        let noun = basis.firstMatch(of: /(Đề án|Chương trình|Kế hoạch) [^\d]*?giai đoạn (\d{4}) - (\d{4})/),
        let item = pick(lines, #"^- (?!Lưu).*\.$"#, &random), let last = Int(noun.3)
      else { return nil }
      let period = "\(noun.2) - \(last - Int.random(in: 1...4, using: &random))"
      let cited = String(noun.0).replacing(/\d{4} - \d{4}/, with: period)
      var lines = lines
      lines[item] = String(lines[item].dropLast()) + ", gắn với \(cited)."
      return Outcome(lines, line: item)
    },
    .replacing(
      "symbol of another type", "symbol-mismatch",
      pattern: #"(Nghị quyết|Quyết định|Kế hoạch|Nghị định|Chỉ thị) số \d+[/\d-]*(NQ|QĐ|KH|NĐ|CT)"#
    ) { text in
      ["NQ", "QĐ", "KH", "NĐ", "CT", "TB"].filter { !text.hasSuffix($0) }.map {
        text.replacing(/(NQ|QĐ|KH|NĐ|CT)$/, with: $0)
      }
    },
    .replacing(
      "symbol of another issuer", "symbol-issuer-mismatch",
      pattern: #"số \d+/(NQ-HĐND|QĐ-UBND|NQ-CP) ngày \S+ của (Hội đồng nhân dân|Ủy ban nhân dân|Chính phủ)"#
    ) { text in
      ["HĐND", "UBND", "CP", "TTg", "BNV"].filter { !text.contains("-\($0) ") }.map {
        text.replacing(/-(HĐND|UBND|CP)[ ]/, with: "-\($0) ")
      }
    },
    Mutation("first citation not full", "citation-incomplete") { lines, random in
      guard let item = pick(lines, #"^- (?!Lưu).*\.$"#, &random) else { return nil }
      let cited = ["Nghị quyết số 57-NQ/TW", "Nghị định số 42/2022/NĐ-CP", "Quyết định số 766/QĐ-TTg"]
      var lines = lines
      lines[item] = String(lines[item].dropLast()) + " theo \(cited.randomElement(using: &random) ?? "")."
      return Outcome(lines, line: item)
    },
    .replacing(
      "wrong official name", "official-name", pattern: #"Ban Thường vụ Đảng ủy xã|Ban Chấp hành Đảng bộ tỉnh"#
    ) {
      _ in ["Đại hội Đảng bộ tỉnh", "Đại hội Đảng bộ xã"]
    },
  ]

  /// A random line that fits a pattern.
  static func pick(_ lines: [String], _ pattern: String, _ random: inout SeededNumbers) -> Int? {
    guard let regex = try? Regex(pattern) else { return nil }
    return lines.indices.filter { lines[$0].contains(regex) }.randomElement(using: &random)
  }

  private static func insertingBasis(
    _ basis: String, _ lines: [String], _ random: inout SeededNumbers
  ) -> Outcome? {
    guard let line = pick(lines, #"^Căn cứ .*;$"#, &random) else { return nil }
    var lines = lines
    lines.insert(basis, at: line)
    return Outcome(lines, line: line)
  }
}
