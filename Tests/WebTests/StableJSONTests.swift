// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Web

@Suite struct StableJSONTests {
  @Test func theSameValueIsAlwaysTheSameBytes() throws {
    let value = ["b": "/tin-tuc/một", "a": "\"", "ă": "2"]
    let text = try StableJSON.text(value)
    #expect(text == #"{"a":"\"","b":"/tin-tuc/một","ă":"2"}"#)
    #expect(try StableJSON.bytes(value) == Array(text.utf8))
  }
}
