// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing
import Web

@testable import Commune

struct RoleTests {
  /// The whole table, said a second time in words of its own.
  static let table: [(Role, Set<Permission>)] = [
    (.administrator, [.read, .plan, .administer]), (.writer, [.read, .write]),
    (.approver, [.read, .plan, .approve]), (.publisher, [.read, .publish]), (.reporter, [.read, .report]),
    (.hamletHead, [.read, .relay, .report]), (.counter, [.read]), (.inspector, [.read]),
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

  /// What officials call the roles, said a second time.
  static let labels: [Role: String] = [
    .administrator: "Quản trị", .writer: "Người soạn", .approver: "Người duyệt", .publisher: "Người đăng",
    .reporter: "Người báo cáo", .hamletHead: "Trưởng thôn", .counter: "Một cửa", .inspector: "Người kiểm tra",
    .finance: "Tài chính", .front: "MTTQ, đoàn thể", .reader: "Người xem",
  ]

  @Test(arguments: Role.allCases, Permission.allCases)
  func whatTheRoleMayDoIsWhatThePagesSay(_ role: Role, _ permission: Permission) throws {
    let (unit, id) = (UnitID(rawValue: 1), PersonID(rawValue: 2))
    let person = Person(
      id: id, login: "x", name: "Lan", unit: unit, roles: [role], hasTOTP: false, closedAt: nil)
    let staff = Staff(
      id: id, name: "Lan", unit: unit, unitName: "VP", permissions: person.roles.permissions)
    let may = try #require(Self.table.first { $0.0 == role }).1.contains(permission)
    let thing = PermissionWords.sentence(permission)
    #expect(Access.can(permission).admits(staff) == may)

    let sentence = PermissionPages.sentence(permission, staff, [person])
    let holders = Self.table.filter { $0.1.contains(permission) }.map { Self.labels[$0.0] ?? "" }
    let all = Role.allCases.compactMap { Self.labels[$0] }.filter(holders.contains)
    if may {
      #expect(sentence == "Bạn \(thing) vì có vai trò “\(Self.labels[role] ?? "")”.")
    } else {
      let list = all.map { "“\($0)”" }.joined(separator: ", ")
      #expect(
        sentence
          == "Bạn chưa \(thing) vì quyền này dành cho vai trò \(list). Hiện chưa ai trong xã có quyền này.")
      #expect(FaultWords.lacks(.can(permission)).contains("chưa \(thing)"))
    }
    let hint = PeoplePages.hint(role)
    #expect(hint.contains(thing) == (may && (permission != .read || role.permissions == [.read])))
  }

  @Test(arguments: Permission.allCases)
  func somebodyMayDoEachThing(_ permission: Permission) {
    #expect(!Role.holding(permission).isEmpty)
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
