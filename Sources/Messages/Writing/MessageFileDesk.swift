// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// Takes the files of a message's form: the picture on top, pictures for the text, files to be saved.
struct MessageFileDesk {
  /// The most bytes of one file, as the form says.
  static let limit = 20 << 20

  var fields: [String: [String]]
  private(set) var problems: [Fault.Field] = []
  private let commune: CommuneID
  private let files: FileStore

  init(fields: [String: [String]], commune: CommuneID, files: FileStore) {
    self.fields = fields
    self.commune = commune
    self.files = files
  }

  private func first(_ name: String) -> String { Form(fields: fields)[name] }

  mutating func take(_ form: Form) async throws {
    try await takeTop(form)
    try await takePicture(form)
    try await takeAttachment(form)
    for hash in form.all("drop-picture").compactMap(FileHash.init) { drop(hash) }
    let dropped = Set(form.all("drop-file"))
    fields["attachments"] = fields["attachments"]?.filter { !dropped.contains(String($0.prefix(64))) }
    try await forgetForeign()
  }

  private mutating func takeTop(_ form: Form) async throws {
    var hash = FileHash(form["picture-hash"])
    if let known = hash, try await files.picture(known, in: commune) == nil { hash = nil }
    if form.isOn("remove-picture") { hash = nil }
    if let kept = await keepPicture(form, "picture") { hash = kept }
    fields["picture-hash"] = hash.map { [$0.description] }
  }

  /// A picture for the text waits, already kept, until its description and the consent are given.
  private mutating func takePicture(_ form: Form) async throws {
    var hash = FileHash(form["part-hash"])
    if let known = hash, try await files.picture(known, in: commune) == nil { hash = nil }
    if let kept = await keepPicture(form, "part-picture") { hash = kept }
    fields["part-hash"] = hash.map { [$0.description] }
    guard let hash else { return }
    let alt = MessageForm.line(form["part-alt"])
    let consent = PictureConsent(rawValue: form["part-consent"])
    if alt.isEmpty { problems.append(.init("part-alt", MessageWords.altMissing)) }
    if alt.count > MessageRules.altLimit {
      problems.append(.init("part-alt", MessageWords.tooLong(count: alt.count, limit: MessageRules.altLimit)))
    }
    if consent == nil { problems.append(.init("part-consent", MessageWords.consentMissing)) }
    guard !alt.isEmpty, alt.count <= MessageRules.altLimit, let consent else { return }
    insert(RichText(blocks: [.paragraph([.init(content: .picture(hash, alt: alt))])]).commonMark)
    fields["pictures", default: []].append("\(hash) \(consent.rawValue)")
    for name in ["part-hash", "part-alt", "part-consent"] { fields[name] = nil }
  }

  private mutating func takeAttachment(_ form: Form) async throws {
    guard let upload = form.upload("part-file") else { return }
    if let sentence = MessageWords.notTaken(upload.size, FileStore.type(ofFileAt: upload.path)) {
      problems.append(.init("part-file", sentence))
      return
    }
    do {
      let kept = try await files.keep(fileAt: upload.path, name: upload.name, for: commune)
      let typed = MessageForm.line(form["part-name"])
      let name = typed.isEmpty ? MessageForm.line(upload.name) : typed
      fields["attachments", default: []].removeAll { $0.hasPrefix(kept.hash.description) }
      fields["attachments", default: []].append("\(kept.hash) \(name.prefix(MessageRules.nameLimit))")
      fields["part-name"] = nil
    } catch let fault as Fault {
      problems.append(.init("part-file", fault.sentence))
    }
  }

  /// Whatever stops a picture, also a full disk, must not cost the words.
  private mutating func keepPicture(_ form: Form, _ field: String) async -> FileHash? {
    guard let upload = form.upload(field) else { return nil }
    guard upload.size <= Self.limit else {
      problems.append(.init(field, MessageWords.pictureTooHeavy(bytes: upload.size, limit: Self.limit)))
      return nil
    }
    do {
      return try await files.keepPicture(fileAt: upload.path, name: upload.name, for: commune).hash
    } catch {
      let sentence = (error as? Fault)?.sentence ?? MessageWords.pictureNotKept
      problems.append(.init(field, sentence))
      return nil
    }
  }

  /// Puts a picture where the text asks for it, or at its end.
  private mutating func insert(_ picture: String) {
    let body = first("body")
    for mark in MessageWords.pictureMarks {
      guard let place = body.firstRange(of: mark) else { continue }
      fields["body"] = [body[..<place.lowerBound] + picture + body[place.upperBound...]]
      return
    }
    fields["body"] = [body.isEmpty ? picture : body + "\n\n" + picture]
  }

  /// Takes a picture out of the text.
  private mutating func drop(_ hash: FileHash) {
    fields["pictures"] = fields["pictures"]?.filter { !$0.hasPrefix(hash.description) }
    let end = "](\(hash.path))"
    var body = first("body")
    while let close = body.firstRange(of: end),
      let open = body[..<close.lowerBound].ranges(of: "![").last?.lowerBound
    {
      body.removeSubrange(open..<close.upperBound)
    }
    fields["body"] = [body]
  }

  /// A file that the commune does not keep is not named in its messages.
  private mutating func forgetForeign() async throws {
    for name in ["pictures", "attachments"] {
      var known: [String] = []
      for value in fields[name] ?? [] {
        guard let hash = FileHash(String(value.prefix(64))), !known.contains(value) else { continue }
        if try await files.find(hash, in: commune) != nil { known.append(value) }
      }
      fields[name] = known
    }
  }
}
