// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// An article as schema.org describes one, for search engines (JSON-LD).
struct ArticleData: Encodable {
  /// The body that answers for the news.
  struct Organisation: Encodable {
    let type = "GovernmentOrganization"
    let name: String
    let url: String

    enum CodingKeys: String, CodingKey {
      case name, url
      case type = "@type"
    }
  }

  let context = "https://schema.org"
  let type = "NewsArticle"
  let headline: String
  let description: String
  let url: String
  let inLanguage = "vi"
  let datePublished: String
  let dateModified: String
  let articleSection: String?
  let image: [String]?
  let author: Organisation
  let publisher: Organisation

  enum CodingKeys: String, CodingKey {
    case headline, description, url, inLanguage, datePublished, dateModified, articleSection, image, author
    case publisher
    case context = "@context"
    case type = "@type"
  }

  /// - Parameter picture: the address of its picture
  init(_ message: PublishedMessage, unit: String?, picture: String?, commune: CommuneCard, base: String) {
    headline = message.title
    description = message.summary
    url = base + message.path
    datePublished = message.publishedAt.iso
    dateModified = message.updatedAt.iso
    articleSection = message.topic.map(MessageWords.topic)
    image = picture.map { [$0] }
    publisher = Organisation(name: MessageWords.committee(commune), url: base + "/")
    author = unit.map { Organisation(name: $0, url: base + "/lien-he") } ?? publisher
  }
}

/// The way back from a page as schema.org describes one.
struct TrailData: Encodable {
  /// One step, counted from the start.
  struct Step: Encodable {
    let type = "ListItem"
    let position: Int
    let name: String
    let item: String

    enum CodingKeys: String, CodingKey {
      case position, name, item
      case type = "@type"
    }
  }

  let context = "https://schema.org"
  let type = "BreadcrumbList"
  let itemListElement: [Step]

  enum CodingKeys: String, CodingKey {
    case itemListElement
    case context = "@context"
    case type = "@type"
  }

  init(_ crumbs: [Page.Crumb], of page: Page, base: String) {
    let steps = crumbs.map { ($0.title, base + $0.path) } + [(page.title, page.address)]
    itemListElement = steps.enumerated().map { Step(position: $0 + 1, name: $1.0, item: $1.1) }
  }
}
