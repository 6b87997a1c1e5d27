// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Logging
import Storage
import Web

/// How a command ended, and what it prints.
public struct Outcome: Sendable {
  /// For standard output: results, alone.
  var output: String
  /// Whether the input was refused or a check found an error.
  var isRefused: Bool

  /// Done, with a result.
  static func done(_ output: String = "") -> Outcome { Outcome(output: output, isRefused: false) }

  /// The input was refused, or a check found an error; the result is printed all the same.
  static func refused(_ output: String = "") -> Outcome { Outcome(output: output, isRefused: true) }

  /// Runs a command, prints what it gives, and says the exit status: 0, 1 or 70.
  public static func settle(_ command: () async throws -> Outcome) async -> Int32 {
    do {
      let outcome = try await command()
      if !outcome.output.isEmpty {
        FileHandle.standardOutput.write(Data((outcome.output + "\n").utf8))
      }
      return outcome.isRefused ? 1 : 0
    } catch let fault as Fault {
      say(fault.fields.isEmpty ? fault.sentence : fault.fields.map(\.sentence).joined(separator: "\n"))
      return 1
    } catch DatabaseError.newerDatabase {
      say(AppWords.newerDatabase)
      return 1
    } catch DatabaseError.diskFull {
      say(FaultWords.diskFull)
      return 70
    } catch DatabaseError.unavailable(let detail) {
      Surroundings.machine.log.error("database away", metadata: ["error": "\(detail)"])
      say(AppWords.databaseAway)
      return 70
    } catch {
      let number = String(Surroundings.machine.newID(Outcome.self).description.suffix(8))
      Surroundings.machine.log.error(
        "command failed", metadata: ["number": "\(number)", "error": "\(String(reflecting: error))"])
      say(AppWords.ours(number: number))
      return 70
    }
  }

  /// Writes a line for people to standard error.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// What a command is told about where the data is; what it is not told comes from the environment.
public struct DatabasePlace: Sendable {
  /// The database's address, if the command line gives one.
  public let database: String?
  /// The commune's code, if the command line gives one.
  public let commune: String?

  /// A place from the command line.
  public init(database: String?, commune: String?) {
    self.database = database
    self.commune = commune
  }
}

/// Reads the files that commands are given.
enum InputFile {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `Fault.notFound` if it cannot be read, `Fault.tooLarge` above the limit.
  static func bytes(_ path: String, limit: Int) throws -> [UInt8] {
    if path == "-" {
      let data = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()
      guard data.count <= limit else { throw Fault(.tooLarge, AppWords.fileTooLarge(path, limit: limit)) }
      return Array(data)
    }
    guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int else {
      throw Fault(.notFound, AppWords.fileMissing(path))
    }
    guard size <= limit else { throw Fault(.tooLarge, AppWords.fileTooLarge(path, limit: limit)) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Fault(.notFound, AppWords.fileMissing(path))
    }
    return Array(data)
  }
}
