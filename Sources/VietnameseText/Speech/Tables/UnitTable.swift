// SPDX-License-Identifier: Apache-2.0

/// Units after a number, one a line: as written, a space, as read.
enum UnitTable {
  static let units = """
    km ki lô mét
    hm héc tô mét
    dam đề ca mét
    m mét
    dm đề xi mét
    cm xăng ti mét
    mm mi li mét
    nm na nô mét
    ha héc ta
    kg ki lô gam
    hg héc tô gam
    g gam
    gr gam
    gam gam
    mg mi li gam
    mcg mi crô gam
    l lít
    dl đề xi lít
    cl xăng ti lít
    ml mi li lít
    cc xê xê
    cum mét khối
    s giây
    p phút
    ph phút
    min phút
    ms mi li giây
    v vôn
    kv ki lô vôn
    mv mi li vôn
    ah am pe giờ
    w oát
    kw ki lô oát
    mw mê ga oát
    kwh ki lô oát giờ
    kwp ki lô oát pích
    kva ki lô vôn am pe
    hp mã lực
    hz hẹc
    khz ki lô hẹc
    mhz mê ga hẹc
    ghz gi ga hẹc
    pa pát can
    atm át mốt phe
    bar ba
    db đề xi ben
    kb ki lô bai
    mb mê ga bai
    gb gi ga bai
    tb tê ra bai
    kbps ki lô bít một giây
    mbps mê ga bít một giây
    gbps gi ga bít một giây
    ppm phần triệu
    in inch
    inch inch
    ft phút
    lb pao
    oz ao xơ
    mol mon
    cal ca lo
    kcal ki lô ca lo
    đ đồng
    vnd đồng
    vnđ đồng
    usd đô la Mỹ
    eur ơ rô
    gbp bảng Anh
    jpy yên
    """

  /// Units that follow a number after a space too; the rest would be taken for words or letters.
  static let spaced = Keyword.keys(
    """
    km m dm cm mm ha kg g mg l ml cc kw kwh kwp kva mw kv hp hz khz mhz ghz db kb mb gb tb kbps mbps gbps ppm đ vnd
    vnđ usd eur gbp jpy
    """)

  /// Multiples written at a number, without a space.
  static let multiples: [WordKey: String] = [
    WordKey("k"): "nghìn", WordKey("tr"): "triệu", WordKey("t"): "tỷ", WordKey("ty"): "tỷ",
  ]

  /// Signs of money by scalar, and the word for their hundredth.
  static let currencies: [UInt64: (name: String, cent: String?)] = [
    0x24: ("đô la", "xu"), 0x20AC: ("ơ rô", "xu"), 0xA3: ("bảng anh", "xu"), 0xA5: ("yên", nil),
    0x20A9: ("won", nil), 0x20AB: ("đồng", nil),
  ]

  /// Names of the scales of temperature.
  static let degrees: [WordKey: String] = [
    WordKey("c"): "độ xê", WordKey("f"): "độ f", WordKey("k"): "độ k",
  ]
}
