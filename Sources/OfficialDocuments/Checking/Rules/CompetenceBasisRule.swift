// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// A people's committee acts under the law on local government.
  static let competenceBasis = CheckRule(
    id: "competence-basis-missing", severity: .warning,
    reason: "Căn cứ ban hành gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành.",
    remedy: "Thêm Luật Tổ chức chính quyền địa phương đang có hiệu lực vào đầu phần căn cứ.", source: .bases
  ) { checked in
    guard let first = checked.reading.basisParagraphs.first, let issuer = checked.document.issuer,
      Wording(issuer).contains(["ủy ban nhân dân", "hội đồng nhân dân", "UBND", "HĐND"])
    else { return [] }
    let law: [Phrase] = [
      "tổ chức chính quyền địa phương", "tổ chức hội đồng nhân dân", "tổ chức HĐND", "tổ chức chính quyền",
    ]
    if checked.passages(.basis).contains(where: { $0.wording.contains(law) }) { return [] }
    return [
      .init(
        line: first.line, text: first.text.shortened(60),
        message:
          "Phần căn cứ chưa có căn cứ thẩm quyền; hãy thêm Luật Tổ chức chính quyền địa phương đang có hiệu lực."
      )
    ]
  }
}
