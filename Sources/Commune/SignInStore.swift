// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// Signing in, and what a person changes of the own password and second factor.
struct SignInStore: Sendable {
  let database: any Database
  let surroundings: Surroundings
  let machineKey: [UInt8]

  /// What a person gives to sign in.
  struct Claim: Sendable {
    let login: String
    let password: String
    var code = ""
    var address = ""
    var device = ""
    /// The token of the browser's session until now, which ends.
    var oldToken: String?
  }

  /// What signing in gives.
  struct Outcome: Sendable {
    let token: String
    /// Whether a one-time password was used, so that another must be chosen.
    let mustChange: Bool
  }

  private struct Account: Sendable {
    let id: PersonID
    let hash: String
    let ends: Instant?
    let totp: [UInt8]?
    let step: Int64
  }

  private var box: SecretBox { SecretBox(machineKey: machineKey, purpose: "totp") }

  /// Signs a person in under a fresh token.
  ///
  /// - Throws: `Fault.unavailable` while attempts are slowed down, `Fault.invalid` if login, password or code do
  ///   not fit; the sentence does not tell which.
  func signIn(_ claim: Claim, commune: CommuneID) async throws -> Outcome {
    let now = surroundings.now()
    let attempt = surroundings.newID(SignInStore.self)
    let account = try await admit(claim, attempt: attempt, commune: commune, now: now)
    let password = account?.ends == nil ? claim.password : Password.mendedOneTime(claim.password) ?? ""
    // A login that nobody has takes as long as one that somebody has.
    guard try await PasswordHash.fits(password, account?.hash ?? Self.nobody), let account else {
      throw Fault(.invalid, SignInWords.wrong)
    }
    if let ends = account.ends, ends <= now { throw Fault(.invalid, SignInWords.oneTimeEnded) }
    let step = try step(of: claim.code, account, now: now)
    let (token, id) = (StaffSession.freshToken(), surroundings.newID(SessionMark.self))
    let note = Audit.Note(
      id: surroundings.newID(), commune: commune, at: now, person: account.id, action: "person.signed-in",
      subject: Subject("person", account.id))
    try await database.write(Change(commune, SessionStore.capability)) { session in
      let count = try session.execute(
        """
        UPDATE person SET totp_step = \(step) WHERE commune = \(commune) AND id = \(account.id)
          AND closed_at IS NULL AND password = \(account.hash) AND totp_step = \(account.step)
        """)
      guard count == 1 else { throw Fault(.invalid, SignInWords.wrong) }
      try session.execute(
        "UPDATE sign_in_attempt SET succeeded = TRUE WHERE commune = \(commune) AND id = \(attempt)")
      if let old = claim.oldToken {
        let stored = StaffSession.stored(old)
        try session.execute(
          "DELETE FROM staff_session WHERE commune = \(commune) AND token = \(bytes: stored)")
      }
      try SessionStore.begin(
        token, id: id, person: account.id, device: claim.device, commune: commune, now: now, in: session)
      try Audit.note(note, in: session)
    }
    return Outcome(token: token, mustChange: account.ends != nil)
  }

  /// Takes a password that the person has chosen, ends all of the person's sessions, and begins a fresh one.
  ///
  /// - Throws: `Fault.invalid` about a field.
  func change(
    of person: PersonID, from current: String, to password: String, device: String, commune: CommuneID
  ) async throws -> String {
    let now = surroundings.now()
    guard let (login, account) = try await account(person, commune: commune) else {
      throw Fault(.notFound, CommuneWords.noPerson)
    }
    let given = account.ends == nil ? current : Password.mendedOneTime(current) ?? ""
    guard try await PasswordHash.fits(given, account.hash) else {
      throw Fault.invalid([.init("current", SignInWords.wrongCurrent)])
    }
    if let weakness = Password.weakness(of: password, login: login, current: current) {
      throw Fault.invalid([.init("password", SignInWords.sentence(weakness))])
    }
    let hash = try await PasswordHash.make(password)
    let (token, id) = (StaffSession.freshToken(), surroundings.newID(SessionMark.self))
    let note = Audit.Note(
      id: surroundings.newID(), commune: commune, at: now, person: person, action: "person.password-changed",
      subject: Subject("person", person))
    try await database.write(Change(commune, SessionStore.capability)) { session in
      let count = try session.execute(
        """
        UPDATE person SET password = \(hash), password_ends = \(nil as Instant?)
        WHERE commune = \(commune) AND id = \(person) AND password = \(account.hash) AND closed_at IS NULL
        """)
      guard count == 1 else { throw Fault(.conflict, SignInWords.wrongCurrent) }
      try session.execute("DELETE FROM staff_session WHERE commune = \(commune) AND person = \(person)")
      try SessionStore.begin(
        token, id: id, person: person, device: device, commune: commune, now: now, in: session)
      try Audit.note(note, in: session)
    }
    return token
  }

  /// A fresh secret for the person's telephone, and its sealed form to be sent back with the first code.
  func newSecret() -> (secret: [UInt8], sealed: String) {
    let secret = Sealing.randomBytes(20)
    return (secret, Sealing.hex(box.seal(secret)))
  }

