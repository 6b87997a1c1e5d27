// SPDX-License-Identifier: Apache-2.0

import Commune

/// The one table of what reports count; a further number is a further line here and its words in `ReportWords`.
enum ReportFigures {
  /// The numbers in the order in which reports show them.
  static let all: [FigureRule] = [
    FigureRule("messages-portal", kinds: "delivery.portal", count: .subjects),
    FigureRule("broadcasts", kinds: "delivery.loudspeaker", count: .entries),
    FigureRule("broadcast-minutes", kinds: "delivery.loudspeaker", count: .sum("minutes")),
    FigureRule("messages-zalo", kinds: "delivery.zalo", count: .subjects),
    FigureRule("messages-facebook", kinds: "delivery.facebook", count: .subjects),
    FigureRule("messages-notice-board", kinds: "delivery.notice-board", count: .subjects),
    FigureRule("messages-approved", kinds: "message.approved", count: .subjects),
    FigureRule("messages-withdrawn", kinds: "message.withdrawn", count: .subjects),
    FigureRule("messages-urgent", kinds: "message.urgent", count: .subjects),
    FigureRule("messages-unconfirmed", kinds: "message.unconfirmed", count: .subjects),
    FigureRule("audio-rendered", kinds: "audio.rendered", count: .entries),
    FigureRule("audio-minutes", kinds: "audio.rendered", count: .sum("seconds", per: 60)),
    FigureRule("page-views", kinds: "message.read", "document.read", count: .sum("views")),
    FigureRule("tasks-active", tasks: .active),
    FigureRule("tasks-due", tasks: .due),
    FigureRule("tasks-completed", tasks: .completed),
    FigureRule("tasks-late", tasks: .late),
  ]

  /// The numbers by which months are compared at a glance.
  static let headlines = [
    "messages-portal", "broadcasts", "messages-zalo", "messages-facebook", "messages-notice-board",
  ]

  /// Kinds of entries that are about a task itself.
  private static let taskKinds = ["task.reported", "task.completed", "task.reopened"]

  /// Every kind of entry that reports look at.
  static let kinds: [String] = Array(
    Set(
      taskKinds
        + all.flatMap { rule in if case .ledger(let kinds, _) = rule.basis { kinds } else { [String]() } })
  ).sorted()

  /// All numbers of a period.
  static func figures(_ entries: [Evidence], tasks: [TaskLine]) -> [Figure] {
    all.map { $0.figure(entries, tasks: tasks) }
  }

  /// The numbers that come from the ledger alone, for one unit among others.
  static func ledgerFigures(_ entries: [Evidence]) -> [Figure] {
    all.filter { if case .ledger = $0.basis { true } else { false } }.map { $0.figure(entries, tasks: []) }
  }
}
