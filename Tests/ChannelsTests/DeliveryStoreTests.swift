// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Channels

@Suite struct DeliveryStoreTests {
  @Test(arguments: Engine.available)
  func whatIsPublishedIsQueuedForEveryChannelAndConfirmedOnThePortal(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      // Publishing the same version again queues nothing twice.
      try await desk.publish()
      let all = try await desk.all()
      #expect(all.map(\.channel) == Channel.allCases)
      #expect(all.map(\.state) == [.confirmed, .queued, .queued, .queued, .queued])
      #expect(all.allSatisfy { $0.unit == desk.commune.culture && $0.queuedAt == desk.commune.clock.now })
      #expect(all[0].receipt?.at == desk.commune.clock.now && all[0].receipt?.person == desk.hoa.id)
      let evidence = try await desk.commune.evidence("message", ChannelDesk.message)
      #expect(evidence.map(\.kind) == ["delivery.portal"] && evidence.first?.unit == desk.commune.culture)
      #expect(evidence.first?.amounts == ["version": 1] && evidence.first?.contentHash.isEmpty == true)
    }
  }

  @Test(arguments: Engine.available)
  func theEvidenceOfAProofCanBeComparedWithIt(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let zalo = try await desk.delivery(.zalo)
      let radio = try await desk.delivery(.loudspeaker)
      #expect(try await desk.post(zalo, "", ["link": "https://zalo.me/s/1"]).status == 303)
      let said = ["statement": "Anh Nam, 12 cụm loa, 17 giờ", "minutes": "6"]
      #expect(try await desk.post(radio, "", said).status == 303)
      let evidence = try await desk.commune.evidence("message", ChannelDesk.message)
      #expect(evidence.map(\.kind) == ["delivery.portal", "delivery.zalo", "delivery.loudspeaker"])
      #expect(evidence[2].amounts == ["minutes": 6, "version": 1] && evidence[2].actor == desk.hoa.id)
      for (entry, channel) in [(evidence[1], Channel.zalo), (evidence[2], .loudspeaker)] {
        let receipt = try #require(try await desk.delivery(channel).receipt)
        #expect(receipt.salt.count == 16)
        #expect(ContentSeal(receipt.proof.content, salt: receipt.salt).hash == entry.contentHash)
      }
    }
  }

  @Test(arguments: Engine.available)
  func aNewVersionClosesWhatTheOldOneWaitedForAndMayHaveTheSamePost(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let link = ["link": "https://facebook.com/anbinh/posts/1"]
      #expect(try await desk.post(desk.delivery(.facebook), "", link).status == 303)
      try await desk.publish(version: 2)
      let old = try await desk.delivery(.zalo, version: 1)
      #expect(old.state == .rejected && old.reason == ChannelWords.newerVersion)
      #expect(try await desk.delivery(.facebook, version: 1).state == .confirmed)
      #expect(try await desk.delivery(.portal).state == .confirmed)
      let items = try await desk.channels.capability.today(desk.hoa, desk.commune.card)
      #expect(items.count == 1)
      #expect(try await desk.channels.store.waiting(commune: desk.id).count == 4)
      // The post was edited in place: its address is the same.
      #expect(try await desk.post(desk.delivery(.facebook), "", link).status == 303)
      #expect(
        try await desk.kinds() == [
          "delivery.portal", "delivery.facebook", "delivery.portal", "delivery.facebook",
        ])
    }
  }

  @Test(arguments: Engine.available)
  func aWithdrawnMessageIsToBeTakenDownWhereItWasPosted(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      #expect(try await desk.post(desk.delivery(.zalo), "", ["link": "https://zalo.me/s/1"]).status == 303)
      let said = ["statement": "Anh Nam", "minutes": "6"]
      #expect(try await desk.post(desk.delivery(.loudspeaker), "", said).status == 303)
      let facebook = try await desk.delivery(.facebook)
      try await desk.note(.attempt, facebook)
      try await desk.note(.lose(reason: "Mất kết nối"), desk.delivery(.facebook))
      #expect(try await desk.delivery(.facebook).reason == "Mất kết nối")
      try await desk.withdraw()
      let all = try await desk.all()
      #expect(all.map(\.state) == [.withdrawn, .confirmed, .recalled, .recalled, .rejected])
      for delivery in all where delivery.state != .confirmed { #expect(delivery.reason?.isEmpty == false) }
      let items = try await desk.channels.capability.today(desk.hoa, desk.commune.card)
      #expect(
        items.map(\.action) == ["Gỡ và ghi nhận", "Gỡ và ghi nhận"]
          && items.allSatisfy { $0.urgency == .alarm })
      let page = try await desk.get("/can-bo/kenh/\(all[2].id)")
      #expect(page.text.contains("Gỡ khỏi Zalo") && page.text.contains("https://zalo.me/s/1"))
      #expect(try await desk.post(all[2], "/da-go").status == 303)
      let again = try await desk.post(all[2], "/da-go")
      #expect(again.status == 409 && again.text.contains(ChannelWords.notWaiting))
      #expect(try await desk.delivery(.zalo).state == .withdrawn)
      #expect(
        try await desk.kinds() == [
          "delivery.portal", "delivery.zalo", "delivery.loudspeaker", "take-down.zalo",
        ])
      // It never went out on Facebook: that is an answer too.
      #expect(
        try await desk.post(all[3], "/khong-dang", ["reason": "Bài chưa từng lên"]).status == 303)
      #expect(try await desk.delivery(.facebook).state == .rejected)
      try await desk.withdraw()
      #expect(try await desk.all().count { $0.state == .withdrawn } == 2)
    }
  }

  @Test(arguments: Engine.available)
  func whatWaitsIsListedHoweverOldItIs(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      #expect(try await desk.post(desk.delivery(.zalo), "", ["link": "https://zalo.me/s/1"]).status == 303)
      desk.commune.clock.advance(by: .seconds(200 * 86_400))
      let today = desk.channels.capability.today
      #expect(try await today(desk.hoa, desk.commune.card).count == 1)
      #expect(try await desk.channels.store.waiting(commune: desk.id).count == 3)
      try await desk.withdraw()
      #expect(try await today(desk.hoa, desk.commune.card).map(\.action) == ["Gỡ và ghi nhận"])
      let list = try await desk.get("/can-bo/kenh")
      #expect(list.text.contains("Cần gỡ") && !list.text.contains("Bảng tin"))
      #expect(try await today(desk.commune.staff("lan", [.writer]), desk.commune.card).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func workOnAMessageWhoseTextIsGoneIsStillListed(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish(MessageID(rawValue: 200))
      let items = try await desk.channels.capability.today(desk.hoa, desk.commune.card)
      #expect(items.count == 1 && items.allSatisfy { $0.title.hasSuffix(ChannelWords.untitled) })
      let list = try await desk.get("/can-bo/kenh")
      #expect(list.text.contains(ChannelWords.untitled))
    }
  }

  @Test(arguments: Engine.available)
  func aCommandBringsAReceiptByTheRulesOfThePages(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      try await desk.publish(MessageID(rawValue: 42))
      let proof = ReceiptProof(link: "https://zalo.me/s/1")
      func receive(_ id: Int64) async throws {
        try await desk.channels.receive(
          proof, for: MessageID(rawValue: id), on: .zalo, unit: nil, commune: desk.id, by: desk.hoa.id)
      }
      try await receive(41)
      await #expect(throws: Fault(.conflict, ChannelWords.notWaiting)) { try await receive(41) }
      await #expect(throws: Fault.invalid([.init("link", ChannelWords.linkUsed)])) { try await receive(42) }
      #expect(try await desk.kinds() == ["delivery.portal", "delivery.zalo"])
    }
  }

  @Test(arguments: Engine.available)
  func ofEightReceiptsAtOnceOneCounts(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let facebook = try await desk.delivery(.facebook)
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for number in 1...8 {
          group.addTask {
            try await desk.post(facebook, "", ["link": "https://facebook.com/anbinh/posts/\(number)"]).status
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.count { $0 == 303 } == 1 && statuses.count { $0 == 409 } == 7)
      #expect(try await desk.kinds() == ["delivery.portal", "delivery.facebook"])
    }
  }

  @Test(arguments: Engine.available)
  func anotherCommuneSeesNoDelivery(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let other = try await desk.commune.registry.communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "tỉnh Hà Tĩnh", host: "yen-hoa.test")
      let zalo = try await desk.delivery(.zalo)
      let page = try await desk.channels.capability.get("/can-bo/kenh/\(zalo.id)", as: desk.hoa, in: other)
      #expect(page.status == 404 && page.text == ChannelWords.notFound)
      #expect(try await desk.channels.capability.today(desk.hoa, other).isEmpty)
    }
  }
}