  /// The secret behind a sealed form; nil if it is none of ours.
  func secret(sealed text: String) -> [UInt8]? {
    Hexadecimal.bytes(text).flatMap { box.open($0) }
  }

  /// Turns the second factor on, once the telephone has shown a code of the secret.
  func turnOn(
    _ sealed: String, code: String, for person: PersonID, commune: CommuneID
  ) async throws {
    let now = surroundings.now()
    guard let secret = secret(sealed: sealed),
      let step = TOTP.step(of: code, secret: secret, now: now, after: 0)
    else { throw Fault.invalid([.init("code", SignInWords.wrongCode)]) }
    try await keep(totp: box.seal(secret), step: step, "person.totp-on", person, commune: commune)
  }

  /// Turns the second factor off; the person proves a code once more.
  func turnOff(code: String, for person: PersonID, commune: CommuneID) async throws {
    guard let (_, account) = try await account(person, commune: commune) else {
      throw Fault(.notFound, CommuneWords.noPerson)
    }
    let step = try step(of: code, account, now: surroundings.now())
    try await keep(totp: nil, step: step, "person.totp-off", person, commune: commune)
  }

  private func keep(
    totp: [UInt8]?, step: Int64, _ action: String, _ person: PersonID, commune: CommuneID
  ) async throws {
    let note = Audit.Note(
      id: surroundings.newID(), commune: commune, at: surroundings.now(), person: person, action: action,
      subject: Subject("person", person))
    try await database.write(Change(commune, SessionStore.capability)) { session in
      try session.execute(
        """
        UPDATE person SET totp = \(totp as [UInt8]?), totp_step = \(step)
        WHERE commune = \(commune) AND id = \(person)
        """)
      try Audit.note(note, in: session)
    }
  }

  /// The step of a code; the last one used where the account has no second factor.
  private func step(of code: String, _ account: Account, now: Instant) throws -> Int64 {
    guard let sealed = account.totp else { return account.step }
    if code.isEmpty { throw Fault.invalid([.init("code", SignInWords.codeMissing)]) }
    guard let secret = box.open(sealed),
      let step = TOTP.step(of: code, secret: secret, now: now, after: account.step)
    else { throw Fault.invalid([.init("code", SignInWords.wrongCode)]) }
    return step
  }

  /// Counts the attempt as failed before anything is compared, so that many at once gain nothing.
  private func admit(
    _ claim: Claim, attempt: ID<SignInStore>, commune: CommuneID, now: Instant
  ) async throws -> Account? {
    let login = Sealing.authentication(of: Array("login:\(claim.login)".utf8), key: machineKey)
    let address = Sealing.authentication(of: Array("address:\(claim.address)".utf8), key: machineKey)
    let since = now.adding(.zero - SlowDown.window)
    return try await database.write(.unseen) { session in
      let ofLogin = try session.rows(
        """
        SELECT at FROM sign_in_attempt a WHERE commune = \(commune) AND login = \(bytes: login)
          AND at > \(since) AND succeeded = FALSE AND NOT EXISTS (
            SELECT 1 FROM sign_in_attempt b WHERE b.commune = a.commune AND b.login = a.login
              AND b.succeeded = TRUE AND b.id > a.id)
        """
      ).map { try $0.get("at", as: Instant.self) }
      let ofAddress = try session.rows(
        """
        SELECT at FROM sign_in_attempt WHERE commune = \(commune) AND address = \(bytes: address)
          AND at > \(since) AND succeeded = FALSE
        """
      ).map { try $0.get("at", as: Instant.self) }
      let waits = [
        SlowDown.nextAttempt(after: ofLogin, free: SlowDown.freeForLogin, now: now),
        SlowDown.nextAttempt(after: ofAddress, free: SlowDown.freeForAddress, now: now),
      ]
      if let next = waits.compactMap(\.self).max() {
        throw Fault(.unavailable, SignInWords.wait(until: next))
      }
      try session.execute("DELETE FROM sign_in_attempt WHERE commune = \(commune) AND at <= \(since)")
      try session.execute(
        """
        INSERT INTO sign_in_attempt (commune, id, login, address, at, succeeded)
        VALUES (\(commune), \(attempt), \(bytes: login), \(bytes: address), \(now), FALSE)
        """)
      return try session.row(
        "SELECT \(Self.columns) FROM person WHERE commune = \(commune) AND login = \(claim.login) AND closed_at IS NULL"
      ).map(Self.account)
    }
  }

  private func account(_ person: PersonID, commune: CommuneID) async throws -> (String, Account)? {
    try await database.read { session in
      try session.row(
        "SELECT login, \(Self.columns) FROM person WHERE commune = \(commune) AND id = \(person) AND closed_at IS NULL"
      ).map { try ($0.get("login"), Self.account($0)) }
    }
  }

  private static let columns: SQL = "id, password, password_ends, totp, totp_step"

  private static func account(_ row: Row) throws -> Account {
    try Account(
      id: row.get("id"), hash: row.get("password"), ends: row.optional("password_ends"),
      totp: row.optional("totp"), step: row.get("totp_step"))
  }

  /// A hash of zeros with the usual limits: nobody knows a password for it.
  private static let nobody =
    "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
}
