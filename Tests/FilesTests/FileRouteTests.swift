// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Outside
import Storage
import Synchronization
import TestKit
import Testing
import Web

@testable import Files

@Suite struct FileRouteTests {
  @Test(arguments: Engine.available)
  func theQuestionIsAskedByTheOriginalAndStaffSeeAll(_ engine: Engine) async throws {
    try await withTemporaryFolder { folder in
      try await TestCommune.with(engine, migrations: FileSchema.migrations) { commune in
        let store = FileStore(
          root: folder, database: commune.database, processes: .machine, surroundings: commune.surroundings)
        let shown = Mutex<Set<FileHash>>([])
        let capability = files(store) { file, of in
          #expect(of == commune.id)
          return shown.withLock { $0.contains(file) }
        }
        let picture = try await store.keep(Array("ảnh gốc".utf8), name: "anh.txt", for: commune.id).hash
        let size = try await store.keep(Array("ảnh nhỏ".utf8), name: "nho.txt", for: commune.id).hash
        try await commune.database.write(Change(commune.id, "files")) { session in
          try session.execute(
            """
            INSERT INTO file_size (commune, picture, width, height, hash)
            VALUES (\(commune.id), \(picture), 10, 10, \(size))
            """)
        }
        let lan = try await commune.staff("lan", [.reader])
        for hash in [picture, size] {
          let guest = try await capability.get(hash.path, in: commune.card)
          #expect(guest.status == 404)
          let staff = try await capability.get(hash.path, as: lan, in: commune.card)
          #expect(staff.status == 200)
        }
        shown.withLock { _ = $0.insert(picture) }
        for hash in [picture, size] {
          let guest = try await capability.get(hash.path, in: commune.card)
          #expect(guest.status == 200)
        }
        let original = try await store.original(of: size, in: CommuneID(rawValue: 999))
        #expect(original == size)
      }
    }
  }
}
