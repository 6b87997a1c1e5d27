// SPDX-License-Identifier: Apache-2.0

import Kernel

/// How the public reaches a unit, published by law (Nghị định 42/2022/NĐ-CP: structure and contacts).
///
/// These are the unit's own, never a person's.
public struct ContactPoint: Hashable, Sendable {
  /// Where it is found; empty where that is not known.
  public var address: String
  /// The official telephone number, as people write it; empty where there is none.
  public var phone: String
  /// The official e-mail address; empty where there is none.
  public var email: String

  /// A contact point from its parts.
  public init(address: String = "", phone: String = "", email: String = "") {
    self.address = address
    self.phone = phone
    self.email = email
  }

  /// What is wrong with it, beside its field.
  var problems: [Fault.Field] {
    var problems: [Fault.Field] = []
    if address.utf8.count > 300 { problems.append(.init("address", CommuneWords.addressTooLong)) }
    if !phone.isEmpty, !Self.isPhone(phone) { problems.append(.init("phone", CommuneWords.phoneWrong)) }
    if !email.isEmpty, !Self.isEmail(email) { problems.append(.init("email", CommuneWords.emailWrong)) }
    return problems
  }

  /// Digits, at least three for the short numbers of services, with what people put between them.
  private static func isPhone(_ text: String) -> Bool {
    let digits = text.utf8.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let others = text.utf8.allSatisfy {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || " .-+()".utf8.contains($0)
    }
    return others && (3...15).contains(digits)
  }

  /// One @ between a name and a host with a dot; whether it exists, only a letter tells.
  private static func isEmail(_ text: String) -> Bool {
    let halves = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, text.utf8.count <= 254 else { return false }
    let labels = halves[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
