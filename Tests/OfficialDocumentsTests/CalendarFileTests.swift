// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import OfficialDocuments

struct CalendarFileTests {
  @Test func foldsByOctetsAndEscapesWhatTheFormatUses() {
    let line = String(repeating: "ế", count: 60)
    let folded = CalendarFile.folded(line)
    #expect(folded.split(separator: 10).allSatisfy { $0.count <= 76 })
    #expect(String(decoding: folded, as: UTF8.self).replacing("\r\n ", with: "") == line)
    #expect(CalendarFile.escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne")
  }
}
