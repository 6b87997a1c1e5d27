// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

extension Reports {
  /// The form with what holds now; after a refusal with what was typed.
  func settings(_ visit: Visit, fault: Fault? = nil) async throws -> Reply {
    let calendar = try await store.calendar(commune: visit.commune)
    let cutoff = calendar.cutoff(of: calendar.month(on: surroundings.today))
    let settings = try await store.settings(commune: visit.commune)
    let stored = [
      "first-day": String(cutoff.firstDay), "days": String(cutoff.daysToHandIn), "symbol": settings.symbol,
      "position": settings.position.joined(separator: "\n"), "signer": settings.signer,
      "recipients": settings.recipients.joined(separator: "\n"),
    ]
    let form = fault == nil ? FormState(stored) : FormState(values: visit.form, fault: fault)
    return .page(
      ReportSettingsPages.form(
        form, cutoff: cutoff, isSaved: visit.query["da-ghi"] != nil, token: visit.visitor.formToken),
      status: fault?.kind.status ?? 200)
  }

  /// Takes the form.
  @Sendable func keepSettings(_ visit: Visit) async throws -> Reply {
    let form = ReportSettingsForm(visit.form)
    let calendar = try await store.calendar(commune: visit.commune)
    let fields = form.faults(open: calendar.month(on: surroundings.today))
    guard fields.isEmpty else { return try await settings(visit, fault: .invalid(fields)) }
    try await store.keep(
      form.settings, cutoff: form.cutoff, commune: visit.commune, by: try visit.staff().id)
    return .seeOther(ReportPath.settings + "?da-ghi=1")
  }
}

/// What was typed into the form of settings, and what is wrong with it.
struct ReportSettingsForm {
  let settings: ReportSettings
  private let from: String
  private let firstDay: Int?
  private let daysToHandIn: Int?

  init(_ form: Form) {
    settings = ReportSettings(
      symbol: form["symbol"], position: Self.lines(form["position"]), signer: form["signer"],
      recipients: Self.lines(form["recipients"]))
    from = form["from"]
    firstDay = Int(form["first-day"])
    daysToHandIn = Int(form["days"])
  }

  /// The cut-off to keep; nil if no month is named from which it holds.
  var cutoff: ReportCutoff? {
    guard let month = Month(iso: from), let firstDay, let daysToHandIn else { return nil }
    return ReportCutoff(from: month.firstDay, firstDay: firstDay, daysToHandIn: daysToHandIn)
  }

  /// What is wrong, by field.
  ///
  /// - Parameter open: the month whose period runs: those before it keep their days
  func faults(open: Month) -> [Fault.Field] {
    var faults: [Fault.Field] = []
    func need(_ isGood: Bool, _ field: String, _ sentence: String) {
      if !isGood { faults.append(Fault.Field(field, sentence)) }
    }
    need(firstDay.map((1...28).contains) ?? false, "first-day", ReportWords.firstDayWrong)
    need(daysToHandIn.map((0...28).contains) ?? false, "days", ReportWords.daysToHandInWrong)
    if !from.isEmpty {
      let month = Month(iso: from)
      need(month != nil, "from", ReportWords.fromWrong)
      if let month { need(month >= open, "from", ReportWords.fromPast) }
    }
    let symbol = settings.symbol
    need(
      (2...30).contains(symbol.count)
        && symbol.allSatisfy { $0.isLetter || $0.isNumber || "-&".contains($0) },
      "symbol", ReportWords.symbolWrong)
    need(Self.fits(settings.position, lines: 3, letters: 100), "position", ReportWords.positionWrong)
    need(settings.signer.count <= 100, "signer", ReportWords.signerWrong)
    need(Self.fits(settings.recipients, lines: 20, letters: 200), "recipients", ReportWords.recipientsWrong)
    return faults
  }

  private static func fits(_ texts: [String], lines: Int, letters: Int) -> Bool {
    (1...lines).contains(texts.count) && texts.allSatisfy { $0.count <= letters }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }
}
