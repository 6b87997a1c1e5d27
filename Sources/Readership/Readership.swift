// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel
import Logging
public import Storage
public import Web

/// What a page is about, for the ledger and for lists.
public struct ReadPage: Hashable, Sendable {
  /// What it shows: a message, a document.
  public let subject: Subject
  /// The unit it counts for.
  public let unit: UnitID?
  /// Its title.
  public let title: String
  /// Its page in the workspace.
  public let path: String

  /// A page from its parts.
  public init(subject: Subject, unit: UnitID?, title: String, path: String) {
    self.subject = subject
    self.unit = unit
    self.title = title
    self.path = path
  }
}

/// How often something was looked at.
public struct ViewCount: Hashable, Sendable {
  /// Ever.
  public let all: Int
  /// Today.
  public let today: Int
}

/// How often public pages are looked at: counted without cookies, addresses or anything else of a person.
public struct Readership: Sendable {
  static let job = "readership.day"

  let store: ReadershipStore
  let queue: JobQueue
  let surroundings: Surroundings
  let tally = ViewTally()
  /// What paths are about, those of nothing that is kept left out.
  let pages: @Sendable (CommuneID, [String]) async throws -> [String: ReadPage]

  /// Counts over a database.
  ///
  /// - Parameter pages: what paths are about: the messages and documents that they show
  public init(
    database: any Database, surroundings: Surroundings,
    pages: @escaping @Sendable (CommuneID, [String]) async throws -> [String: ReadPage]
  ) {
    store = ReadershipStore(database: database, surroundings: surroundings)
    queue = JobQueue(database: database, surroundings: surroundings)
    self.surroundings = surroundings
    self.pages = pages
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { ReadershipSchema.migrations }

  /// Everything that readership gives to the product.
  public var capability: Capability {
    var routes = Routes()
    ReadershipRoutes(readership: self).add(to: &routes)
    let tally = tally
    var capability = Capability(
      ReadershipStore.capability, migrations: Self.migrations, routes: routes,
      services: [ReadershipClock(readership: self)], jobs: [Self.job: { try await perform($0) }],
      menu: [MenuItem(ReadershipWords.menu, path: ReadershipPages.path, access: .can(.read), rank: 65)])
    capability.seen = { tally.note($0) }
    return capability
  }

  /// How often the page of something was looked at, whatever titles it has had.
  ///
  /// - Parameters:
  ///   - folder: the part of the site: `/tin-tuc/`
  ///   - id: the id at the end of the path
  public func views(of id: String, under folder: String, in commune: CommuneID) async throws -> ViewCount {
    let count = try await store.views(
      under: folder, endingWith: id, on: surroundings.today, in: commune)
    return ViewCount(all: count.all, today: count.today)
  }

  /// Writes down what was counted; what cannot be written waits for the next time.
  func flush() async {
    let counts = tally.take()
    guard !counts.isEmpty else { return }
    do { try await store.add(counts) } catch {
      tally.giveBack(counts)
      surroundings.log.warning(
        "views could not be written", metadata: ["error": "\(String(reflecting: error))"])
    }
  }

  /// Writes the numbers of a day into the ledger; doing it again changes nothing.
  func perform(_ job: Job) async throws {
    guard let commune = job.commune, let day = LocalDay(iso: job.key) else {
      throw JobHopeless(ReadershipWords.noDay)
    }
    let paths = try await store.lines(of: day, in: commune).map(\.path)
    let known = try await pages(commune, paths)
    let all = Dictionary(paths.map { ($0, known[$0]) }, uniquingKeysWith: { first, _ in first })
    _ = try await store.close(day, pages: all, in: commune)
  }
}
