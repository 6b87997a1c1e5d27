// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Outside

/// Opens a document file of any kind that is read: .txt, .docx, or .pdf through the programs of the machine.
struct PlanFile: Sendable {
  private let programs: PDFPrograms

  init(programs: PDFPrograms = PDFPrograms()) {
    self.programs = programs
  }

  /// The lines of a file.
  ///
  /// A PDF without text, or whose fonts hide their letters, is recognised from its pictures and is then a draft.
  /// - Throws: `Fault` with a sentence where it cannot be read.
  func text(_ bytes: [UInt8]) async throws -> DocumentText {
    do {
      guard DocumentText.isPDF(bytes) else { return try DocumentText(bytes: bytes) }
      guard bytes.count <= DocumentText.sizeLimit else { throw ReadingFault.tooLarge }
      return try await portable(bytes)
    } catch let fault as ReadingFault {
      throw fault.fault
    } catch PDFPrograms.Failure.locked {
      throw ReadingFault.locked.fault
    } catch PDFPrograms.Failure.damaged {
      throw ReadingFault.damagedPDF.fault
    } catch PDFPrograms.Failure.tooManyPages {
      throw ReadingFault.tooManyPictures.fault
    }
  }

  private func portable(_ bytes: [UInt8]) async throws -> DocumentText {
    do {
      return try DocumentText(pages: try await programs.pages(of: bytes))
    } catch ReadingFault.empty, ReadingFault.unreadable {
      return try DocumentText(recognised: try await programs.recognised(bytes))
    }
  }
}
