// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Channels

@Suite struct ChannelTodayTests {
  @Test(arguments: Engine.available)
  func aMessageIsOneLineHoweverManyChannelsWait(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let items = try await desk.channels.capability.today(desk.hoa, desk.commune.card)
      #expect(items.count == 1)
      #expect(items.first?.path == "/can-bo/kenh?tin=\(ChannelDesk.message)")
      for channel in ["Zalo", "Facebook"] { #expect(items.first?.title.contains(channel) == true) }
      let list = try await desk.get("/can-bo/kenh", query: ["tin": ChannelDesk.message.description])
      #expect(list.status == 200 && list.text.contains("Xem mọi tin"))
    }
  }

  @Test(arguments: Engine.available)
  func theLastChannelLeadsToItsOwnPage(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      for delivery in try await desk.all() where delivery.state == .queued && delivery.channel != .zalo {
        try await desk.note(.reject(reason: "Không đăng"), delivery)
      }
      let items = try await desk.channels.capability.today(desk.hoa, desk.commune.card)
      #expect(items.map(\.path) == ["/can-bo/kenh/\(try await desk.delivery(.zalo).id)"])
      let reader = try await desk.commune.staff("an", [.reader])
      let none = try await desk.channels.capability.today(reader, desk.commune.card)
      #expect(none.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func whatIsToBeTakenDownIsAnAlarmOfItsOwn(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let zalo = try await desk.delivery(.zalo)
      #expect(try await desk.post(zalo, "", ["link": "https://zalo.me/s/1"]).status == 303)
      try await desk.withdraw()
      let items = try await desk.channels.capability.today(desk.hoa, desk.commune.card)
      #expect(items.map(\.urgency) == [.alarm])
      #expect(items.first?.path == "/can-bo/kenh/\(zalo.id)")
    }
  }

  @Test(arguments: Engine.available)
  func aHamletPassesOnByLoudspeakerAndNoticeBoardAlone(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let head = try await desk.commune.staff("khien", [.hamletHead])
      let items = try await desk.channels.capability.today(head, desk.commune.card)
      #expect(items.count == 1 && items.first?.title.contains("Zalo") == false)
      let list = try await desk.get("/can-bo/kenh", as: head)
      #expect(list.status == 200 && !list.text.contains("Facebook"))
      for delivery in try await desk.all() where delivery.channel != .portal {
        let page = try await desk.get("/can-bo/kenh/\(delivery.id)", as: head)
        #expect(page.status == (delivery.channel.isLocal ? 200 : 403), "\(delivery.channel)")
      }
      let zalo = try await desk.delivery(.zalo)
      let refused = try await desk.channels.capability.post(
        "/can-bo/kenh/\(zalo.id)", as: head, in: desk.commune.card, ["link": "https://zalo.me/s/1"])
      #expect(refused.status == 403)
      #expect(try await desk.delivery(.zalo).state == .queued)
    }
  }
}
