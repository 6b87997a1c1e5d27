// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What channels have to say on the page "Việc hôm nay".
enum ChannelToday {
  /// One line for each message that waits to be posted, whatever the number of its channels, and one for each
  /// delivery that needs a closer look.
  static func items(_ waiting: [Delivery], titles: [MessageID: String]) -> [TodayItem] {
    func title(_ delivery: Delivery) -> String { titles[delivery.message] ?? ChannelWords.untitled }
    let queued = waiting.filter { $0.state == .queued }
    let alarms = waiting.filter { $0.state != .queued }.map {
      ChannelWords.alarm($0, title: title($0), path: path($0))
    }
    var seen: Set<MessageID> = []
    let posts = queued.filter { seen.insert($0.message).inserted }.map { first in
      let all = queued.filter { $0.message == first.message }
      return ChannelWords.toPost(
        all, title: title(first), path: all.count == 1 ? path(first) : "/can-bo/kenh?tin=\(first.message)")
    }
    return alarms + posts
  }

  private static func path(_ delivery: Delivery) -> String { "/can-bo/kenh/\(delivery.id)" }
}
