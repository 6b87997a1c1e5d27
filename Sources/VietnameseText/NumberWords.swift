// SPDX-License-Identifier: Apache-2.0

/// Numbers in words, as they are read and as a payment order writes them ("bằng chữ").
public enum NumberWords {
  /// `1015` → `một nghìn không trăm mười lăm`; `-25` → `âm hai mươi lăm`.
  public static func cardinal(_ value: Int) -> String {
    var speech = Speech()
    if value < 0 { speech.say("âm") }
    speech.say(cardinal: UInt64(value.magnitude), isFull: true)
    return speech.text
  }

  /// `1` → `thứ nhất`, `4` → `thứ tư`, `10` → `thứ mười`.
  public static func ordinal(_ value: Int) -> String {
    var speech = Speech()
    speech.say("thứ")
    speech.say(ordinal: UInt64(value.magnitude))
    return speech.text
  }

  /// Each digit of a string by itself: `0239` → `không hai ba chín`; other characters are passed over.
  public static func digits(_ text: String) -> String {
    var speech = Speech()
    for byte in text.utf8 where byte &- 0x30 < 10 { speech.say(digit: byte) }
    return speech.text
  }

  /// A decimal as it is written in Vietnamese, comma before the fraction: `99,5` → `chín mươi chín phẩy năm`;
  /// nil where the text is not such a number.
  public static func decimal(_ text: String) -> String? {
    let isNegative = text.hasPrefix("-")
    let line = SpokenLine(Array((isNegative ? String(text.dropFirst()) : text).utf8))
    guard let numeral = Numeral(line, at: 0), numeral.count == line.tokens.count, numeral.separator != .dot
    else { return nil }
    var speech = Speech()
    if isNegative { speech.say("âm") }
    numeral.speak(line, into: &speech)
    return speech.text
  }

  /// An amount in đồng as the line "Bằng chữ" of a voucher has it: `1500000` → `Một triệu năm trăm nghìn đồng`.
  public static func money(_ dong: Int) -> String {
    let words = cardinal(dong) + " đồng"
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
