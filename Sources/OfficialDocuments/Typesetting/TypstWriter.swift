// SPDX-License-Identifier: Apache-2.0

/// Prepares a document for Typst, which makes a tagged PDF of it.
///
/// The template is code of ours and never changes with the document; all text goes in as data, so nothing
/// an author writes is ever read as markup. Running the compiler is the caller's work.
public struct TypstWriter: Sendable {
  /// What the compiler needs: two files in one folder, nothing else.
  public struct Job: Hashable, Sendable {
    /// The file to compile, by the name `templateName`.
    public let template: [UInt8]
    /// The document as JSON, by the name `dataName`.
    public let data: [UInt8]
  }

  /// The name of the template's file.
  public static let templateName = "official.typ"
  /// The name that the template reads its data by.
  public static let dataName = "document.json"
  /// The only typeface it uses: that of Debian's `fonts-liberation2`, with the measures of Times New Roman
  /// and all Vietnamese letters.
  ///
  /// The compiler should see no other.
  public static let typeface = "Liberation Serif"
  /// The standard to ask the compiler for (`--pdf-standard`): PDF/UA, for readers who do not see.
  public static let standard = "ua-1"

  /// The measures to follow.
  public let rules: LayoutRules
  /// Scheme and host of the portal ("https://…") before links that are paths; without it those stay text.
  public let origin: String?

  /// A writer; by default the rules of Nghị định 30/2020/NĐ-CP, and links to whole addresses only.
  public init(rules: LayoutRules = .decree30, origin: String? = nil) {
    self.rules = rules
    self.origin = origin
  }

  /// The two files for one document; the same document gives the same bytes.
  public func write(_ document: OfficialDocument) throws -> Job {
    let data = try ContractJSON.bytes(TypstData(document, rules: rules, origin: origin))
    return Job(template: PackageResources.official_typ, data: data)
  }
}
