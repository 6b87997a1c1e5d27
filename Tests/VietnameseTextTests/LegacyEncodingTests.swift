// SPDX-License-Identifier: Apache-2.0

import Testing
import VietnameseText

@Suite struct LegacyEncodingTests {
  static let unicode =
    "Kế hoạch tuyên truyền cải cách hành chính. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên hướng dẫn người dân nộp hồ sơ trực tuyến, ưu tiên những xã xa."
  static let tcvn3 =
    "KÕ ho¹ch tuyªn truyÒn c¶i c¸ch hµnh chÝnh. Phßng V¨n hãa - X· héi chñ tr×, phèi hîp víi §oµn Thanh niªn h\u{AD}íng dÉn ng\u{AD}êi d©n nép hå s¬ trùc tuyÕn, \u{AD}u tiªn nh÷ng x· xa."
  static let vni =
    "Keá hoaïch tuyeân truyeàn caûi caùch haønh chính. Phoøng Vaên hoùa - Xaõ hoäi chuû trì, phoái hôïp vôùi Ñoaøn Thanh nieân höôùng daãn ngöôøi daân noäp hoà sô tröïc tuyeán, öu tieân nhöõng xaõ xa."

  @Test func knowsTheEncodingByItsSyllables() {
    #expect(LegacyEncoding.detect(in: Self.tcvn3) == .tcvn3)
    #expect(LegacyEncoding.detect(in: Self.vni) == .vni)
  }

  @Test(arguments: [
    unicode, "", "Plain English words only.", "Der Schüler übt größere Sprünge für Götz und Jörg.",
    "Krông Năng, Đắk Lắk, Y Moan Êñuôl, H'Hen Niê", "1234 – 5678 € § ° ± ²",
  ])
  func takesNothingElseForOne(text: String) {
    #expect(LegacyEncoding.detect(in: text) == nil)
  }

  @Test func turnsBothIntoUnicode() {
    #expect(LegacyEncoding.tcvn3.unicode(Self.tcvn3) == Self.unicode)
    #expect(LegacyEncoding.vni.unicode(Self.vni) == Self.unicode)
  }

  @Test func readsCapitalsOfVNI() {
    #expect(
      LegacyEncoding.vni.unicode("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM")
        == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    #expect(LegacyEncoding.vni.unicode("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC") == "ĐỘC LẬP - TỰ DO - HẠNH PHÚC")
  }

  @Test func readsBytesAsWesternLetters() {
    #expect(LegacyEncoding.western([0x4B, 0xD5, 0x20, 0x93, 0xAE, 0x94]) == "KÕ “®”")
  }
}
