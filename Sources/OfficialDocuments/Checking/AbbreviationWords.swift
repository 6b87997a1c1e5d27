// SPDX-License-Identifier: Apache-2.0

/// What the rules know of abbreviations.
enum AbbreviationWords {
  /// Names of things that are known only by their letters.
  static let free: Set<String> = [
    "AI", "QR", "PDF", "VNPT", "VTV", "VOV", "COVID", "WTO", "GRDP", "GDP", "TP", "VNEID", "ID", "SMS", "USB",
    "IP",
    "ISO", "TCVN", "HIV", "AIDS", "ODA", "FDI", "UNESCO", "USD", "OK",
  ]

  /// Two to eight capitals without a tone that are no roman number.
  static func isAbbreviation(_ text: Substring) -> Bool {
    let scalars = text.unicodeScalars
    guard (2...8).contains(scalars.count),
      scalars.allSatisfy({ (0x41...0x5A).contains($0.value) || $0 == "Đ" || $0 == "Ư" })
    else { return false }
    return !scalars.allSatisfy { "IVXLCM".unicodeScalars.contains($0) }
  }

  /// Abbreviations of administration and what each stands for, where one document should keep to one of them.
  static let pairs: [(short: String, full: Phrase)] = [
    ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"), ("MTTQ", "Mặt trận Tổ quốc"),
    ("CCHC", "cải cách hành chính"), ("TTHC", "thủ tục hành chính"), ("CNTT", "công nghệ thông tin"),
    ("CBCC", "cán bộ, công chức"), ("CBCCVC", "cán bộ, công chức, viên chức"), ("DVC", "dịch vụ công"),
    ("DVCTT", "dịch vụ công trực tuyến"), ("CĐS", "chuyển đổi số"), ("PCCC", "phòng cháy, chữa cháy"),
    ("KTXH", "kinh tế - xã hội"), ("ANTT", "an ninh trật tự"), ("VSMT", "vệ sinh môi trường"),
    ("NTM", "nông thôn mới"), ("PBGDPL", "phổ biến, giáo dục pháp luật"), ("BHYT", "bảo hiểm y tế"),
    ("BHXH", "bảo hiểm xã hội"), ("GPMB", "giải phóng mặt bằng"), ("TDTT", "thể dục, thể thao"),
  ]
}
