// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import Kernel
import NIOCore

/// Reads the body of a request into a `Form`: texts into memory, files to disk as they arrive.
struct FormReader {
  /// The most bytes of one text field.
  static let fieldLimit = 2 << 20
  /// The most bytes of the whole body.
  let limit: Int
  /// Where files lie for the time of the request.
  let folder: String

  private var fields: [String: [String]] = [:]
  private var uploads: [String: [Upload]] = [:]
  private var part: Part?

  /// The form was read and is not taken, though nothing is wrong with its texts.
  struct Refused: Error {
    let fault: Fault
    let form: Form
  }

  private var isDiskFull = false

  private enum Part {
    case field(name: String, bytes: [UInt8])
    case file(name: String, fileName: String, path: String, handle: FileHandle, size: Int)
  }

  /// A reader with its limit in bytes and a folder of its own.
  init(limit: Int, folder: String) {
    self.limit = limit
    self.folder = folder
  }

  /// The form in a body.
  ///
  /// - Throws: `Fault.tooLarge` over the limit, `Fault.invalid` if it cannot be read, `Refused` if the disk is
  ///   full.
  mutating func read(_ body: RequestBody, contentType: String) async throws -> Form {
    if var parser = MultipartParser(contentType: contentType) {
      var count = 0
      for try await buffer in body {
        count += buffer.readableBytes
        guard count <= limit else { throw Fault(.tooLarge, FaultWords.tooLarge(limit: limit)) }
        do {
          for event in try parser.feed(buffer.readableBytesView) { try take(event) }
        } catch is MultipartParser.Broken {
          throw Fault(.invalid, FaultWords.brokenForm)
        }
      }
      guard parser.isFinished else { throw Fault(.invalid, FaultWords.brokenForm) }
    } else {
      var bytes: [UInt8] = []
      for try await buffer in body {
        guard bytes.count + buffer.readableBytes <= limit else {
          throw Fault(.tooLarge, FaultWords.tooLarge(limit: limit))
        }
        bytes += buffer.readableBytesView
      }
      fields = URLText.fields(bytes)
    }
    let form = Form(fields: fields, uploads: uploads)
    if isDiskFull { throw Refused(fault: Fault(.unavailable, FaultWords.diskFull), form: form) }
    return form
  }

  private mutating func take(_ event: MultipartParser.Event) throws {
    switch event {
    case .begin(let name, nil):
      part = .field(name: name, bytes: [])
    case .begin(let name, let fileName?):
      let path = "\(folder)/\(uploads.values.reduce(0) { $0 + $1.count })"
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      guard FileManager.default.createFile(atPath: path, contents: nil),
        let handle = FileHandle(forWritingAtPath: path)
      else { return refuse(name) }
      part = .file(name: name, fileName: URLText.clean(fileName), path: path, handle: handle, size: 0)
    case .data(let bytes):
      switch part {
      case .field(let name, var collected):
        guard collected.count + bytes.count <= Self.fieldLimit else {
          throw Fault(.tooLarge, FaultWords.tooLarge(limit: Self.fieldLimit))
        }
        part = nil  // so that appending below does not copy
        collected += bytes
        part = .field(name: name, bytes: collected)
      case .file(let name, let fileName, let path, let handle, let size):
        do { try handle.write(contentsOf: bytes) } catch { return refuse(name) }
        part = .file(name: name, fileName: fileName, path: path, handle: handle, size: size + bytes.count)
      case nil: break
      }
    case .end:
      switch part {
      case .field(let name, let bytes):
        fields[name, default: []].append(URLText.clean(String(decoding: bytes, as: UTF8.self)))
      case .file(let name, let fileName, let path, let handle, let size):
        do { try handle.close() } catch { return refuse(name) }
        if !fileName.isEmpty || size > 0 {
          uploads[name, default: []].append(Upload(name: fileName, path: path, size: size))
        }
      case nil: break
      }
      part = nil
    }
  }

  /// Goes on to the texts after a file that the disk has no room for.
  private mutating func refuse(_ name: String) {
    part = nil
    isDiskFull = true
    uploads[name, default: []].append(Upload(name: "", path: "", size: 0))
  }
}
