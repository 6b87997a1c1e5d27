// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// How far the plan of the year has come.
public struct PortalPlan: Hashable, Sendable {
  /// The year it is for.
  public let year: Int
  /// How many duties it has.
  public let duties: Int
  /// How many of them are done.
  public let done: Int
  /// How many of the others are past their day.
  public let late: Int

  /// A plan in numbers.
  public init(year: Int, duties: Int, done: Int, late: Int) {
    self.year = year
    self.duties = duties
    self.done = done
    self.late = late
  }
}

/// A duty of the plan, as the search takes it in.
public struct PortalDuty: Hashable, Sendable, Identifiable {
  /// The task.
  public let id: TaskID
  /// The duty as written.
  public let text: String
  /// The unit that holds it.
  public let unit: String?
  /// Its day.
  public let due: LocalDay?

  /// A duty from its parts.
  public init(id: TaskID, text: String, unit: String? = nil, due: LocalDay? = nil) {
    self.id = id
    self.text = text
    self.unit = unit
    self.due = due
  }
}

/// A month in numbers, for staff.
public struct PortalMonth: Hashable, Sendable {
  /// A number with the page that lists what it counts.
  public struct Count: Hashable, Sendable {
    /// The number.
    public let number: Int
    /// The path of the entries behind it; nil where there is no such page.
    public let evidence: String?

    /// A number with its page.
    public init(_ number: Int, evidence: String?) {
      self.number = number
      self.evidence = evidence
    }
  }

  /// Messages published in the month.
  public let published: Count
  /// Duties whose day lies in the month.
  public let due: Count
  /// Those of them that are done.
  public let done: Count

  /// A month from its numbers.
  public init(published: Count, due: Count, done: Count) {
    self.published = published
    self.due = due
    self.done = done
  }
}
