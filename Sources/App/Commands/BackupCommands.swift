// SPDX-License-Identifier: Apache-2.0

import Backups
import Commune
import Kernel
import Storage
import Web

/// The commands `caicach backup`, `caicach restore` and `caicach commune export`.
public enum BackupCommands {
  /// Makes a whole, online, encrypted copy with every file.
  public static func make(
    file: String, keyFile: String?, json: Bool, place: DatabasePlace
  ) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      let summary = try await work(keyFile, machine, makesKey: true) {
        try await $0.make(to: file, progress: $1)
      }
      return outcome(summary, AppWords.backedUp(file, rows: summary.rows, files: summary.files), json: json)
    }
  }

  /// Puts a copy into an empty database and the folder of files; the schema is the copy's own at first.
  public static func restore(
    file: String, keyFile: String?, json: Bool, place: DatabasePlace
  ) async throws -> Outcome {
    try await Machine.open(place) { machine in
      let summary = try await work(keyFile, machine) {
        try await $0.restore(from: file, into: machine.database, progress: $1)
      }
      return outcome(summary, AppWords.restored(rows: summary.rows, files: summary.files), json: json)
    }
  }

  /// Opens all of a copy and puts it back on trial.
  public static func verify(
    file: String, keyFile: String?, json: Bool, place: DatabasePlace
  ) async throws -> Outcome {
    try await Machine.open(place) { machine in
      let summary = try await work(keyFile, machine) { try await $0.verify(file, progress: $1) }
      return outcome(summary, AppWords.backupHolds(rows: summary.rows, files: summary.files), json: json)
    }
  }

  /// Writes all data of a commune as open files.
  public static func export(folder: String, place: DatabasePlace) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      let summary = try await machine.backups(.random()).export(machine.commune().id, to: folder)
      for name in summary.missing { Outcome.say(AppWords.fileLost(name)) }
      return .done(AppWords.exported(folder, tables: summary.tables.count, files: summary.files))
    }
  }

  /// Does something with backups under their key, and shows how far it is.
  private static func work(
    _ keyFile: String?, _ machine: Machine, makesKey: Bool = false,
    _ work: (Backups, @escaping BackupListener) async throws -> BackupSummary
  ) async throws -> BackupSummary {
    // A copy opens only with the key it was made under: a new one would help nobody.
    let isKept = keyFile != nil || !makesKey
    let key =
      isKept ? try BackupKey.read(from: keyFile ?? machine.settings.backupKey) : try machine.backupKey()
    let bar = CommandProgress()
    let summary = try await work(machine.backups(key), bar.listener)
    bar.end()
    return summary
  }

  private static func outcome(_ summary: BackupSummary, _ sentence: String, json: Bool) -> Outcome {
    if json { return .done(summary.json) }
    Outcome.say(sentence)
    return .done()
  }
}
