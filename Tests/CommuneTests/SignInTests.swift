// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

struct SignInTests {
  private let chosen = "Đồng lúa chín vàng"

  private func claim(
    _ login: String, _ password: String, code: String = "", old: String? = nil
  )
    -> SignInStore.Claim
  {
    SignInStore.Claim(login: login, password: password, code: code, address: "203.0.113.7", oldToken: old)
  }

  @Test(arguments: Engine.available)
  func aOneTimePasswordOpensOnlyTheDoorToChoosingAnother(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (lan, password) = try await house.add("lan")
      let first = try await house.signIn.signIn(
        claim("lan", password.uppercased()), commune: house.commune.id)
      #expect(first.mustChange)
      let staff = try await house.registry.lookUps.staff(token: first.token, commune: house.commune)
      #expect(staff?.id == lan)
      #expect(staff?.permissions == [])
      let token = try await house.signIn.change(
        of: lan, from: password, to: chosen, device: "", commune: house.commune.id)
      house.registry.lookUps.forget()
      #expect(try await house.registry.lookUps.staff(token: first.token, commune: house.commune) == nil)
      let full = try await house.registry.lookUps.staff(token: token, commune: house.commune)
      #expect(full?.permissions == [.read, .write])
      #expect(full?.unitName == "VH-XH")
      await #expect(throws: Fault(.invalid, SignInWords.wrong)) {
        try await house.signIn.signIn(claim("lan", password), commune: house.commune.id)
      }
      #expect(!(try await house.signIn.signIn(claim("lan", chosen), commune: house.commune.id)).mustChange)
    }
  }

  @Test(arguments: Engine.available)
  func aOneTimePasswordEndsAfterAWeek(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (_, password) = try await house.add("lan")
      house.clock.advance(by: Password.oneTimeLife)
      await #expect(throws: Fault(.invalid, SignInWords.oneTimeEnded)) {
        try await house.signIn.signIn(claim("lan", password), commune: house.commune.id)
      }
    }
  }

  @Test(arguments: Engine.available)
  func guessingIsSlowedDownPerLoginAndTheRightPasswordWaitsToo(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (_, password) = try await house.add("lan")
      let (_, other) = try await house.add("hoa")
      for _ in 0..<SlowDown.freeForLogin {
        await #expect(throws: Fault(.invalid, SignInWords.wrong)) {
          try await house.signIn.signIn(claim("lan", "sai"), commune: house.commune.id)
        }
      }
      let next = house.clock.now.adding(.seconds(5))
      await #expect(throws: Fault(.unavailable, SignInWords.wait(until: next))) {
        try await house.signIn.signIn(claim("lan", password), commune: house.commune.id)
      }
      _ = try await house.signIn.signIn(claim("hoa", other), commune: house.commune.id)
      house.clock.advance(by: .seconds(5))
      _ = try await house.signIn.signIn(claim("lan", password), commune: house.commune.id)
      _ = try await house.signIn.signIn(claim("lan", password), commune: house.commune.id)
    }
  }

  @Test(arguments: Engine.available)
  func manyGuessesAtOnceGainNothing(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      try await house.add("lan")
      let faults = await withTaskGroup(of: Fault.Kind?.self) { group in
        for number in 0..<12 {
          group.addTask {
            do {
              _ = try await house.signIn.signIn(claim("lan", "sai \(number)"), commune: house.commune.id)
              return nil
            } catch { return (error as? Fault)?.kind }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(faults.count { $0 == .invalid } == SlowDown.freeForLogin)
      #expect(faults.count { $0 == .unavailable } == 12 - SlowDown.freeForLogin)
    }
  }

  @Test(arguments: Engine.available)
  func aSecondFactorIsAskedForAndEachCodeServesOnce(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (lan, password) = try await house.add("lan")
      let (secret, sealed) = house.signIn.newSecret()
      func code() -> String { TOTP.code(secret: secret, step: house.clock.now.milliseconds / 30_000) }
      try await house.signIn.turnOn(sealed, code: code(), for: lan, commune: house.commune.id)
      #expect(try await house.registry.people.person(lan, commune: house.commune.id)?.hasTOTP == true)
      let missing = Fault.invalid([.init("code", SignInWords.codeMissing)])
      await #expect(throws: missing) {
        try await house.signIn.signIn(claim("lan", password), commune: house.commune.id)
      }
      let wrong = Fault.invalid([.init("code", SignInWords.wrongCode)])
      await #expect(throws: wrong) {
        try await house.signIn.signIn(claim("lan", password, code: code()), commune: house.commune.id)
      }
      house.clock.advance(by: .seconds(30))
      _ = try await house.signIn.signIn(claim("lan", password, code: code()), commune: house.commune.id)
      house.clock.advance(by: .seconds(30))
      try await house.signIn.turnOff(code: code(), for: lan, commune: house.commune.id)
      _ = try await house.signIn.signIn(claim("lan", password), commune: house.commune.id)
    }
  }

  @Test(arguments: Engine.available)
  func aSessionIsRotatedAndEndsUnusedOrOldOrBySigningOut(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (lan, password) = try await house.add("lan")
      func staff(_ token: String) async throws -> Staff? {
        try await house.registry.lookUps.staff(token: token, commune: house.commune)
      }
      let id = house.commune.id
      let first = try await house.signIn.signIn(claim("lan", password), commune: id).token
      let second = try await house.signIn.signIn(claim("lan", password, old: first), commune: id).token
      #expect(first != second)
      #expect(try await staff(first) == nil)
      #expect(try await staff(second) != nil)
      house.clock.advance(by: StaffSession.idleLife)
      #expect(try await staff(second) == nil)

      let third = try await house.signIn.signIn(claim("lan", password), commune: id).token
      for _ in 0..<3 {
        house.clock.advance(by: .seconds(3 * 3600 + 1800))
        #expect(try await staff(third) != nil)
      }
      house.clock.advance(by: .seconds(1800))
      house.clock.advance(by: .seconds(3600))
      #expect(try await staff(third) == nil)

      let fourth = try await house.signIn.signIn(claim("lan", password), commune: id).token
      let fifth = try await house.signIn.signIn(claim("lan", password), commune: id).token
      #expect(try await house.registry.sessions.sessions(of: lan, commune: id).count == 2)
      try await house.registry.sessions.endOthers(of: lan, keeping: fifth, commune: id)
      #expect(try await staff(fourth) == nil)
      try await house.registry.sessions.end(fifth, commune: id)
      house.registry.lookUps.forget()
      #expect(try await staff(fifth) == nil)
    }
  }

  @Test(arguments: Engine.available)
  func noTableHoldsATokenOrAPassword(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (_, password) = try await house.add("lan")
      let token = try await house.signIn.signIn(claim("lan", password), commune: house.commune.id).token
      let rows = try await house.database.read { session in
        try session.rows("SELECT token FROM staff_session").map(\.all)
          + session.rows("SELECT password FROM person").map(\.all)
      }
      #expect(rows.count == 2)
      for value in rows.joined() {
        #expect(value != .text(token) && value != .bytes(Array(token.utf8)) && value != .text(password))
      }
    }
  }

  @Test(arguments: Engine.available)
  func theMachineKeyIsMadeOnceForAllNodes(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let key = try await house.registry.machineKey()
      #expect(key.count == 32)
      #expect(try await house.registry.machineKey() == key)
    }
  }
}
