// SPDX-License-Identifier: Apache-2.0

import Testing
import VietnameseText

@Suite struct SpellingCheckTests {
  /// The slips of a text as "wrong>right".
  private func slips(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    let tokens = words.indices.map { index in
      let bare = words[index].prefix {
        $0.isLetter || $0 == "'" || $0 == "-" || $0 == "@" || $0 == "." && words[index].count > 8
      }
      return SpellingCheck.Token(
        text: bare, key: bare.lowercased(),
        isJoined: bare.endIndex == words[index].endIndex && index + 1 < words.count)
    }
    var check = SpellingCheck()
    return check.slips(in: tokens).map { slip in
      let wrong = tokens[slip.words].map { String($0.text) }.joined(separator: " ")
      return "\(wrong)>\(slip.right ?? "?")"
    }
  }

  @Test(arguments: [
    ("ứng dụng chuyên đổi số", "chuyên đổi>chuyển đổi"), ("nâng cao hiêu quả", "hiêu quả>hiệu quả"),
    ("giải quyết thủ tuc", "thủ tuc>thủ tục"), ("bổ xung hồ sơ", "bổ xung>bổ sung"),
    ("cán bô, công chức", "cán bô>cán bộ"), ("CẢI CACH HÀNH CHÍNH", "CẢI CACH>cải cách"),
    ("các ngườii dân", "ngườii>người"), ("những hoạtđộng chung", "hoạtđộng>hoạt động"),
  ])
  func findsSlipsWithWhatWasMeant(text: String, slip: String) {
    #expect(slips(text) == [slip])
  }

  @Test(arguments: [
    "xã Đắk Lắk, huyện Krông Năng, buôn Ea H'leo, tỉnh Kon Tum, làng Plei Kần",
    "ông Công Chúc, bà Hiêu, chị Thủ Tuc", "gửi về hopthu@anbinh.gov.vn qua email",
    "livestream trên fanpage, quét mã bằng smartphone", "truyền thống văn hóa, người đàn ông, dân cử",
    "nhận đơn vì lý do sức khỏe, lễ hội đông vui, cần bố trí", "hợp đồng chỉ có một bản, biên bản giao nhận",
    "tiêm vắcxin, xe ôtô, dầu diesel", "UBND, HĐND, CCHC, TTHC",
  ])
  func leavesNamesAndForeignWordsAlone(text: String) {
    #expect(slips(text) == [])
  }

  @Test func knowsWordsOfTwoSyllables() {
    #expect(SpellingCheck.makesWord("hành", "chính"))
    #expect(!SpellingCheck.makesWord("cách", "hành"))
  }
}
