// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

struct FaultTests {
  @Test func aFaultAboutFieldsSpeaksWithTheFirstOfThem() {
    let fault = Fault.invalid([.init("name", "Chưa có tên."), .init("unit", "Chưa chọn đơn vị.")])
    #expect(fault.kind == .invalid)
    #expect(fault.sentence == "Chưa có tên.")
    #expect(fault.fields.map(\.name) == ["name", "unit"])
  }

  @Test func aFaultIsSaidAgainAtAField() {
    let fault = Fault(.tooLarge, "Tệp quá lớn.").at("file")
    #expect(fault == Fault(.tooLarge, "Tệp quá lớn.", fields: [.init("file", "Tệp quá lớn.")]))
  }
}
