// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Counts the requests that the routes have answered, by capability and status, and how long they took.
final class RequestMeter: Sendable {
  /// Upper bounds of the durations that are counted, in seconds.
  static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

  private struct Key: Hashable {
    let capability: String
    let status: Int
  }

  private struct Durations {
    var counts = [Int](repeating: 0, count: bounds.count)
    var count = 0
    var sum = 0.0
  }

  private let state = Mutex((counts: [Key: Int](), durations: [String: Durations]()))

  /// Notes an answer.
  func note(_ capability: String, status: Int, took duration: Duration) {
    let (whole, atto) = duration.components
    let seconds = Double(whole) + Double(atto) / 1e18
    state.withLock { state in
      state.counts[Key(capability: capability, status: status), default: 0] += 1
      var durations = state.durations[capability, default: Durations()]
      durations.count += 1
      durations.sum += seconds
      if let place = Self.bounds.firstIndex(where: { seconds <= $0 }) { durations.counts[place] += 1 }
      state.durations[capability] = durations
    }
  }

  /// The figures.
  ///
  /// - Parameter cached: the answers that never reached a route, because the page cache had them
  func metrics(cached: Int) -> [Metric] {
    let (counts, durations) = state.withLock { $0 }
    var requests = counts.sorted { ($0.key.capability, $0.key.status) < ($1.key.capability, $1.key.status) }
      .map {
        Metric.Sample(Double($0.value), ("capability", $0.key.capability), ("status", String($0.key.status)))
      }
    requests.append(Metric.Sample(Double(cached), ("capability", "page-cache"), ("status", "200")))
    return [
      Metric("caicach_requests_total", .counter, "Requests answered, by capability and status.", requests),
      Metric(
        "caicach_request_duration_seconds", .histogram,
        "How long routes took to answer; answers from the page cache are not in it.",
        durations.sorted { $0.key < $1.key }.flatMap { Self.samples($0.key, $0.value) }),
    ]
  }

  private static func samples(_ capability: String, _ durations: Durations) -> [Metric.Sample] {
    let label = (name: "capability", value: capability)
    var below = 0
    var samples = zip(bounds, durations.counts).map { bound, count in
      below += count
      return Metric.Sample(
        suffix: "_bucket", Double(below), labels: [label, ("le", Metric.number(bound))])
    }
    samples.append(
      Metric.Sample(suffix: "_bucket", Double(durations.count), labels: [label, ("le", "+Inf")]))
    samples.append(Metric.Sample(suffix: "_sum", durations.sum, labels: [label]))
    samples.append(Metric.Sample(suffix: "_count", Double(durations.count), labels: [label]))
    return samples
  }
}
