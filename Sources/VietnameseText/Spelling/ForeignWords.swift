// SPDX-License-Identifier: Apache-2.0

/// Words of other languages that administrative texts use.
enum ForeignWords {
  /// Whether a word in lower case is foreign: known, or built as no Vietnamese word is.
  static func holds(_ word: String, isMarked: Bool) -> Bool {
    if known.contains(word) { return true }
    let bytes = word.utf8
    if bytes.contains(where: { "fjwz".utf8.contains($0) }) { return true }
    // Only letters make a word; clusters that no Vietnamese slip makes are foreign.
    if isMarked { return clusters.contains { word.hasPrefix($0) } }
    return false
  }

  private static let clusters = [
    "cr", "br", "bl", "cl", "dr", "fl", "fr", "gl", "gr", "kr", "pl", "pr", "sp", "st",
  ]

  /// Two syllables written as one word: "vắcxin" as vắc, xin.
  static func parts(of word: String) -> (first: String, second: String)? {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= 4 else { return nil }
    // The longest first part, so that "hoạtđộng" parts before đ.
    for end in (2..<letters.count - 1).reversed() {
      let first = String(String.UnicodeScalarView(letters[..<end]))
      let second = String(String.UnicodeScalarView(letters[end...]))
      guard hasVowel(letters[..<end]), hasVowel(letters[end...]), Syllable(first) != nil,
        Syllable(second) != nil
      else { continue }
      return (first, second)
    }
    return nil
  }

  private static func hasVowel(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.contains { VowelTable.entry($0) != nil }
  }

  private static let known: Set<String> = Set(
    """
    web website blog internet online offline email mail video clip logo pano panô poster banner fanpage page post
    livestream stream like share comment link click scan smart smartphone phone app apps chat chatbot bot robot
    camera video audio radio podcast youtube tiktok zalo facebook viber messenger google android ios wi wifi
    server client cloud data big database backup test marketing logistics startup container karaoke
    kg km cm mm ha ml mg gr kw kwh mw kv vnd vnđ usd pdf doc docx xls xlsx ppt txt jpg png mp html http https www
    com vn gov org net edu info tel fax hotline call center one stop on off in out top hot set list user admin
    and the of for to by with from is are in at or not no yes as an be it we you he she
    sms mms otp qr code token id ip url gps gis ict iot ai erp crm kpi pr vip size style mode menu game games
    pin sim card visa master atm pos serum vaccine vaccin virus covid kit sđt đt đc tp tx tt
    nđ qđ nq cp bt bộ tw tư ubnd hđnd stt đvt dtts ô pa inh mét mêt gam lít oát vôn am ki lô mê ga xen ti mi li
    ôtô môtô êke ôxi ôzôn écu ápxe crôm clo kali natri canxi amoniac axit axít ôxy oxy nitơ ozon ozone photpho phốtpho cacbon cácbon metan mêtan
    diesel gas mazut dầu cement clinker block bloc compost biogas composite inox nhôm uran
    file folder desktop laptop tablet switch router modem hub cable cáp tivi ti micro loa amply mixer
    fm am mhz ghz khz db dpi mb gb tb kb bit byte pixel led lcd cd dvd usb
    bar pub café cafe photocopy photo album festival gala show live stadium resort homestay farmstay tour
    ii iii iv vi vii viii ix xi xii copy chip lux silic talc amiăng container fax photo laser radar maket maquette
    gen dioxin heroin morphin ketamin methadone insulin protein vitamin gluten
    km2 m2 m3 kwp vv đh cđ thpt thcs
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
