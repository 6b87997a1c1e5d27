// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Days as a calendar file (.ics, RFC 5545), which telephones and mail programs take in.
public struct CalendarFile: Sendable {
  /// A whole day on which something is due.
  public struct Entry: Hashable, Sendable {
    /// Stable over all files, so that a calendar that takes the file again shows no entry twice.
    public let uid: String
    /// The day.
    public let day: LocalDay
    /// What it is, in a line.
    public let summary: String
    /// What else is to be said; may be empty.
    public let details: String
    let category: String?
    let link: String?

    /// A day with what is due on it.
    ///
    /// - Parameter link: the address of the page that tells more
    public init(
      uid: String, day: LocalDay, summary: String, details: String = "", category: String? = nil,
      link: String? = nil
    ) {
      self.uid = uid
      self.day = day
      self.summary = summary
      self.details = details
      self.category = category
      self.link = link
    }
  }

  let name: String
  /// What it holds, in the order of the file.
  public let entries: [Entry]
  /// When the file was made.
  let stamp: Instant

  /// A calendar.
  ///
  /// - Parameter stamp: when the file was made
  public init(name: String, entries: [Entry], stamp: Instant) {
    self.name = name
    self.entries = entries
    self.stamp = stamp
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CaiCach//VI", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(name), "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
    ]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:" + Self.escaped(entry.uid), "DTSTAMP:" + Self.utc(stamp),
        "DTSTART;VALUE=DATE:" + Self.date(entry.day),
        "DTEND;VALUE=DATE:" + Self.date(entry.day.adding(days: 1)),
        "SUMMARY:" + Self.escaped(entry.summary),
      ]
      if !entry.details.isEmpty { lines.append("DESCRIPTION:" + Self.escaped(entry.details)) }
      if let category = entry.category { lines.append("CATEGORIES:" + Self.escaped(category)) }
      if let link = entry.link { lines.append("URL:" + link) }
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap { Self.folded($0) + [13, 10] }
  }

  /// 3.3.11: backslash, comma, semicolon and line end.
  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing(";", with: "\\;")
      .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n").replacing("\r", with: "")
  }

  /// A line folded (3.1): none is longer than 75 octets, what goes on begins with a blank, no letter is cut in two.
  static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let letter = Array(String(Character(scalar)).utf8)
      if length + letter.count > 75 {
        bytes += [13, 10, 32]
        length = 1
      }
      bytes += letter
      length += letter.count
    }
    return bytes
  }

  private static func date(_ day: LocalDay) -> String { day.iso.replacing("-", with: "") }

  /// `20260504T003000Z`.
  private static func utc(_ at: Instant) -> String {
    // A moment earlier by the offset reads in local time as this one does in UTC.
    let shifted = Instant(milliseconds: at.milliseconds - LocalDay.offset)
    return String(shifted.iso.prefix(19)).replacing("-", with: "").replacing(":", with: "") + "Z"
  }
}
