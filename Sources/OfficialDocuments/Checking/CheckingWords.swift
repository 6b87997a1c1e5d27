// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What each rule says: what is wrong, where, and how to mend it, in one sentence.
enum CheckingWords {
  static func numberMissing(_ symbol: String?) -> String {
    "Chưa có số văn bản\(symbol.map { " trước ký hiệu \($0)" } ?? ""); hãy lấy số tại văn thư khi ký ban hành."
  }
  static let dateMissing =
    "Chưa có địa danh và ngày, tháng, năm ban hành; hãy ghi đủ dưới Quốc hiệu, Tiêu ngữ."
  static func dateIncomplete(_ parts: [String]) -> String {
    "Ngày ban hành còn bỏ trống \(parts.joined(separator: ", ")); hãy ghi đủ ngày, tháng, năm khi ký."
  }
  static func dateImpossible(_ text: String) -> String {
    "Không có ngày “\(text)” trong lịch; hãy xem lại ngày, tháng."
  }
  static func headIncomplete(motto: Bool, issuer: Bool) -> String {
    let missing = [motto ? "Quốc hiệu, Tiêu ngữ" : nil, issuer ? "tên cơ quan ban hành" : nil].compactMap {
      $0
    }
    return
      "Phần đầu không thấy \(missing.joined(separator: " và ")); hãy đối chiếu bản Word và bổ sung nếu thiếu."
  }
  static func symbolMismatch(_ symbol: String, type: String, code: String) -> String {
    "Ký hiệu “\(symbol)” không hợp với loại văn bản \(type); ký hiệu của loại này có chữ \(code), hãy xem lại."
  }
  static func titleDiffers(title: String, named: String) -> String {
    "Câu dẫn gọi văn bản là “\(named)” còn trích yếu ghi “\(title)”; hãy dùng một tên."
  }
  static func basisAfterDocument(_ name: String, day: LocalDay) -> String {
    "\(name) ban hành sau văn bản này nên không thể làm căn cứ; hãy xem lại ngày"
      + (LocalDay(year: day.year - 1, month: day.month, day: day.day).map { " (có thể là \($0.numeric))." }
        ?? ".")
  }
  static func basisOnWeekend(_ name: String, day: LocalDay) -> String {
    "\(name) rơi vào \(day.weekday == 6 ? "Thứ Bảy" : "Chủ nhật"); hãy đối chiếu lại ngày ban hành."
  }
  static func twoDates(_ number: String, _ day: LocalDay, _ other: LocalDay, line: Int) -> String {
    "Văn bản số \(number) ở đây ghi ngày \(day.numeric) nhưng ở dòng \(line) ghi ngày \(other.numeric); "
      + "hãy sửa cho thống nhất."
  }
  static func basisSuperseded(_ name: String, by successor: String, source: String) -> String {
    "\(name) đã có văn bản sau là \(successor) (theo \(source)); hãy kiểm tra hiệu lực và viện dẫn văn bản mới."
  }
  static func basisDateDoubtful(_ name: String, published: LocalDay, source: String) -> String {
    "\(name) được công bố ngày \(published.numeric) (theo \(source)); hãy đối chiếu lại ngày ban hành."
  }
  static func basesPunctuation(isLast: Bool) -> String {
    isLast
      ? "Căn cứ cuối cùng phải kết thúc bằng dấu chấm; hãy sửa dấu ở cuối dòng."
      : "Mỗi căn cứ phải kết thúc bằng dấu chấm phẩy; hãy sửa dấu ở cuối dòng."
  }
  static let competenceMissing =
    "Phần căn cứ chưa có căn cứ thẩm quyền; hãy thêm Luật Tổ chức chính quyền địa phương đang có hiệu lực."
  static func officialName(_ text: String, _ right: String) -> String {
    "“\(text)” chưa đúng tên gọi chính thức; hãy ghi “\(right)”."
  }
  static func basisPeriodEnded(_ name: String, period: String) -> String {
    "\(name) dành cho \(period), đã hết giai đoạn khi văn bản này ban hành; hãy kiểm tra còn hiệu lực hay không."
  }
  static func programmeUnknown(_ text: String) -> String {
    "“\(text)” không có trong phần căn cứ; hãy xem lại giai đoạn hoặc bổ sung căn cứ."
  }
  static func periodReversed(_ text: String) -> String {
    "“\(text)” có năm cuối trước năm đầu; hãy sửa lại giai đoạn."
  }
  static func periodSpacing(_ text: String) -> String {
    "“\(text)” viết dấu gạch nối khác các chỗ còn lại; hãy viết giai đoạn theo một cách."
  }
  static func citationIncomplete(_ text: String) -> String {
    "“\(text)” nhắc lần đầu mà chưa có ngày, cơ quan ban hành và trích yếu; hãy ghi đầy đủ."
  }
  static func sentenceTorn(_ head: String, _ tail: String, line: Int) -> String {
    "Câu bị ngắt giữa “\(head)” và “\(tail)” ở dòng \(line); hãy nối hai đoạn thành một."
  }
  static func listDangling(_ word: String) -> String {
    "“\(word)” đứng lạc ở cuối phần liệt kê; hãy ghi rõ là gì (ví dụ tổ công nghệ số cộng đồng) hoặc bỏ đi."
  }
  static func wordDoubled(_ text: String) -> String { "“\(text)” bị lặp từ; hãy bỏ một từ." }
  static func shareOverHundred(_ text: String) -> String {
    "Tỷ lệ trong “\(text)” lớn hơn 100%; hãy xem lại con số."
  }
  static func resultsToCome(_ text: String, _ year: Int) -> String {
    "“\(text)” nói về kết quả năm \(year) khi năm chưa hết; hãy ghi là nội dung, nhiệm vụ hoặc kết quả năm trước."
  }
  static func spellingSlip(_ text: String, _ right: String) -> String {
    "“\(text)” viết sai chính tả; hãy sửa thành “\(right)”."
  }
  static func tonePlacement(_ rare: String, _ usual: String, lines: [Int]) -> String {
    "Cùng một từ lúc viết “\(rare)” (dòng \(list(lines))) lúc viết “\(usual)”; hãy đặt dấu theo một cách."
  }
  static let peopleCapital =
    "“nhân dân” khi chỉ người dân cả nước, cả địa phương viết hoa là “Nhân dân”; hãy sửa lại."
  static func capitalsMixed(_ text: String) -> String {
    "“\(text)” ở đây viết hoa, chỗ khác viết thường; hãy viết theo một cách."
  }
  static func abbreviationUnexplained(_ text: String) -> String {
    "“\(text)” viết tắt mà trước đó chưa giải thích; hãy viết đầy đủ ở lần đầu kèm chữ viết tắt trong ngoặc."
  }
  static func abbreviationSpaced(_ text: String) -> String {
    "Chữ viết tắt “\(text)” bị rời chữ; hãy viết liền hoặc viết đầy đủ."
  }
  static let dutyWithoutOwner =
    "Việc này có thời hạn nhưng chưa giao cho ai; hãy ghi cơ quan, đơn vị chủ trì."
  static func channelWithoutOwner(_ channel: String) -> String {
    "Kênh “\(channel)” có trong kế hoạch nhưng chưa giao đơn vị nào phụ trách; hãy bổ sung vào phần tổ chức thực hiện."
  }
  static func bodyWithoutDuty(_ body: String) -> String {
    "“\(body)” được nhắc đến nhưng không có nhiệm vụ trong phần tổ chức thực hiện; hãy bổ sung."
  }
  static func dutiesWithoutDeadline(_ lines: [Int]) -> String {
    "\(lines.count) nhiệm vụ chưa có thời hạn (dòng \(list(lines))); hãy ghi thời gian hoàn thành và sản phẩm."
  }
  static func deadlineBeforeDocument(_ text: String) -> String {
    "Thời hạn “\(text)” đã qua khi văn bản này ban hành; hãy xem lại ngày."
  }
  static func cadenceOpen(_ cadence: String) -> String {
    "“\(cadence)” chưa rõ ngày thực hiện; hãy ghi cụ thể, ví dụ “trước ngày 15 hằng tháng”, và mẫu báo cáo nếu có."
  }
  static func unitNotRecipient(_ unit: String) -> String {
    "“\(unit)” có nhiệm vụ nhưng không có trong Nơi nhận; hãy bổ sung vào Nơi nhận."
  }
  static func numberingGap(_ marker: String, expected: Int, isRoman: Bool) -> String {
    "Mục “\(marker)” không nối tiếp mục trước; số đúng là \(isRoman ? RomanNumeral.text(expected) : String(expected)), "
      + "hãy đánh lại số."
  }
  static let listOfOne = "Mục này chỉ có một gạch đầu dòng; hãy viết thành đoạn văn, không cần gạch."
  static func wording(_ text: String, _ right: String) -> String { "“\(text)” nên viết là “\(right)”." }
  static func namesMixed(_ text: String, _ other: String) -> String {
    "Văn bản lúc dùng “\(text)” lúc dùng “\(other)”; hãy dùng một cách gọi."
  }

  private static func list(_ lines: [Int]) -> String {
    let shown = lines.prefix(8).map(String.init).joined(separator: ", ")
    return lines.count > 8 ? shown + "…" : shown
  }
}
