// SPDX-License-Identifier: Apache-2.0

import Testing
import Web

@testable import Commune

struct RoleTests {
  /// The whole table, said a second time in words of its own.
  static let table: [(Role, Set<Permission>)] = [
    (.administrator, [.read, .plan, .administer]), (.writer, [.read, .write]),
    (.approver, [.read, .plan, .approve]), (.publisher, [.read, .publish]), (.reporter, [.read, .report]),
    (.hamletHead, [.read, .publish, .report]), (.counter, [.read]), (.inspector, [.read]),
    (.finance, [.read]),
    (.front, [.read, .write, .report]), (.reader, [.read]),
  ]

  @Test func theTableNamesEveryRoleOnce() {
    #expect(Set(Self.table.map(\.0)) == Set(Role.allCases))
    #expect(Self.table.count == Role.allCases.count)
  }

  @Test(arguments: Role.allCases, Permission.allCases)
  func aRoleHoldsExactlyWhatTheTableSays(_ role: Role, _ permission: Permission) {
    let expected = Self.table.first { $0.0 == role }?.1.contains(permission)
    #expect(role.permissions.contains(permission) == expected)
    #expect(Role.holding(permission).contains(role) == expected)
  }

  @Test func noSingleRoleWritesAndApproves() {
    for role in Role.allCases { #expect(!role.permissions.isSuperset(of: [.write, .approve])) }
  }

  @Test func namesAreThoseOfTheCommandLine() {
    #expect(
      Role.allCases.map(\.rawValue) == [
        "administrator", "writer", "approver", "publisher", "reporter", "hamlet-head", "counter", "inspector",
        "finance", "front", "reader",
      ])
  }
}
