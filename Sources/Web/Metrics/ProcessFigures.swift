// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// What this process takes of the machine.
enum ProcessFigures {
  static func metrics() -> [Metric] {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    var metrics = [
      Metric(
        "process_cpu_seconds_total", .counter, "Processor time, user and system.",
        Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    ]
    if let bytes = residentBytes() {
      metrics.append(
        Metric("process_resident_memory_bytes", .gauge, "Memory that is in use.", Double(bytes)))
    }
    return metrics
  }

  private static func residentBytes() -> Int? {
    // Pages in all, pages resident, …; see proc(5).
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}
