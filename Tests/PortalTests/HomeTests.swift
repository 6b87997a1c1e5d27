// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import TestKit
import Testing
import Web

@testable import Portal

struct HomeTests {
  private static let centre = PortalUnit(
    id: ID(rawValue: 7), kind: .serviceCentre, name: "Trung tâm Phục vụ hành chính công",
    contact: "Trần Thị Lan",
    address: "Thôn 5", phone: "0239 3 123 456", email: "mot-cua@an-binh.test")

  @Test func showsNewsPlanAndContacts() async throws {
    let portal = PortalHouse.portal(
      PortalPorts(
        latest: { _, limit in
          (1...9).prefix(limit).map {
            PortalHouse.news(
              $0, "Tin <b>\($0)</b>", audio: PortalAudio(path: "/tin-tuc/tin-\($0).mp3", bytes: 9, seconds: 3)
            )
          }
        },
        plan: { _ in PortalPlan(year: 2026, duties: 24, done: 9, late: 2) }, units: { _ in [Self.centre] }))
    let page = try await PortalHouse.text(portal, "/")
    #expect(page.contains("<h1>Cải cách hành chính ở xã An Bình</h1>"))
    #expect(page.contains("Tin &lt;b&gt;7&lt;/b&gt;") && !page.contains("Tin &lt;b&gt;8"))
    #expect(
      page.contains("<dt>nhiệm vụ</dt><dd>24</dd>") && page.contains("<dt>đã hoàn thành</dt><dd>9</dd>"))
    #expect(page.contains("<div class=\"late\"><dt>quá hạn</dt><dd>2</dd>"))
    #expect(page.contains("href=\"tel:02393123456\"") && page.contains("href=\"/tin-tuc/tin-1.mp3\""))
    let reply = try await PortalHouse.answer(portal, "/")
    #expect(reply.dependencies?.isSuperset(of: ["messages", "planning", "commune", "files"]) == true)
  }

  @Test func onlyTheLeadingMessageHasItsPicture() async throws {
    let picture = NewsCard.Picture(path: "/tep/a.jpg", text: "Quầy \"một cửa\"", width: 480, height: 270)
    let portal = PortalHouse.portal(
      PortalPorts(latest: { _, _ in [1, 2].map { PortalHouse.news($0, "Tin", picture: picture) } }))
    let page = try await PortalHouse.text(portal, "/")
    #expect(page.components(separatedBy: "<img ").count == 2)
    #expect(page.contains("alt=\"Quầy &quot;một cửa&quot;\""))
  }

  @Test func anEmptyCommuneHasAHomeToo() async throws {
    let page = try await PortalHouse.text(PortalHouse.portal(PortalPorts()), "/")
    #expect(page.contains("Xã chưa đăng tin nào") && page.contains("/lien-he") && !page.contains("strip"))
  }

  @Test func contactsStandInGroupsWithWhatIsKnown() async throws {
    let hamlet = PortalUnit(id: ID(rawValue: 8), kind: .hamlet, name: "Thôn <1>", parent: "UBND xã")
    let portal = PortalHouse.portal(PortalPorts(units: { _ in [hamlet, Self.centre] }))
    let page = try await PortalHouse.text(portal, "/lien-he")
    let order = ["Nơi tiếp nhận hồ sơ", "Trần Thị Lan", "Thôn, tổ dân phố", "Thôn &lt;1&gt;"]
    let places = order.map { page.firstRange(of: $0)?.lowerBound }
    #expect(
      places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(page.contains("href=\"mailto:mot-cua@an-binh.test\""))
    #expect(!page.contains("Phòng chuyên môn"))
  }

  @Test func standingPagesNameTheCommune() async throws {
    let portal = PortalHouse.portal(PortalPorts())
    let privacy = try await PortalHouse.text(portal, "/quyen-rieng-tu")
    #expect(privacy.contains("Ủy ban nhân dân xã An Bình"))
    #expect(try await PortalHouse.answer(portal, "/tiep-can").dependencies == ["commune"])
  }

  @Test func onlyTheDaysWorkNeedsASession() {
    for route in PortalHouse.portal(PortalPorts()).capability.routes.all {
      #expect(route.access == (route.path == "/can-bo" ? .signedIn : .everyone), "\(route.path)")
    }
  }
}
