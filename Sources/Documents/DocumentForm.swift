// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// The form of a document: those that a commune issues or passes on (Nghị định 30/2020/NĐ-CP, Điều 7; Luật 64/2025/QH15).
enum DocumentForm: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  case resolution, decision, directive, plan, programme, announcement, guidance, report, letter, regulation
  case rules, project, scheme, submission, conclusion, minutes, telegram, invitation
  case law, decree, circular, ordinance

  /// The form that stands in capitals above a title; nil for one that is not taken.
  init?(reading kind: String) {
    guard let form = Self.allCases.first(where: { DocumentWords.form($0).uppercased() == kind }) else {
      return nil
    }
    self = form
  }
}

/// The field of work that a document belongs to.
enum DocumentField: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  case reform, digital, staffing, justice, land, building, agriculture, economy, budget, culture, education,
    health
  case welfare, security, inspection, other
}

/// A part of the portal's information that a state body must publish (Nghị định 42/2022/NĐ-CP).
enum DocumentCategory: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// Legal documents.
  case law
  /// Documents by which the commune is run.
  case management
  /// Strategies, planning, plans.
  case strategy
  /// Decisions that publish procedures.
  case procedures
  /// Passing the law on: guidance and questions.
  case legalEducation = "legal-education"
  /// Budget and financial reports.
  case finance
  /// Statistics.
  case statistics
  /// Investment, tenders, public purchases.
  case investment
  /// Science and research programmes.
  case research
  /// The list of what must be public, and reports on it.
  case disclosure
}

/// The categories as one act orders them, from a day on: law changes, so this is data with days.
struct DocumentCategoryList: Sendable {
  /// The first day on which it holds.
  let since: LocalDay
  /// The act.
  let source: String
  /// In the order in which pages list them.
  let categories: [DocumentCategory]

  /// All lists, the oldest first.
  static let all = [
    DocumentCategoryList(
      since: LocalDay(number: 19_219), source: DocumentWords.decree42,
      categories: [
        .law, .management, .strategy, .procedures, .legalEducation, .finance, .statistics, .investment,
        .research,
        .disclosure,
      ])
  ]

  /// The list that holds on a day; the first one before all of them.
  static func on(_ day: LocalDay) -> DocumentCategoryList {
    all.last { $0.since <= day } ?? all[0]
  }
}
