// SPDX-License-Identifier: Apache-2.0

import Kernel
import Synchronization

/// The clock of the example's half year: it stands where the story is, and only goes forward.
final class SampleClock: Sendable {
  private let state: Mutex<Instant>

  init(_ start: Instant) {
    state = Mutex(start)
  }

  var now: Instant { state.withLock { $0 } }

  /// Goes on to a moment; stays where it is if that has passed.
  func go(to moment: Instant) {
    state.withLock { $0 = max($0, moment) }
  }

  /// Surroundings of that time; ids tell it too.
  func surroundings(like machine: Surroundings) -> Surroundings {
    let ids = IDSource(now: { self.now })
    return Surroundings(now: { self.now }, nextID: { ids.next() }, log: machine.log)
  }
}

/// The days on which the example's messages are written.
enum SampleDays {
  /// The first day of the story: six closed report months, and a little, before today.
  static func begin(before today: LocalDay) -> LocalDay { today.adding(days: -200) }

  /// The working days of so many messages, evenly spread from the begin to two days ago.
  static func days(of count: Int, today: LocalDay) -> [LocalDay] {
    let (first, last) = (begin(before: today).number + 3, today.number - 2)
    return (0..<count).map { index in
      let number = count == 1 ? first : first + (last - first) * index / (count - 1)
      return working(LocalDay(number: number), notAfter: LocalDay(number: last))
    }
  }

  private static func working(_ day: LocalDay, notAfter last: LocalDay) -> LocalDay {
    guard day.weekday > 5 else { return day }
    let monday = day.adding(days: 8 - day.weekday)
    return monday <= last ? monday : day.adding(days: 5 - day.weekday)
  }
}
