// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Proof of which statements have run on which engine: where `CAICACH_STATEMENT_LOG` names a file, drivers
/// append `engine<TAB>file:line` to it, once a process for each place.
public enum StatementLog {
  private static let descriptor: Int32? = {
    guard let path = getenv("CAICACH_STATEMENT_LOG") else { return nil }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    return descriptor < 0 ? nil : descriptor
  }()
  private static let seen = Mutex<Set<Entry>>([])

  private struct Entry: Hashable {
    let engine: Engine
    let place: SourcePlace
  }

  /// Notes that the statement at a place has succeeded.
  public static func note(_ engine: Engine, _ place: SourcePlace) {
    guard let descriptor else { return }
    guard seen.withLock({ $0.insert(Entry(engine: engine, place: place)).inserted }) else { return }
    let line = "\(engine.rawValue)\t\(place.file):\(place.line)\n"
    _ = line.utf8.withContiguousStorageIfAvailable { write(descriptor, $0.baseAddress, $0.count) }
  }
}
