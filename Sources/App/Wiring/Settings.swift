// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import SystemPackage

/// The settings of a machine: environment variables over a file of the same lines.
///
/// | variable | meaning | default |
/// |---|---|---|
/// | `CAICACH_DATABASE` | `sqlite:PATH` or `postgres://user:pass@host:port/name` | `sqlite:./data/caicach.db` |
/// | `CAICACH_COMMUNE` | the commune a command is for, by its code | the only one |
/// | `CAICACH_PUBLIC_URL` | the public address, for absolute links | `http://` and the address |
/// | `CAICACH_TRUSTED_PROXIES` | networks whose `X-Forwarded-For` is believed | none |
/// | `CAICACH_METRICS_NETWORKS` | networks that may read `/metrics` | `127.0.0.0/8,::1` |
/// | `CAICACH_PAGE_CACHE` | the most memory for kept pages, in MB | 32 |
/// | `CAICACH_FILES` | the folder of uploads | `files` beside the database |
/// | `CAICACH_BACKUPS` | the folder of nightly backups | `backups` beside the database |
/// | `CAICACH_BACKUP_KEY` | the file with the key of backups | `backup.key` beside the database |
/// | `CAICACH_ASSETS` | the folder of fonts that set-up makes | `.cache/assets`, `/usr/share/caicach` |
/// | `CAICACH_TYPST` | the program that typesets PDF | `typst` |
public struct Settings: Sendable {
  /// The database's address.
  public var database: String
  /// The commune a command is for, by its code; nil for the only one.
  public var commune: String?
  /// The public address without a slash at its end; empty if it is not set.
  public var publicURL: String
  /// Networks whose `X-Forwarded-For` is believed.
  public var trustedProxies: [String]
  /// Networks that may read `/metrics`.
  public var metricsNetworks: [String]
  /// The most memory for kept pages, in MB.
  public var pageCache: Int
  /// The folder of uploads by hash.
  public var files: String
  /// The folder of nightly backups.
  public var backups: String
  /// The file with the key of backups.
  public var backupKey: String
  /// The folder of fonts; nil if there is none.
  public var assets: String?
  /// The program that typesets PDF.
  public var typst: String

  /// Reads the environment, and under it the file that `CAICACH_SETTINGS` names.
  ///
  /// - Parameter database: the address given on the command line, which goes before both.
  public static func read(database: String? = nil, commune: String? = nil) async throws -> Settings {
    var providers: [any ConfigProvider] = [EnvironmentVariablesProvider()]
    if let path = ProcessInfo.processInfo.environment["CAICACH_SETTINGS"] {
      providers.append(try await EnvironmentVariablesProvider(environmentFilePath: FilePath(path)))
    }
    let reader = ConfigReader(providers: providers).scoped(to: "caicach")
    let address = database ?? reader.string(forKey: "database", default: "sqlite:./data/caicach.db")
    let folder = dataFolder(of: address)
    return Settings(
      database: address, commune: commune ?? reader.string(forKey: "commune"),
      publicURL: trimmedSlash(reader.string(forKey: "public.url", default: "")),
      trustedProxies: reader.stringArray(forKey: "trusted.proxies", default: []),
      metricsNetworks: reader.stringArray(forKey: "metrics.networks", default: ["127.0.0.0/8", "::1"]),
      pageCache: min(max(reader.int(forKey: "page.cache", default: 32), 0), 4096),
      files: reader.string(forKey: "files", default: folder + "/files"),
      backups: reader.string(forKey: "backups", default: folder + "/backups"),
      backupKey: reader.string(forKey: "backup.key", default: folder + "/backup.key"),
      assets: reader.string(forKey: "assets") ?? firstFolder([".cache/assets", "/usr/share/caicach"]),
      typst: reader.string(forKey: "typst", default: "typst"))
  }

  /// The folder beside the database; the current one's `data` for a server's.
  static func dataFolder(of database: String) -> String {
    guard database.hasPrefix("sqlite:") else { return "data" }
    let path = String(database.dropFirst("sqlite:".count))
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Makes the folder of a file where there is none, for its owner alone.
  static func makeFolder(of file: String) throws {
    let folder = (file as NSString).deletingLastPathComponent
    guard !folder.isEmpty else { return }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  private static func firstFolder(_ candidates: [String]) -> String? {
    candidates.first { FileManager.default.fileExists(atPath: $0) }
  }

  private static func trimmedSlash(_ text: String) -> String {
    text.hasSuffix("/") ? String(text.dropLast()) : text
  }
}
