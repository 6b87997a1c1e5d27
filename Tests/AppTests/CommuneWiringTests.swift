// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import Kernel
import Testing

@testable import App

struct CommuneWiringTests {
  @Test func aPictureHasItsQuietZone() throws {
    let picture = try #require(CommunePorts.wired.qrCode("otpauth://totp/x:lan?secret=GEZDGNBV&issuer=x"))
    let code = try #require(QRCode("otpauth://totp/x:lan?secret=GEZDGNBV&issuer=x"))
    #expect(picture.size == code.size + 8)
    #expect(picture.path.hasPrefix("M4 4h7v1h-7z"))
    #expect(CommunePorts.wired.qrCode(String(repeating: "x", count: 5_000)) == nil)
  }

  @Test func whatIsNoWorkbookIsRefusedInASentence() {
    #expect(throws: Fault.self) { try CommunePorts.wired.spreadsheet([0x50, 0x4B, 3, 4, 0, 0]) }
  }
}
