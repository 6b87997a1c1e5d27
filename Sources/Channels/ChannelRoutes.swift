// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
public import Web

extension Channels {
  /// Everything that channels give to the product.
  public var capability: Capability {
    Capability(
      "channels", migrations: ChannelSchema.migrations, routes: routes,
      menu: [MenuItem(ChannelWords.menu, path: "/can-bo/kenh", access: Self.desk, rank: 30)],
      today: today)
  }

  private static let desk = Access.canAny([.publish, .relay])

  private var routes: Routes {
    var routes = Routes()
    routes.get("/can-bo/kenh", Self.desk, list)
    routes.get("/can-bo/kenh/{id}", Self.desk) { try await pack($0) }
    routes.get("/can-bo/kenh/{id}/to-in", Self.desk) { visit in
      let (delivery, message) = try await find(visit)
      return .page(ChannelPages.sheet(try await sheet(delivery, message, visit.visitor.commune)))
    }
    routes.get("/can-bo/kenh/{id}/to-in.pdf", Self.desk) { visit in
      let (delivery, message) = try await find(visit)
      let bytes = try await ports.pdf(try await sheet(delivery, message, visit.visitor.commune))
      return Reply(type: "application/pdf", body: .bytes(bytes))
    }
    routes.post("/can-bo/kenh/{id}", Self.desk, limit: 20 << 20, takeReceipt)
    routes.post("/can-bo/kenh/{id}/khong-dang", Self.desk, reject)
    routes.post("/can-bo/kenh/{id}/da-go", Self.desk, takeDown)
    routes.get("/hieu-nang", .everyone, figures)
    return routes
  }

  /// How far back the list and the figures look.
  static let window = Duration.seconds(90 * 86_400)

  private func recent(_ commune: CommuneID) async throws -> [Delivery] {
    try await store.deliveries(since: store.surroundings.now().adding(.zero - Self.window), commune: commune)
  }

  @Sendable private func today(_ staff: Staff, _ commune: CommuneCard) async throws -> [TodayItem] {
    guard staff.can(.publish) || staff.can(.relay) else { return [] }
    let waiting = try await store.waiting(commune: commune.id).filter { $0.channel.isHandled(by: staff) }
    let titles = try await ports.titles(waiting.map(\.message), commune.id)
    return ChannelToday.items(waiting, titles: titles)
  }

  @Sendable private func list(_ visit: Visit) async throws -> Reply {
    let staff = try visit.staff()
    let chosen = visit.query["tin"].flatMap { MessageID($0) }
    let deliveries = try await recent(visit.commune).filter {
      (chosen == nil || $0.message == chosen) && $0.channel.isHandled(by: staff)
    }
    let titles = try await ports.titles(deliveries.map(\.message), visit.commune)
    return .page(ChannelPages.list(deliveries, titles: titles, isOfOne: chosen != nil))
  }

  /// The text to copy and the form for the proof; after a refusal with what was typed.
  private func pack(_ visit: Visit, fault: Fault? = nil) async throws -> Reply {
    let (delivery, message) = try await find(visit)
    let form = FormState(values: visit.form, fault: fault)
    let base = try await address.base(of: visit.visitor.commune)
    return .page(
      ChannelPages.pack(
        delivery, message, address: base + message.path, form: form, token: visit.visitor.formToken),
      status: fault?.kind.status ?? 200)
  }

  private func sheet(
    _ delivery: Delivery, _ message: ChannelMessage, _ commune: CommuneCard
  ) async throws -> NoticeSheet {
    NoticeSheet(
      message.texts[.noticeBoard] ?? "", title: message.title, on: delivery.queuedAt.day, commune: commune,
      address: try await address.base(of: commune) + message.path)
  }

  @Sendable private func takeReceipt(_ visit: Visit) async throws -> Reply {
    let (delivery, message) = try await find(visit)
    do {
      let proof = try await proof(for: delivery.channel, visit)
      try await receive(
        proof, of: delivery.id, unit: message.unit, commune: visit.commune, by: visit.staff().id)
      return .seeOther("/can-bo/kenh/\(delivery.id)")
    } catch let fault as Fault where fault.kind != .notFound {
      return try await pack(visit, fault: fault)
    }
  }

  private func proof(for channel: Channel, _ visit: Visit) async throws -> ReceiptProof {
    switch channel.proof {
    case .link: return ReceiptProof(link: try ReceiptRules.link(visit.form["link"], for: channel))
    case .photo:
      guard let photo = visit.form.upload("photo"), photo.size > 0 else {
        throw Fault.invalid([Fault.Field("photo", ChannelWords.photoMissing)])
      }
      do {
        return ReceiptProof(photo: try await ports.keepPhoto(photo, visit.commune))
      } catch let fault as Fault {
        throw fault.at("photo")
      }
    case .statement:
      let (statement, minutes) = try ReceiptRules.broadcast(
        statement: visit.form["statement"], minutes: visit.form["minutes"])
      return ReceiptProof(statement: statement, minutes: minutes)
    case .automatic: throw Fault(.conflict, ChannelWords.notWaiting)
    }
  }

  @Sendable private func reject(_ visit: Visit) async throws -> Reply {
    let (delivery, _) = try await find(visit)
    let reason = visit.form["reason"]
    let problems = ReceiptRules.problems(reason: reason)
    guard problems.isEmpty else { return try await pack(visit, fault: .invalid(problems)) }
    return try await change(delivery, visit) { current, person, now, session in
      try store.record(
        .reject(reason: reason), of: current, commune: visit.commune, at: now, by: person, in: session)
    }
  }

  @Sendable private func takeDown(_ visit: Visit) async throws -> Reply {
    let (delivery, _) = try await find(visit)
    return try await change(delivery, visit) { current, person, now, session in
      try takeDown(current, commune: visit.commune, at: now, by: person, in: session)
    }
  }

  /// Changes a delivery as it stands in the transaction, and goes back to the list; says why not on its page.
  private func change(
    _ delivery: Delivery, _ visit: Visit,
    _ work: @escaping @Sendable (Delivery, PersonID, Instant, any Session) throws -> Void
  ) async throws -> Reply {
    let (commune, now, person) = (visit.commune, store.surroundings.now(), try visit.staff().id)
    do {
      try await store.database.write(Change(commune, "channels")) { session in
        guard let current = try store.delivery(delivery.id, commune: commune, in: session) else {
          throw Fault(.notFound, ChannelWords.notFound)
        }
        try work(current, person, now, session)
      }
      return .seeOther("/can-bo/kenh")
    } catch let fault as Fault where fault.kind == .conflict {
      return try await pack(visit, fault: fault)
    }
  }

  @Sendable private func figures(_ visit: Visit) async throws -> Reply {
    let now = store.surroundings.now()
    let figures = DeliveryFigures(
      try await store.deliveries(
        queued: now.adding(.zero - Self.window)..<now.adding(.seconds(1)), commune: visit.commune))
    return Reply.page(ChannelPages.figures(figures, days: 90)).cached(until: ["channels"])
  }

  private func find(_ visit: Visit) async throws -> (Delivery, ChannelMessage) {
    let id = try visit.id("id", of: Delivery.self)
    let commune = visit.commune
    guard
      let delivery = try await store.database.read({ try store.delivery(id, commune: commune, in: $0) }),
      let message = try await ports.message(delivery.message, delivery.version, visit.visitor.commune)
    else { throw Fault(.notFound, ChannelWords.notFound) }
    guard delivery.channel.isHandled(by: try visit.staff()) else {
      throw Fault(.forbidden, ChannelWords.notYours(delivery.channel))
    }
    return (delivery, message)
  }
}
