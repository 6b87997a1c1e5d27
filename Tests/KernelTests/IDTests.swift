// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Synchronization
import Testing

struct IDTests {
  /// Milliseconds of 2020-01-01T00:00:00Z, from which ids count.
  private static let epoch: Int64 = 1_577_836_800_000

  @Test func idsOfOneSourceGrowEvenWhereTheClockStandsOrGoesBack() {
    let now = Mutex(Self.epoch + 1_000_000)
    let source = IDSource(now: { Instant(milliseconds: now.withLock { $0 }) })
    var dice = SeededGenerator(seed: 20_260_504)
    var last: Int64 = 0
    for _ in 0..<5_000 {
      let step = Int64.random(in: -3...3, using: &dice)
      now.withLock { $0 += step }
      let next = source.next()
      #expect(next > last)
      last = next
    }
  }

  @Test func anIDTellsTheMillisecondItWasMadeIn() {
    let source = IDSource(now: { Instant(milliseconds: Self.epoch + 123_456) })
    #expect(source.next() >> 21 == 123_456)
  }

  @Test func idsOfALaterMillisecondAreGreaterWhateverTheNode() {
    let earlier = IDSource(now: { Instant(milliseconds: Self.epoch + 5) }, random: { .max })
    let later = IDSource(now: { Instant(milliseconds: Self.epoch + 6) }, random: { .min })
    #expect(earlier.next() < later.next())
  }

  @Test func aClockBeforeTheEpochStillGivesGrowingIDs() {
    let source = IDSource(now: { Instant(milliseconds: 0) }, random: { 0 })
    let first = source.next()
    #expect(first > 0)
    #expect(source.next() == first + 1)
  }

  @Test func manyThreadsNeverGetOneIDTwice() async {
    let source = IDSource(now: { Instant(milliseconds: Self.epoch + 9) })
    let all = await withTaskGroup(of: [Int64].self) { group in
      for _ in 0..<4 { group.addTask { (0..<1_000).map { _ in source.next() } } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(all).count == 4_000)
  }

  @Test func theTextFormIsThirteenLettersThatReadBackInTheSameOrder() {
    var dice = SeededGenerator(seed: 1)
    var ids = [UnitID(rawValue: 0), UnitID(rawValue: 1), UnitID(rawValue: .max)]
    for _ in 0..<2_000 { ids.append(UnitID(rawValue: Int64.random(in: 0...Int64.max, using: &dice))) }
    for id in ids {
      #expect(id.description.utf8.count == 13)
      #expect(UnitID(id.description) == id)
    }
    let texts = ids.map(\.description).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(ids.sorted().map(\.description) == texts)
  }

  @Test(arguments: [
    "", "1", "000000000000", "00000000000000", "000000000000i", "000000000000l", "000000000000o",
    "000000000000u",
    "000000000000A", "zzzzzzzzzzzzz", "8000000000000", "00000000000 1", "-000000000001", "00000000000đ",
  ])
  func whatIsNoIDIsRefused(_ text: String) {
    #expect(UnitID(text) == nil)
  }

  @Test func idsTravelInJSONAsText() throws {
    let id = UnitID(rawValue: 77)
    let bytes = try JSONEncoder().encode([id])
    #expect(String(decoding: bytes, as: UTF8.self) == "[\"000000000002d\"]")
    #expect(try JSONDecoder().decode([UnitID].self, from: bytes) == [id])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([UnitID].self, from: Data("[\"x\"]".utf8))
    }
  }
}
