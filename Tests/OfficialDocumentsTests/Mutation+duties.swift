// SPDX-License-Identifier: Apache-2.0

extension Mutation {
  /// Defects of days, numbers, structure and duties.
  static let duties: [Mutation] = [
    .replacing("impossible day", "date-impossible", pattern: #"ngày \d\d/\d+/2026"#) { _ in
      [
        "ngày 31/4/2026", "ngày 30/02/2026", "ngày 31/9/2026", "ngày 32/7/2026", "ngày 31/11/2026",
        "ngày 15/13/2026",
      ]
    },
    Mutation("reversed period", "period-reversed") { lines, random in
      let first = Int.random(in: 2027...2035, using: &random)
      let last = Int.random(in: 2021...2026, using: &random)
      return extended(lines, " trong giai đoạn \(first) - \(last)", &random)
    },
    Mutation("reversed days", "period-reversed") { lines, random in
      let day = Int.random(in: 10...28, using: &random)
      return extended(lines, " từ ngày \(day)/5/2026 đến hết ngày \(day)/4/2026", &random)
    },
    Mutation("wrong weekday", "weekday-wrong") { lines, random in
      // 4 May 2026 is a Monday.
      let day = Int.random(in: 11...31, using: &random)
      let names = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
      let wrong = (day - 4 + Int.random(in: 1...6, using: &random)) % 7
      return extended(lines, " vào \(names[wrong]), ngày \(day)/5/2026", &random)
    },
    .replacing("deadline before the plan", "deadline-before-document", pattern: #"trước ngày \d+/\d+/2026"#) {
      text in
      (2023...2025).map { text.replacing("2026", with: String($0)) }
    },
    .replacing("share over a hundred", "share-over-hundred", pattern: #"\d+%"#) { _ in
      ["105%", "120%", "950%", "195%", "110%"]
    },
    .replacing(
      "duty without deadline", "duties-without-deadline",
      pattern: #"(, (hoàn thành|xong))? trước ngày \d+/\d+/2026"#
    ) {
      _ in [""]
    },
    Mutation("open cadence", "cadence-open") { lines, random in
      guard let line = pick(lines, #"^- .*(báo cáo|hoàn thành|xong).* trước ngày \d+/\d+/2026\.$"#, &random)
      else { return nil }
      let cadence = ["định kỳ", "hằng tháng", "hằng quý"].randomElement(using: &random) ?? ""
      var lines = lines
      lines[line] = lines[line].replacing(
        /(, (hoàn thành|xong))? trước ngày \d+\/\d+\/2026/, with: " \(cadence)")
      return Outcome(lines, line: line)
    },
    Mutation("duty without owner", "duty-without-owner") { lines, random in
      guard let line = pick(lines, #"^I+\. (NỘI DUNG|NHIỆM VỤ)"#, &random) else { return nil }
      let work = ["Xây dựng chuyên mục mới", "Biên soạn sổ tay", "Tổ chức 01 hội nghị", "Rà soát danh mục"]
      var lines = lines
      lines.insert("- \(work.randomElement(using: &random) ?? "") trước ngày 15/5/2026.", at: line + 2)
      return Outcome(lines, line: line + 2)
    },
    Mutation("unit that is no recipient", "unit-not-recipient") { lines, random in
      let names = ["Hội Nông dân xã", "Hội Chữ thập đỏ xã", "Trường Trung học cơ sở xã", "Bưu điện xã"]
      let name = names.randomElement(using: &random) ?? ""
      guard let end = lines.firstIndex(where: { $0.hasPrefix("Trên đây là") }),
        let last = lines[..<end].last(where: { $0.first?.isNumber ?? false })?.prefix(1),
        let number = Int(last)
      else { return nil }
      var lines = lines
      lines.insert(
        contentsOf: ["\(number + 1). \(name)", "- Báo cáo kết quả trước ngày 20/11/2026."], at: end - 1)
      return Outcome(lines, line: end)
    },
    Mutation("numbering gap", "numbering-gap") { lines, random in
      guard let line = pick(lines, #"^([2-9]\.|(II|III|IV)\.) "#, &random),
        let dot = lines[line].firstIndex(of: ".")
      else { return nil }
      let next = ["II": "III", "III": "V", "IV": "VI"]
      let marker = String(lines[line][..<dot])
      var lines = lines
      lines[line] = (next[marker] ?? String((Int(marker) ?? 0) + 1)) + lines[line][dot...]
      return Outcome(lines, line: line)
    },
    Mutation("list of one", "list-of-one") { lines, random in
      let runs = lines.indices.filter { index in
        index > 0 && lines[index].hasPrefix("- ") && !lines[index - 1].hasPrefix("- ")
          && index + 1 < lines.count && lines[index + 1].hasPrefix("- ")
          && lines[index - 1].first?.isNumber ?? false
      }
      guard let start = runs.randomElement(using: &random) else { return nil }
      var lines = lines
      while lines[start + 1].hasPrefix("- ") { lines.remove(at: start + 1) }
      return Outcome(lines, line: start)
    },
    .replacing("no closing mark", "closing-mark-missing", pattern: #"^Trên đây là .*\./\.$"#) {
      [String($0.dropLast(3)), String($0.dropLast(2))]
    },
    Mutation("another name in the closing", "title-differs") { lines, random in
      guard let line = pick(lines, #"^Trên đây là Kế hoạch \S+ "#, &random) else { return nil }
      let word = ["đẩy mạnh", "tăng cường", "thực hiện"].randomElement(using: &random) ?? ""
      var lines = lines
      lines[line].replace("Trên đây là Kế hoạch", with: "Trên đây là Kế hoạch \(word)")
      return Outcome(lines, line: line)
    },
    Mutation("channel without owner", "channel-without-owner") { lines, random in
      let channel = ["Facebook", "YouTube", "Zalo"].randomElement(using: &random) ?? ""
      guard
        let line = pick(lines, #"^\d\. Hình thức"#, &random)
          ?? pick(lines, #"^\d\. (Nội dung|Nâng cao nhận thức|Phát triển sản xuất)"#, &random)
      else { return nil }
      var lines = lines
      lines.insert("- Đăng thông tin trên \(channel) của xã.", at: line + 1)
      return Outcome(lines, line: line + 1)
    },
    Mutation("results that are to come", "results-to-come") { lines, random in
      guard
        let line = pick(lines, #"^\d\. (Nội dung|Nâng cao nhận thức|Văn bản|Phát triển sản xuất)"#, &random)
      else { return nil }
      let verb = ["Phổ biến", "Tuyên truyền", "Công bố"].randomElement(using: &random) ?? ""
      var lines = lines
      lines.insert("- \(verb) kết quả chuyển đổi số năm 2026.", at: line + 1)
      return Outcome(lines, line: line + 1)
    },
  ]

  /// An item with words added at its end.
  static func extended(_ lines: [String], _ words: String, _ random: inout SeededNumbers) -> Outcome? {
    guard let end = lines.firstIndex(where: { $0.contains("KINH PHÍ") || $0.contains("TỔ CHỨC THỰC HIỆN") }),
      let item = pick(Array(lines[..<end]), #"^- .*\.$"#, &random)
    else { return nil }
    var lines = lines
    lines[item] = String(lines[item].dropLast()) + words + "."
    return Outcome(lines, line: item)
  }
}
