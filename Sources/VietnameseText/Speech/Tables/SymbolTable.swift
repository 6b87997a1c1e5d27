// SPDX-License-Identifier: Apache-2.0

/// Signs that have a name, by scalar.
enum SymbolTable {
  static let names: [UInt64: String] = [
    0x26: "và", 0x2B: "cộng", 0x3D: "bằng", 0xD7: "nhân", 0xB1: "cộng trừ", 0x2265: "lớn hơn hoặc bằng",
    0x2264: "nhỏ hơn hoặc bằng", 0x3C: "nhỏ hơn", 0x3E: "lớn hơn", 0x25: "phần trăm", 0x2030: "phần nghìn",
    0xB0: "độ", 0x40: "a còng", 0x24: "đô la", 0x20AC: "ơ rô", 0x20AB: "đồng", 0xA3: "bảng anh", 0xA5: "yên",
    0xF7: "chia", 0x2248: "xấp xỉ", 0x7E: "khoảng", 0xBD: "một phần hai", 0xBC: "một phần tư",
    0xBE: "ba phần tư", 0xB2: "bình phương", 0xB3: "lập phương", 0xA7: "mục",
  ]

  /// Said between two words or numbers alone.
  static let ornaments: Set<UInt64> = [0x2B, 0x3D, 0x3C, 0x3E, 0xD7, 0xB2, 0xB3]
}
