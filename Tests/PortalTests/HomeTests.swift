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
    let portal = PortalHouse.portal { ports in
      ports.latest = { _, _, limit in
        (1...9).prefix(limit).map {
          PortalHouse.news(
            $0, "Tin <b>\($0)</b>", audio: PortalAudio(path: "/tin-tuc/tin-\($0).mp3", bytes: 9, seconds: 3))
        }
      }
      ports.plan = { _ in PortalPlan(year: 2026, duties: 24, done: 9, late: 2) }
      ports.units = { _ in [Self.centre] }
    }
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
    let portal = PortalHouse.portal { ports in
      ports.latest = { _, _, _ in [1, 2].map { PortalHouse.news($0, "Tin", picture: picture) } }
    }
    let page = try await PortalHouse.text(portal, "/")
    #expect(page.components(separatedBy: "<img ").count == 2)
    #expect(page.contains("alt=\"Quầy &quot;một cửa&quot;\""))
  }

  @Test func anEmptyCommuneHasAHomeToo() async throws {
    let page = try await PortalHouse.text(PortalHouse.portal(PortalPorts()), "/")
    #expect(page.contains("Xã chưa đăng tin nào") && page.contains("/lien-he") && !page.contains("strip"))
    for none in ["Sắp đến hạn", "Loa truyền thanh", "Gương điển hình", "Bạn cần làm gì"] {
      #expect(!page.contains(none), "\(none) without anything to show")
    }
  }

  @Test func showsWhatComesWhatIsPlayedAndWhatCanBeDone() async throws {
    let today = FixedSurroundings.start.day
    let portal = PortalHouse.portal { ports in
      ports.events = { _, days in
        [9, 3, -2].map { offset in
          PortalEvent(
            uid: "nhiem-vu-\(offset)", kind: .duty, day: days.lowerBound.adding(days: offset),
            title: "Việc <\(offset)>", path: "/ke-hoach")
        }
      }
      ports.bulletins = { _, day in
        day == today
          ? [
            PortalBulletin(
              title: "Bản tin sáng", path: "/tin-tuc/a",
              audio: PortalAudio(path: "/tin-tuc/a.mp3", bytes: 1, seconds: 2), at: FixedSurroundings.start)
          ] : []
      }
      ports.models = { _, limit in [PortalHouse.news(4, "Trưởng thôn giỏi")].prefix(limit).map(\.self) }
      ports.services = [PortalService(title: "Tra thủ tục", sentence: "Hồ sơ, lệ phí.", path: "/thu-tuc")]
    }
    let page = try await PortalHouse.text(portal, "/")
    let coming = ["07/5/2026", "Việc &lt;3&gt;", "13/5/2026", "Việc &lt;9&gt;"].map {
      page.firstRange(of: $0)?.lowerBound
    }
    #expect(
      coming.allSatisfy { $0 != nil } && coming.compactMap(\.self) == coming.compactMap(\.self).sorted())
    #expect(!page.contains("Việc &lt;-2"))
    #expect(page.contains("Bản tin sáng") && page.contains("07:30") && page.contains("/tin-tuc/a.mp3"))
    #expect(page.contains("Trưởng thôn giỏi") && page.contains("href=\"/thu-tuc\""))
  }

  @Test func contactsStandInEnglishToo() async throws {
    let units = [
      PortalUnit(id: ID(rawValue: 8), kind: .hamlet, name: "Thôn Đông", parent: "UBND xã"),
      PortalUnit(id: ID(rawValue: 9), kind: .other, name: "Thông tin xã", phone: "0239 1"),
    ]
    let portal = PortalHouse.portal { $0.units = { _ in units + [Self.centre] } }
    guard case .page(let page) = try await PortalHouse.answer(portal, "/en/contacts").body,
      case .page(let own) = try await PortalHouse.answer(portal, "/lien-he").body
    else { return #expect(Bool(false), "no page") }
    let text = page.content.text
    #expect(page.language == "en" && text.contains("<h3>Đông Hamlet</h3>"))
    #expect(text.contains("Public Administration Service Centre") && text.contains("People&#39;s Committee"))
    #expect(text.contains("<h3 lang=\"vi\">Thông tin xã</h3>") && text.contains("An Bình Commune"))
    #expect(
      page.head == own.head
        && own.head.text.contains("hreflang=\"en\" href=\"https://an-binh.test/en/contacts\""))
  }

  @Test func theHomePageDescribesTheCommitteeToMachines() async throws {
    let office = PortalUnit(
      id: ID(rawValue: 1), kind: .secretariat, name: "Văn phòng", phone: "0239 1", email: "</script>@x.test")
    let portal = PortalHouse.portal { $0.units = { _ in [office] } }
    guard case .page(let page) = try await PortalHouse.answer(portal, "/").body else {
      return #expect(Bool(false), "no page")
    }
    let head = page.head.text
    #expect(
      head.contains("\"@type\":\"GovernmentOrganization\"") && head.contains("\"telephone\":\"0239 1\""))
    #expect(head.components(separatedBy: "</script>").count == 2 && head.contains("\\u003c/script>@x.test"))
  }

  @Test func telephonesAreToldHowToKeepThePortal() async throws {
    let manifest = try await PortalHouse.text(PortalHouse.portal(), "/manifest.webmanifest")
    let object = try JSONSerialization.jsonObject(with: Data(manifest.utf8)) as? [String: Any]
    #expect(object?["start_url"] as? String == "/" && object?["short_name"] as? String == "xã An Bình")
    let page = try await PortalHouse.text(PortalHouse.portal(), "/ngoai-tuyen")
    #expect(page.contains("data-kept") && page.contains("không có kết nối"))
  }

  @Test func contactsStandInGroupsWithWhatIsKnown() async throws {
    let hamlet = PortalUnit(id: ID(rawValue: 8), kind: .hamlet, name: "Thôn <1>", parent: "UBND xã")
    let portal = PortalHouse.portal { $0.units = { _ in [hamlet, Self.centre] } }
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
    #expect(
      privacy.contains("đếm mỗi trang được mở bao nhiêu lần") && privacy.contains("không dùng cookie để đếm"))
    #expect(try await PortalHouse.answer(portal, "/tiep-can").dependencies == ["commune"])
  }

  @Test func onlyTheDaysWorkNeedsASession() {
    for route in PortalHouse.portal(PortalPorts()).capability.routes.all {
      #expect(route.access == (route.path == "/can-bo" ? .signedIn : .everyone), "\(route.path)")
    }
  }
}
