// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The page of contacts and structure.
enum ContactPages {
  static let path = "/lien-he"

  /// The id of a unit's part of the page.
  static func anchor(_ unit: UnitID) -> String { "don-vi-\(unit)" }

  static func page(_ units: [PortalUnit], commune: CommuneCard, base: String) -> Page {
    let groups = ContactWords.order.compactMap { kind -> HTML? in
      let units = units.filter { $0.kind == kind }
      guard !units.isEmpty else { return nil }
      return """
        <section aria-labelledby="\(kind.rawValue)"><h2 id="\(kind.rawValue)">\(ContactWords.group(kind))</h2>
        <ul class="contacts">\(units, { row($0) })</ul></section>
        """
    }
    let list: HTML =
      groups.isEmpty ? EmptyState("Xã chưa công bố đơn vị nào trên trang này.").html : "\(groups)"
    var page = Page(
      "Liên hệ", frame: .portal,
      summary: "Cơ cấu tổ chức, địa chỉ và đầu mối cải cách hành chính của \(commune.name).",
      content: """
        <p class="lead">\(PortalWords.committee(commune)), \(commune.province). Hỏi về cải cách hành chính ở đơn vị \
        nào, xin gặp công chức đầu mối của đơn vị đó.</p>
        <p><a href="\(link: EnglishContactPages.path)" hreflang="en" lang="en">This page in English</a></p>
        \(list)
        """)
    page.address = base + path
    page.head = EnglishContactPages.languages(base)
    return page
  }

  /// A telephone number that can be called.
  static func telephone(_ number: String) -> HTML {
    "<a href=\"\(link: "tel:" + number.filter { $0.isNumber || $0 == "+" })\">\(number)</a>"
  }

  /// An address that can be written to.
  static func mail(_ address: String) -> HTML { "<a href=\"\(link: "mailto:" + address)\">\(address)</a>" }

  private static func row(_ unit: PortalUnit) -> HTML {
    let parent: HTML = unit.parent.map { "<p class=\"meta\">Thuộc \($0)</p>" } ?? .empty
    return "<li id=\"\(anchor(unit.id))\"><h3>\(unit.name)</h3>\(parent)\(facts(unit))</li>"
  }

  /// Where a unit is found and who answers; nothing where nothing is known.
  static func facts(_ unit: PortalUnit) -> HTML {
    var list = DescriptionList()
    if let address = unit.address { list.add("Địa chỉ", address) }
    if let phone = unit.phone { list.add("Điện thoại", html: telephone(phone)) }
    if let email = unit.email { list.add("Thư điện tử", html: mail(email)) }
    if let contact = unit.contact { list.add("Đầu mối", contact) }
    let isEmpty = unit.address == nil && unit.phone == nil && unit.email == nil && unit.contact == nil
    return isEmpty ? .empty : list.html
  }
}
