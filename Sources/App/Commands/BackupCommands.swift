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
      let key = try key(keyFile, machine)
      let bar = CommandProgress()
      let summary = try await machine.backups(key).make(to: file, progress: bar.listener)
      bar.end()
      return outcome(summary, AppWords.backedUp(file, rows: summary.rows, files: summary.files), json: json)
    }
  }

  /// Puts a copy into an empty database and the folder of files.
  public static func restore(
    file: String, keyFile: String?, json: Bool, place: DatabasePlace
  ) async throws -> Outcome {
    try await bare(place) { machine in
      let key = try key(keyFile, machine)
      let bar = CommandProgress()
      let summary = try await machine.backups(key).restore(
        from: file, into: machine.database, progress: bar.listener)
      bar.end()
      return outcome(summary, AppWords.restored(rows: summary.rows, files: summary.files), json: json)
    }
  }

  /// Opens all of a copy and puts it back on trial.
  public static func verify(
    file: String, keyFile: String?, json: Bool, place: DatabasePlace
  ) async throws -> Outcome {
    try await bare(place) { machine in
      let key = try key(keyFile, machine)
      let bar = CommandProgress()
      let summary = try await machine.backups(key).verify(file, progress: bar.listener)
      bar.end()
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

  /// Runs a command on a database as it stands: a copy is put back only where there is nothing at all.
  private static func bare(
    _ place: DatabasePlace, _ command: (Machine) async throws -> Outcome
  ) async throws -> Outcome {
    let machine = try await Machine(Settings.read(database: place.database, commune: place.commune))
    let result: Result<Outcome, any Error>
    do { result = .success(try await command(machine)) } catch { result = .failure(error) }
    await machine.database.close()
    return try result.get()
  }

  private static func key(_ file: String?, _ machine: Machine) throws -> BackupKey {
    if let file { return try BackupKey.read(from: file) }
    return try machine.backupKey()
  }

  private static func outcome(_ summary: BackupSummary, _ sentence: String, json: Bool) -> Outcome {
    if json { return .done(summary.json) }
    Outcome.say(sentence)
    return .done()
  }
}
