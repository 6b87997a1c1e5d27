// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What is accepted as a proof, per channel.
enum ReceiptRules {
  static let linkLimit = 600
  static let statementLimit = 500
  static let longestBroadcast = 120

  /// The link as it is kept: https, one of the channel's hosts, without the trackers that differ on each copy.
  ///
  /// - Throws: `Fault.invalid` for the field `link`.
  static func link(_ text: String, for channel: Channel) throws -> String {
    func refuse(_ sentence: String) -> Fault { .invalid([Fault.Field("link", sentence)]) }
    guard !text.isEmpty else { throw refuse(ChannelWords.linkMissing(channel)) }
    guard text.utf8.count <= linkLimit else { throw refuse(ChannelWords.linkTooLong) }
    var rest = Substring(text)
    if rest.utf8.starts(with: "https://".utf8) {
      rest = rest.dropFirst(8)
    } else if rest.utf8.starts(with: "http://".utf8) {
      rest = rest.dropFirst(7)
    }
    let end = rest.firstIndex(where: { $0 == "/" || $0 == "?" || $0 == "#" }) ?? rest.endIndex
    let host = rest[..<end].lowercased()
    let isOfChannel = channel.linkHosts.contains { host == $0 || host.hasSuffix("." + $0) }
    guard isOfChannel, !host.utf8.contains(UInt8(ascii: "@")) else {
      throw refuse(ChannelWords.linkOfAnotherPlace(channel))
    }
    let place = withoutTrackers(rest[end...])
    guard place.utf8.count > 1, !place.utf8.contains(where: { $0 <= 32 || $0 == 127 }) else {
      throw refuse(ChannelWords.linkOfNoPost(channel))
    }
    return "https://" + host + place
  }

  private static let trackers = [
    "fbclid", "mibextid", "utm_source", "utm_medium", "utm_campaign", "gidzl", "__cft__",
  ]

  private static func withoutTrackers(_ place: Substring) -> String {
    let withoutFragment = place.prefix { $0 != "#" }
    let halves = withoutFragment.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return String(withoutFragment) }
    let kept = halves[1].split(separator: "&").filter { pair in
      !trackers.contains { pair.utf8.starts(with: $0.utf8) }
    }
    return halves[0] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// What is wrong with the reason for not posting.
  static func problems(reason: String) -> [Fault.Field] {
    if reason.isEmpty { return [Fault.Field("reason", ChannelWords.reasonMissing)] }
    guard reason.count > statementLimit else { return [] }
    return [Fault.Field("reason", ChannelWords.statementTooLong(limit: statementLimit))]
  }

  /// The statement and minutes of a broadcast.
  ///
  /// - Throws: `Fault.invalid` for the fields `statement` and `minutes`.
  static func broadcast(statement: String, minutes: String) throws -> (statement: String, minutes: Int) {
    var fields: [Fault.Field] = []
    if statement.isEmpty { fields.append(Fault.Field("statement", ChannelWords.statementMissing)) }
    if statement.count > statementLimit {
      fields.append(Fault.Field("statement", ChannelWords.statementTooLong(limit: statementLimit)))
    }
    let number = Int(minutes)
    if number.map({ !(1...longestBroadcast).contains($0) }) ?? true {
      fields.append(Fault.Field("minutes", ChannelWords.minutesWrong(limit: longestBroadcast)))
    }
    guard fields.isEmpty, let number else { throw Fault.invalid(fields) }
    return (statement, number)
  }
}
