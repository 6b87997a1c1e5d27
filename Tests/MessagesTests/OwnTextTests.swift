// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Messages

@Suite struct OwnTextTests {
  private func versions(_ contents: MessageContent...) -> [MessageVersion] {
    contents.enumerated().map { place, content in
      MessageVersion(
        number: place + 1, edits: 1, content: content, savedBy: PersonID(rawValue: 1),
        savedAt: Instant(milliseconds: 0))
    }
  }

  private let first = MessageContent(
    title: "Tiếp công dân", summary: "Sáng thứ Năm 03/12.", body: "Tại trụ sở.", spoken: "Kính thưa bà con.",
    zalo: "Sáng 03/12 tại trụ sở", facebook: "Bà con ơi", notice: "Sáng thứ Năm")

  @Test(arguments: OwnText.allCases) func isFreshWhereItWasWrittenForTheseWords(_ own: OwnText) {
    #expect(own.writtenFor(in: versions(first)) == nil)
    var moved = first
    moved.audiences = [.people]
    #expect(own.writtenFor(in: versions(first, moved)) == nil)
  }

  @Test(arguments: OwnText.allCases) func isOldWhereTheMessageSaysSomethingElseSince(_ own: OwnText) {
    var later = first
    later.summary = "Sáng thứ Sáu 04/12."
    #expect(own.writtenFor(in: versions(first, later))?.number == 1)
    var third = later
    third.body = "Tại nhà văn hóa."
    #expect(own.writtenFor(in: versions(first, later, third))?.number == 1)
    // Going back to what it was written for is no difference.
    #expect(own.writtenFor(in: versions(first, later, first)) == nil)
  }

  @Test func isFreshAgainOnceItIsWrittenAnew() {
    var later = first
    later.summary = "Sáng thứ Sáu 04/12."
    later.spoken = "Kính thưa bà con, lịch đã đổi."
    #expect(OwnText.spoken.writtenFor(in: versions(first, later)) == nil)
    #expect(OwnText.facebook.writtenFor(in: versions(first, later))?.number == 1)
    later.facebook = ""
    #expect(OwnText.facebook.writtenFor(in: versions(first, later)) == nil)
  }

  @Test func theOriginalIsWhatTheMessageGives() {
    #expect(OwnText.zalo.original(first) == "Sáng thứ Năm 03/12.")
    #expect(OwnText.spoken.original(first) == "Tiếp công dân.\nSáng thứ Năm 03/12.\nTại trụ sở.")
    #expect(OwnText.notice.original(first) == "Sáng thứ Năm 03/12.\nTại trụ sở.")
    #expect(OwnText.facebook.original(first).hasPrefix("Tiếp công dân\n\n"))
  }
}
