// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel
public import Outside

/// What reports ask of other rooms; `App` connects them.
public struct ReportPorts: Sendable {
  /// The tasks of the plans that are in force on some days, in the plan's order.
  public var tasks: @Sendable (CommuneID, ClosedRange<LocalDay>) async throws -> [ReportTask]
  /// The plan that a report follows.
  public var plan: @Sendable (CommuneID) async throws -> ReportPlan?
  /// What entries are about: title and page of those records that are still there.
  public var subjects: @Sendable ([Subject], CommuneID) async throws -> [Subject: ReportSubject]
  /// What slices call their kinds of entries and the names of their amounts, in Vietnamese.
  public var labels: [String: String]
  /// The program that makes PDF.
  public var typst: TypstProgram

  /// The ports, each from its room.
  public init(
    tasks: @escaping @Sendable (CommuneID, ClosedRange<LocalDay>) async throws -> [ReportTask],
    plan: @escaping @Sendable (CommuneID) async throws -> ReportPlan?,
    subjects: @escaping @Sendable ([Subject], CommuneID) async throws -> [Subject: ReportSubject],
    labels: [String: String], typst: TypstProgram
  ) {
    self.tasks = tasks
    self.plan = plan
    self.subjects = subjects
    self.labels = labels
    self.typst = typst
  }
}

/// What an entry is about, as a list shows it.
public struct ReportSubject: Hashable, Sendable {
  /// Its name: the headline of a message, the first words of a task.
  public let title: String
  /// Its page in the workspace.
  public let path: String

  /// A record by its name and page.
  public init(title: String, path: String) {
    self.title = title
    self.path = path
  }
}
