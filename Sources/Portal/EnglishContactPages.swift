// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// Structure and contacts in English (Nghị định 42/2022/NĐ-CP asks for both languages).
enum EnglishContactPages {
  static let path = "/en/contacts"

  static func page(_ units: [PortalUnit], commune: CommuneCard, base: String) -> Page {
    let groups = ContactWords.order.compactMap { kind -> HTML? in
      let units = units.filter { $0.kind == kind }
      guard !units.isEmpty else { return nil }
      return """
        <section aria-labelledby="\(kind.rawValue)"><h2 id="\(kind.rawValue)">\(EnglishUnitWords.group(kind))</h2>
        <ul class="contacts">\(units, { row($0) })</ul></section>
        """
    }
    let place = EnglishUnitWords.commune(commune.name)
    var page = Page(
      "Contacts and structure", frame: .portal, crumbs: [],
      summary: "Bodies of \(place), \(EnglishUnitWords.province(commune.province)), and how to reach them.",
      content: """
        <p class="lead">People's Committee of \(place), \(EnglishUnitWords.province(commune.province)), Viet Nam.</p>
        <p><a href="\(link: ContactPages.path)" hreflang="vi" lang="vi">Trang này bằng tiếng Việt</a></p>
        \(groups.isEmpty ? EmptyState("No body has been published on this page yet.").html : "\(groups)")
        """)
    page.language = "en"
    page.address = base + path
    page.head = languages(base)
    return page
  }

  /// The links by which each language leads to the other.
  static func languages(_ base: String) -> HTML {
    """
    <link rel="alternate" hreflang="vi" href="\(link: base + ContactPages.path)">
    <link rel="alternate" hreflang="en" href="\(link: base + path)">

    """
  }

  private static func row(_ unit: PortalUnit) -> HTML {
    let name: HTML =
      EnglishUnitWords.name(unit.name).map {
        "<h3>\($0)</h3><p class=\"meta\" lang=\"vi\">\(unit.name)</p>"
      } ?? "<h3 lang=\"vi\">\(unit.name)</h3>"
    let parent: HTML =
      unit.parent.map { name in
        EnglishUnitWords.name(name).map { "<p class=\"meta\">Part of: \($0)</p>" }
          ?? "<p class=\"meta\">Part of: <span lang=\"vi\">\(name)</span></p>"
      } ?? .empty
    return "<li id=\"\(ContactPages.anchor(unit.id))\">\(name)\(parent)\(facts(unit))</li>"
  }

  private static func facts(_ unit: PortalUnit) -> HTML {
    var list = DescriptionList()
    var isEmpty = true
    func add(_ name: String, _ value: String?, _ markup: (String) -> HTML) {
      guard let value else { return }
      isEmpty = false
      list.add(name, html: markup(value))
    }
    add("Address", unit.address) { "<span lang=\"vi\">\($0)</span>" }
    add("Telephone", unit.phone) { ContactPages.telephone($0) }
    add("E-mail", unit.email) { ContactPages.mail($0) }
    add("Administrative reform contact", unit.contact) { "<span lang=\"vi\">\($0)</span>" }
    return isEmpty ? .empty : list.html
  }
}
