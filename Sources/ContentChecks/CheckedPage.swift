// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel

/// Something public that is checked: a message, a document.
public struct CheckedPage: Hashable, Sendable {
  /// A picture that stands beside the text.
  public struct Picture: Hashable, Sendable {
    /// Where it lies.
    public let path: String
    /// What it shows, in words.
    public let alt: String

    /// A picture with its words.
    public init(path: String, alt: String) {
      self.path = path
      self.alt = alt
    }
  }

  /// What it is.
  public let subject: Subject
  /// What kind of thing it is, in words.
  public let kind: String
  /// Its title.
  public let title: String
  /// Its public path.
  public let path: String
  /// Where it is mended, in the workspace.
  public let mend: String
  /// What it says, in CommonMark.
  public let text: String
  /// Pictures beside the text.
  public let pictures: [Picture]
  /// The day by which somebody has to look at it again.
  public let reviewOn: LocalDay?

  /// A page from its parts.
  public init(
    subject: Subject, kind: String, title: String, path: String, mend: String, text: String,
    pictures: [Picture] = [], reviewOn: LocalDay? = nil
  ) {
    self.subject = subject
    self.kind = kind
    self.title = title
    self.path = path
    self.mend = mend
    self.text = text
    self.pictures = pictures
    self.reviewOn = reviewOn
  }
}

/// A stretch of a text that is out of date, with what to write in its place.
public struct OutdatedWords: Hashable, Sendable {
  /// As it stands in the text.
  public let text: String
  /// What it is called now; empty where nothing took its place.
  public let instead: String

  /// A stretch with its replacement.
  public init(text: String, instead: String) {
    self.text = text
    self.instead = instead
  }
}

/// A citation of a document that no longer holds.
public struct OutdatedCitation: Hashable, Sendable {
  /// Where what cites is mended, in the workspace.
  public let mend: String
  /// The number that is cited.
  public let number: String
  /// What is to be cited in its place; empty if nothing took it.
  public let instead: String

  /// A citation by its place and number.
  public init(mend: String, number: String, instead: String) {
    self.mend = mend
    self.number = number
    self.instead = instead
  }
}

/// What the checks ask of other rooms; `App` connects them.
public struct ContentCheckPorts: Sendable {
  /// Everything public that is checked.
  public var pages: @Sendable (CommuneID) async throws -> [CheckedPage]
  /// Whether a path of this site leads to something that the public sees.
  public var leads: @Sendable (CommuneID, String) async throws -> Bool
  /// The hosts that are this site.
  public var hosts: @Sendable (CommuneID) async throws -> [String]
  /// What of a text in CommonMark is out of date, such as names of communes before a merger.
  public var words: @Sendable (CommuneID, String) async throws -> [OutdatedWords]
  /// What cites documents that no longer hold.
  public var citations: @Sendable (CommuneID) async throws -> [OutdatedCitation]

  /// Ports; what is not named answers with nothing, and every path leads somewhere.
  public init(
    pages: @escaping @Sendable (CommuneID) async throws -> [CheckedPage],
    leads: @escaping @Sendable (CommuneID, String) async throws -> Bool = { _, _ in true },
    hosts: @escaping @Sendable (CommuneID) async throws -> [String] = { _ in [] },
    words: @escaping @Sendable (CommuneID, String) async throws -> [OutdatedWords] = { _, _ in [] },
    citations: @escaping @Sendable (CommuneID) async throws -> [OutdatedCitation] = { _ in [] }
  ) {
    self.pages = pages
    self.leads = leads
    self.hosts = hosts
    self.words = words
    self.citations = citations
  }
}
