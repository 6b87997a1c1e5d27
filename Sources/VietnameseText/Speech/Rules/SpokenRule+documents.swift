// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// `76/NQ-CP`, `30/2020/NĐ-CP`, `01-NQ/ĐH`: the number; of kind and issuer what the text around has not said.
  static let documentNumber = SpokenRule(name: "document number") { line, index, speech in
    var next = index + 1
    var year: UInt64?
    if line.isMark(next, "/"), line.kind(next + 1) == .number, line[next + 1].length == 4 {
      year = line[next + 1].value
      next += 2
    }
    guard line.isMark(next, "/") || line.isMark(next, "-"),
      let symbol = DocumentSymbol(line, at: next + 1 + line.space(next + 1))
    else { return 0 }
    let context = DocumentContext(line, before: index, after: symbol.end)
    let isNumbered = line.keyBefore(index) == Keyword.number || line.isMark(index - 2, ":")
    // A symbol that begins with the issuer is that of a letter (công văn).
    let kind = symbol.type ?? (isNumbered ? nil : line.lexicon.documentTypes[WordKey("cv")])
    let type = kind.flatMap { context.says($0) ? nil : $0 }
    if !isNumbered {
      if let type { speech.say(type.spoken) }
      speech.say("số")
    }
    speech.say(cardinal: line[index].value)
    if let year, !context.dates(year) {
      speech.say("năm")
      speech.say(cardinal: year)
    }
    if let type, isNumbered {
      speech.pause()
      speech.say(type.spoken)
    }
    symbol.sayIssuers(line, unlessSaidIn: context, &speech)
    return symbol.end - index
  }

  /// `QĐ-UBND`, `/KH-UBND` without a number.
  static let documentSymbol = SpokenRule(name: "document symbol") { line, index, speech in
    guard line[index].shape != .lower, line.isMark(index + 1, "-") || line.isMark(index + 1, "/"),
      let symbol = DocumentSymbol(line, at: index), let type = symbol.type, !symbol.issuers.isEmpty
    else { return 0 }
    if !DocumentContext(line, before: index, after: symbol.end).endsWith(type) { speech.say(type.spoken) }
    symbol.sayIssuers(line, unlessSaidIn: nil, &speech)
    return symbol.end - index
  }
}
