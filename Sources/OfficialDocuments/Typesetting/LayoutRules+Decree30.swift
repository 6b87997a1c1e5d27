// SPDX-License-Identifier: Apache-2.0

import Kernel

extension LayoutRules {
  /// Nghị định 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư, Phụ lục I; in force from its day.
  public static let decree30 = LayoutRules(
    effective: LocalDay(iso: "2020-03-05") ?? LocalDay(number: 0),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
    typeface: "Times New Roman",
    sheet: Sheet(width: 210, height: 297),
    top: Measure(20...25, 20), bottom: Measure(20...25, 20),
    left: Measure(30...35, 30), right: Measure(15...20, 15),
    pageNumberDistance: 10,
    firstLineIndent: Measure(100...127, 127),
    paragraphGap: Measure(6...18, 6),
    lineSpacing: Measure(100...150, 115),
    // The national name in bold 13 pt is 95.7 mm wide; a text block of 165 mm gives it 99 mm.
    issuerShare: 40,
    recipientsShare: 45,
    // "Từ 1/3 đến 1/2 độ dài của dòng chữ".
    ruleShare: Measure(34...50, 40),
    titleInset: 10,
    linesToSign: 4,
    looks: [
      .nationalName: Look(Measure(12...13, 13), bold: true, capital: true),
      .motto: Look(Measure(13...14, 14), bold: true),
      .superior: Look(Measure(12...13, 13), capital: true),
      .issuer: Look(Measure(12...13, 13), bold: true, capital: true),
      .number: Look(Measure(13...13, 13)),
      .placeAndDay: Look(Measure(13...14, 14), italic: true),
      .kind: Look(Measure(13...14, 14), bold: true, capital: true),
      .title: Look(Measure(13...14, 14), bold: true),
      .subject: Look(Measure(12...13, 12)),
      .addressees: Look(Measure(13...14, 14)),
      .basis: Look(Measure(13...14, 14), italic: true),
      .content: Look(Measure(13...14, 14)),
      .section: Look(Measure(13...14, 14), bold: true, capital: true),
      .subsection: Look(Measure(13...14, 14), bold: true),
      .point: Look(Measure(13...14, 14)),
      // Tables and remarks are not measured by the decree: readable, and smaller than the content.
      .tableCaption: Look(Measure(12...14, 13), bold: true),
      .tableHeader: Look(Measure(11...14, 12), bold: true),
      .tableCell: Look(Measure(11...14, 12)),
      .note: Look(Measure(11...13, 12), italic: true),
      .signer: Look(Measure(13...14, 14), bold: true, capital: true),
      .signerName: Look(Measure(13...14, 14), bold: true),
      .recipientsLabel: Look(Measure(12...12, 12), bold: true, italic: true),
      .recipients: Look(Measure(11...11, 11)),
      .appendixLabel: Look(Measure(14...14, 14), bold: true),
      .appendixTitle: Look(Measure(13...14, 14), bold: true, capital: true),
      .appendixReference: Look(Measure(13...14, 14), italic: true),
      .pageNumber: Look(Measure(13...14, 13)),
    ])
}
