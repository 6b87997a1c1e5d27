// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// E-mail and web addresses: labels as they are, signs by name.
  static let networkAddress = SpokenRule(name: "network address") { line, index, speech in
    // Only a word that goes on without a space can be one.
    let next = line[index + 1]
    guard next.kind == .mark, next.value < 0x80, begins(line, index) else { return 0 }
    var end = index
    while isAddressToken(line, end) { end += 1 }
    while end > index, line.kind(end - 1) == .mark, !line.isMark(end - 1, "/") { end -= 1 }
    guard end > index + 2, NetworkAddress.isAddress(line.bytes[line[index].start..<line[end - 1].end]) else {
      return 0
    }
    NetworkAddress.say(line, index..<end, &speech)
    return end - index
  }

  /// True where nothing before could belong to the address, so that each is looked at once.
  private static func begins(_ line: SpokenLine, _ index: Int) -> Bool {
    let before = line[index - 1]
    switch before.kind {
    case .space, .newline, .end: return true
    case .mark: return NetworkAddress.signs[before.value] == nil
    case .word, .number: return false
    }
  }

  private static func isAddressToken(_ line: SpokenLine, _ index: Int) -> Bool {
    let token = line[index]
    switch token.kind {
    case .word: return line.text(index).allSatisfy { $0 < 0x80 }
    case .number: return true
    case .mark: return NetworkAddress.signs[token.value] != nil
    case .space, .newline, .end: return false
    }
  }
}
