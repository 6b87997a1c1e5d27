// SPDX-License-Identifier: Apache-2.0

/// The rules' measures in twips (1/1440 inch), in which WordprocessingML counts.
struct DocxMeasures {
  let rules: LayoutRules

  var sheetWidth: Int { Self.twips(tenths: rules.sheet.width * 10) }
  var sheetHeight: Int { Self.twips(tenths: rules.sheet.height * 10) }
  var top: Int { Self.twips(tenths: rules.top.chosen * 10) }
  var bottom: Int { Self.twips(tenths: rules.bottom.chosen * 10) }
  var left: Int { Self.twips(tenths: rules.left.chosen * 10) }
  var right: Int { Self.twips(tenths: rules.right.chosen * 10) }
  var header: Int { Self.twips(tenths: rules.pageNumberDistance * 10) }
  var indent: Int { Self.twips(tenths: rules.firstLineIndent.chosen) }
  /// 240 is one single line.
  var line: Int { rules.lineSpacing.chosen * 240 / 100 }
  var paragraphGap: Int { rules.paragraphGap.chosen * 20 }

  /// The width of the text, on a sheet that stands or lies.
  func textWidth(isWide: Bool) -> Int {
    (isWide ? sheetHeight : sheetWidth) - left - right
  }

  /// A width divided by shares, to the last twip.
  static func divided(_ width: Int, by shares: [Int]) -> [Int] {
    let whole = max(1, shares.reduce(0, +))
    var used = 0
    var sum = 0
    return shares.map { share in
      sum += share
      let edge = width * sum / whole
      defer { used = edge }
      return edge - used
    }
  }

  var titleInset: Int { Self.twips(tenths: rules.titleInset * 10) }

  private static func twips(tenths: Int) -> Int { (tenths * 1440 + 127) / 254 }
}
