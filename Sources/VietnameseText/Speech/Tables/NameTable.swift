// SPDX-License-Identifier: Apache-2.0

/// Foreign names and words as a voice must be given them that reads Vietnamese spelling alone.
enum NameTable {
  /// As written → as spelt; each also in lowercase and with a capital.
  static let respellings: [String: String] = {
    var respellings: [String: String] = [:]
    for line in names.split(separator: "\n") {
      guard let gap = line.firstIndex(of: " ") else { continue }
      let written = String(line[..<gap])
      let spelt = String(line[line.index(after: gap)...])
      let lower = written.lowercased()
      respellings[lower] = spelt
      // Parts of addresses are written small; "VN" is a country.
      guard written != lower else { continue }
      for form in [written, written.uppercased(), lower.prefix(1).uppercased() + lower.dropFirst()] {
        respellings[form] = spelt
      }
    }
    return respellings
  }()

  private static let names = """
    Zalo da lô
    Facebook phây búc
    Fanpage phen pết
    YouTube diu túp
    TikTok tích tốc
    Google gu gồ
    Gmail gi meo
    Messenger mét sen giơ
    Viber vai bơ
    Internet in tơ nét
    WiFi oai phai
    Website oép sai
    Web oép
    Email i meo
    Online on lai
    Offline óp lai
    Livestream lai xờ trim
    Video vi đi ô
    Clip cờ líp
    Album an bum
    Banner ban nơ
    Poster pốt xờ tơ
    Pano pa nô
    Infographic in phô gờ ra phích
    Smartphone xờ mát phôn
    Laptop láp tóp
    App áp
    File phai
    Link linh
    Robot rô bốt
    Chatbot chát bót
    Logo lô gô
    Covid cô vít
    SIPAS xi pát
    PAPI pa pi
    OCOP ô cốp
    PAR pa
    INDEX in đếch
    ASEAN a xê an
    UNESCO u nét xcô
    UNICEF u ni xép
    Windows uyn đâu
    Microsoft mai cờ rô xóp
    Word guốt
    Excel ích xeo
    PowerPoint pao ơ poi
    iPhone ai phôn
    Android an đờ roi
    iOS ai ô ét
    gov gờ o vê
    vn vê nờ
    com com
    www vê kép vê kép vê kép
    dichvucong dịch vụ công
    """
}
