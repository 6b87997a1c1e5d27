// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import OfficialDocuments

extension CommunePorts {
  /// Workbooks by the reader of office files, QR codes by the room that prints them on sheets.
  static let wired = CommunePorts(
    spreadsheet: { try SpreadsheetTable.rows(of: $0) },
    qrCode: { text in
      QRCode(text).map { QRPicture(size: $0.size + 2 * QRCode.quietZone, path: $0.svgPath) }
    })
}
