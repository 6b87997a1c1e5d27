// SPDX-License-Identifier: Apache-2.0

import Commune
import VietnameseText

/// English names of a commune's bodies by what their Vietnamese names begin with.
///
/// The common nouns (People's Committee, office, division, board, centre, hamlet) are those of the annex of Thông tư
/// 03/2009/TT-BNG, items 5 and 10, read on 2026-11-25 in two reprints of it; whether it still holds was not found
/// out. It is silent on the Party, the Front, unions, schools and the bodies that came with the two levels of
/// government of 2025: their names are ours. A body that is not in the table keeps its own name.
enum EnglishUnitWords {
  /// What the Vietnamese name begins with, folded; the English name, with `*` where the rest of the name goes.
  private static let names: [(beginning: String, name: String)] = [
    ("van phong hdnd va ubnd", "Office of the People's Council and People's Committee"),
    ("van phong hoi dong nhan dan", "Office of the People's Council and People's Committee"),
    ("van phong ubnd", "Office of the People's Committee"),
    ("van phong dang uy", "Office of the Party Committee"),
    ("ubnd", "People's Committee"), ("uy ban nhan dan", "People's Committee"),
    ("hdnd", "People's Council"), ("hoi dong nhan dan", "People's Council"),
    ("phong van hoa", "Division of Culture and Social Affairs"),
    ("phong kinh te, ha tang", "Division of Economy, Infrastructure and Urban Affairs"),
    ("phong kinh te", "Division of Economic Affairs"),
    ("trung tam phuc vu hanh chinh cong", "Public Administration Service Centre"),
    ("uy ban mat tran to quoc", "Vietnam Fatherland Front Committee"),
    ("uy ban mttq", "Vietnam Fatherland Front Committee"), ("mttq", "Vietnam Fatherland Front Committee"),
    ("mat tran to quoc", "Vietnam Fatherland Front Committee"),
    ("hoi lien hiep phu nu", "Women's Union"), ("hoi nong dan", "Farmers' Union"),
    ("hoi cuu chien binh", "Veterans' Association"), ("doan thanh nien", "Ho Chi Minh Communist Youth Union"),
    ("doan tncs", "Ho Chi Minh Communist Youth Union"), ("cong doan", "Trade Union"),
    ("dang uy", "Party Committee"), ("uy ban kiem tra", "Inspection Commission of the Party Committee"),
    ("ban xay dung dang", "Party Building Board"),
    ("ban tuyen giao", "Propaganda and Mass Mobilisation Board"),
    ("cong an", "Police"), ("ban chi huy quan su", "Military Command"), ("tram y te", "Health Station"),
    ("truong mam non", "* Kindergarten"), ("truong tieu hoc va thcs", "* Primary and Lower Secondary School"),
    ("truong tieu hoc", "* Primary School"), ("truong th&thcs", "* Primary and Lower Secondary School"),
    ("truong thcs", "* Lower Secondary School"), ("truong trung hoc co so", "* Lower Secondary School"),
    ("truong thpt", "* Upper Secondary School"), ("truong trung hoc pho thong", "* Upper Secondary School"),
    ("thon", "* Hamlet"), ("xom", "* Hamlet"), ("to dan pho", "Residential Group *"),
  ]

  /// The English name of a unit; nil where the table has none.
  static func name(_ unit: String) -> String? {
    let unit = CleanText.line(unit)
    let folded = FoldedText.of(unit)
    let found = names.first { name in
      // "thon" is no beginning of "thong tin".
      folded.hasPrefix(name.beginning) && folded.dropFirst(name.beginning.count).first?.isLetter != true
    }
    guard let found else { return nil }
    guard found.name.contains("*") else { return found.name }
    // Folding keeps the number of letters of composed text.
    let rest = unit.dropFirst(found.beginning.count).drop { $0 == " " }
    guard !rest.isEmpty else { return nil }
    return found.name.replacing("*", with: String(rest))
  }

  /// The heading of a group of units.
  static func group(_ kind: Unit.Kind) -> String {
    switch kind {
    case .serviceCentre: "Where dossiers are received"
    case .secretariat: "Office"
    case .office: "Specialised divisions"
    case .party: "Party bodies"
    case .front: "Fatherland Front and member organisations"
    case .hamlet: "Hamlets and residential groups"
    case .school: "Schools"
    case .other: "Other bodies"
    }
  }

  /// `xã Sơn Hồng` as `Sơn Hồng Commune`.
  static func commune(_ name: String) -> String { place(name, [("xã ", "Commune"), ("phường ", "Ward")]) }

  /// `tỉnh Hà Tĩnh` as `Hà Tĩnh Province`.
  static func province(_ name: String) -> String {
    place(name, [("tỉnh ", "Province"), ("thành phố ", "City")])
  }

  private static func place(_ name: String, _ kinds: [(beginning: String, word: String)]) -> String {
    for kind in kinds where name.lowercased().hasPrefix(kind.beginning) {
      return "\(name.dropFirst(kind.beginning.count)) \(kind.word)"
    }
    return name
  }
}
