// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@Suite struct BytePiecesTests {
  @Test func emptyPiecesAreLeftOut() {
    #expect("\na\n\nb\n".pieces(between: "\n") == ["a", "b"])
    #expect("".pieces(between: "\n").isEmpty)
  }

  @Test func anyOfTheSeparatorsEndsAPiece() {
    #expect("một hai\nba".pieces(between: " ", "\n") == ["một", "hai", "ba"])
  }

  @Test func aSeparatorCountsByItsByteWhateverFollows() {
    // A combining mark makes one Character of the blank before it.
    #expect("a \u{301}b".pieces(between: " ") == ["a", "\u{301}b"])
  }
}
