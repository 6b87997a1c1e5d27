// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Signing in and out, the own password, the own telephone, the own sessions.
struct SignInRoutes: Sendable {
  static let signInPath = "/can-bo/dang-nhap"
  static let accountPath = "/can-bo/mat-khau"

  let registry: Registry
  let cookie: SessionCookie
  let signIn: SignInStore
  let qrCode: @Sendable (String) -> QRPicture?

  func add(to routes: inout Routes) {
    routes.get(Self.signInPath, .everyone) { visit in
      if visit.visitor.staff != nil { return .seeOther("/can-bo") }
      return .page(SignInPages.signIn(next: visit.query["tiep"] ?? "", FormState(), visit.visitor))
    }
    routes.post(Self.signInPath, .everyone, limit: 16 << 10) { try await enter($0) }
    routes.post("/can-bo/thoat", .signedIn, limit: 16 << 10) { visit in
      if let token = SessionCookie.token(of: visit) {
        try await registry.sessions.end(token, commune: visit.commune)
        registry.lookUps.forget()
      }
      var reply = Reply.seeOther(Self.signInPath)
      reply.headers.append(cookie.clear())
      return reply
    }
    routes.get(Self.accountPath, .signedIn) { try await account($0) }
    routes.post(Self.accountPath, .signedIn, limit: 16 << 10) { try await change($0) }
    routes.post("\(Self.accountPath)/ma-xac-thuc", .signedIn, limit: 16 << 10) { visit in
      try await keeping(visit) { staff in
        let (form, commune) = (visit.form, visit.commune)
        if form.isOn("sealed") {
          try await signIn.turnOn(form["sealed"], code: form["code"], for: staff.id, commune: commune)
        } else {
          try await signIn.turnOff(code: form["code"], for: staff.id, commune: commune)
        }
      }
    }
    routes.post("\(Self.accountPath)/phien", .signedIn, limit: 16 << 10) { visit in
      try await keeping(visit) { staff in
        let token = SessionCookie.token(of: visit) ?? ""
        try await registry.sessions.endOthers(of: staff.id, keeping: token, commune: visit.commune)
        registry.lookUps.forget()
      }
    }
  }

  private func enter(_ visit: Visit) async throws -> Reply {
    let form = visit.form
    let next = Self.safe(form["next"])
    do {
      let outcome = try await signIn.signIn(
        SignInStore.Claim(
          login: form["login"].lowercased(), password: form["password"], code: form["code"],
          address: visit.visitor.address, device: Self.device(visit),
          oldToken: SessionCookie.token(of: visit)), commune: visit.commune)
      var reply = Reply.seeOther(outcome.mustChange ? Self.accountPath : next)
      reply.headers.append(cookie.set(outcome.token))
      return reply
    } catch let fault as Fault {
      let kept = FormState(["login": form["login"]], fault: fault)
      return .page(SignInPages.signIn(next: next, kept, visit.visitor), status: 422)
    }
  }

  private func change(_ visit: Visit) async throws -> Reply {
    let (form, staff) = (visit.form, try visit.staff())
    do {
      guard form["password"] == form["again"] else {
        throw Fault.invalid([.init("again", SignInWords.notRepeated)])
      }
      let token = try await signIn.change(
        of: staff.id, from: form["current"], to: form["password"], device: Self.device(visit),
        commune: visit.commune)
      registry.lookUps.forget()
      var reply = Reply.seeOther("/can-bo")
      reply.headers.append(cookie.set(token))
      return reply
    } catch let fault as Fault {
      return try await account(visit, password: FormState(fault: fault))
    }
  }

  /// Does something and shows the account again, with the fault where there is one.
  private func keeping(_ visit: Visit, _ body: (Staff) async throws -> Void) async throws -> Reply {
    do {
      try await body(try visit.staff())
      return .seeOther(Self.accountPath)
    } catch let fault as Fault {
      return try await account(visit, code: FormState(values: visit.form, fault: fault, prefix: "ma"))
    }
  }

  private func account(
    _ visit: Visit, password: FormState = FormState(), code: FormState = FormState(prefix: "ma")
  ) async throws -> Reply {
    let staff = try visit.staff()
    let person = try await registry.people.person(staff.id, commune: visit.commune)
    var sealed = code.values["sealed"]
    var secret = signIn.secret(sealed: sealed)
    if secret == nil {
      let fresh = signIn.newSecret()
      (secret, sealed) = (fresh.secret, fresh.sealed)
    }
    let name = person?.login ?? ""
    let address = TOTP.address(secret: secret ?? [], login: name, issuer: visit.visitor.commune.name)
    let page = SignInPages.account(
      visit.visitor, password: password, code: code, hasTOTP: person?.hasTOTP ?? false,
      login: name, secret: secret ?? [], sealed: sealed, picture: qrCode(address),
      sessions: try await registry.sessions.sessions(of: staff.id, commune: visit.commune))
    return .page(page, status: password.fault == nil && code.fault == nil ? 200 : 422)
  }

  /// Where to go after signing in: a page of the workspace and nowhere else.
  static func safe(_ next: String) -> String {
    let isOurs =
      next == "/can-bo" || next.utf8.starts(with: "/can-bo/".utf8) || next.utf8.starts(with: "/can-bo?".utf8)
    let isPlain = next.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") }
    return isOurs && isPlain && next != signInPath ? next : "/can-bo"
  }

  private static func device(_ visit: Visit) -> String {
    String(
      decoding: (visit.headers["user-agent"] ?? "").utf8.prefix(120).filter { (32..<127).contains($0) },
      as: UTF8.self)
  }
}
