// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What the template reads: the document with every text as it stands on paper, and the measures.
struct TypstData: Encodable {
  struct Run: Encodable {
    let text: String
    let bold: Bool
    let italic: Bool
    let link: String?
  }

  struct Look: Encodable {
    let size: Int
    let bold: Bool
    let italic: Bool
  }

  /// Millimetres, points for `gap`, times a single line for `line`, hundredths for shares.
  struct Measures: Encodable {
    let width, height, top, bottom, left, right, header: Int
    let indent, line: Double
    let gap, issuerShare, recipientsShare, ruleShare, titleInset, linesToSign: Int
  }

  struct Head: Encodable {
    let nationalName, motto: String
    let superior, issuer: [String]
    let number, day: String
    let subject: String?
  }

  struct Closing: Encodable {
    let recipientsLabel: String
    let recipients, signer: [String]
    let name: String
  }

  struct Appendix: Encodable {
    let label, title, reference: String
    let wide: Bool
    let blocks: [TypstBlock]
  }

  let typeface, title, author: String
  /// Year, month and day of issue, if known.
  let issued: [Int]?
  let measures: Measures
  let looks: [String: Look]
  let head: Head
  let kind: String?
  let summary: String
  let addresseesLabel: String
  let addressees: [String]
  let bases: [[Run]]
  let blocks: [TypstBlock]
  let closing: Closing
  let appendices: [Appendix]

  init(_ document: OfficialDocument, rules: LayoutRules, origin: String?) {
    let shown = TypefaceCoverage.shown
    let runs = { (prose: Prose) -> [Run] in
      prose.runs.map { run in
        Run(
          text: TypefaceCoverage.shown(run.text), bold: run.isBold, italic: run.isItalic,
          link: run.link.flatMap { PortalLink.address($0, origin: origin) })
      }
    }
    typeface = TypstWriter.typeface
    title = shown(document.fullTitle)
    author = shown(document.head.issuerName)
    issued = document.head.issued.day.map { [$0.year, $0.month, $0.day] }
    measures = Measures(rules)
    looks = Dictionary(
      uniqueKeysWithValues: LayoutPart.allCases.map { part in
        let look = rules.look(part)
        return (
          part.rawValue, Look(size: look.size.chosen, bold: look.isBold, italic: look.isItalic)
        )
      })
    head = Head(document)
    kind = document.kind.map { shown($0.uppercased()) }
    summary = shown(document.title)
    addresseesLabel = LayoutWords.addresseesLabel
    addressees = document.addresseeLines.map(shown)
    bases = document.closedBases.map(runs)
    blocks = document.numberedBlocks.map { TypstBlock($0, runs: runs) }
    closing = Closing(document)
    appendices = document.appendices.enumerated().map { index, appendix in
      Appendix(
        label: document.appendixLabel(index), title: shown(appendix.title.uppercased()),
        reference: shown(document.appendixReference), wide: appendix.isWide,
        blocks: appendix.numberedBlocks.map { TypstBlock($0, runs: runs) })
    }
  }
}

extension TypstData.Measures {
  init(_ rules: LayoutRules) {
    width = rules.sheet.width
    height = rules.sheet.height
    top = rules.top.chosen
    bottom = rules.bottom.chosen
    left = rules.left.chosen
    right = rules.right.chosen
    header = rules.pageNumberDistance
    indent = Double(rules.firstLineIndent.chosen) / 10
    line = Double(rules.lineSpacing.chosen) / 100
    gap = rules.paragraphGap.chosen
    issuerShare = rules.issuerShare
    recipientsShare = rules.recipientsShare
    ruleShare = rules.ruleShare.chosen
    titleInset = rules.titleInset
    linesToSign = rules.linesToSign
  }
}

extension TypstData.Head {
  init(_ document: OfficialDocument) {
    nationalName = LayoutWords.nationalName
    motto = LayoutWords.motto
    superior = document.head.superiorLines.map(TypefaceCoverage.shown)
    issuer = document.head.issuerLines.map(TypefaceCoverage.shown)
    number = TypefaceCoverage.shown(document.head.numberLine)
    day = TypefaceCoverage.shown(document.head.dayLine)
    subject =
      document.kind == nil
      ? LayoutWords.subjectLabel + " " + TypefaceCoverage.shown(document.title) : nil
  }
}

extension TypstData.Closing {
  init(_ document: OfficialDocument) {
    recipientsLabel = LayoutWords.recipientsLabel
    recipients = document.recipientLines.map(TypefaceCoverage.shown)
    signer = document.signature.lines.map(TypefaceCoverage.shown)
    name = TypefaceCoverage.shown(document.signature.name ?? "")
  }
}
