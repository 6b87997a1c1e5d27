// SPDX-License-Identifier: Apache-2.0

import Commune
import OfficialDocuments
import VietnameseText

/// The words of a first start from a plan.
enum StartWords {
  static let noCommune =
    "Văn bản không ghi rõ xã ban hành (ví dụ “ỦY BAN NHÂN DÂN XÃ AN BÌNH” ở đầu văn bản), nên chưa lập được xã. Hãy kiểm tra tệp, hoặc dùng: caicach commune add."
  static let administratorLogin = "quan-tri"
  static let administratorName = "Quản trị hệ thống"
  static func committee(_ commune: String) -> String { "Ủy ban nhân dân \(commune)" }
  static let committeeShort = "UBND"
  static func nextAfterCommune(code: String) -> String {
    """
    Đã lập xã cùng đơn vị đầu tiên (UBND). Tiếp theo, tạo người quản trị; mật khẩu dùng một lần được in ra:
      caicach user add \(administratorLogin) --name "\(administratorName)" --role administrator --unit UBND --commune \(code)
    Rồi mở cổng: caicach serve; đăng nhập ở /can-bo/dang-nhap.
    """
  }
  static func made(commune: String, units: Int, tasks: Int) -> String {
    "Đã lập \(commune) với \(units) đơn vị có tên trong kế hoạch, \(tasks) nhiệm vụ và một quản trị viên."
  }

  /// The first letter of a word in capitals, the others small.
  static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }

  /// The units that a plan gives duties to, each once, in the order of the text; groups ("các phòng, ban")
  /// are no unit.
  static func units(of document: AdministrativeDocument) -> [(kind: Unit.Kind, name: String)] {
    var seen: Set<String> = []
    return document.tasks.compactMap(\.unit).filter { name in
      let key = FoldedText.of(name)
      return !key.hasPrefix("cac ") && !key.contains(",") && seen.insert(key).inserted
    }.map { (kind(of: $0), $0) }
  }

  /// What a unit is, by the first words of its name.
  static func kind(of name: String) -> Unit.Kind {
    let key = FoldedText.of(name)
    return kinds.first { key.hasPrefix($0.0) }?.1 ?? .other
  }

  private static let kinds: [(String, Unit.Kind)] = [
    ("van phong dang uy", .party), ("dang uy", .party), ("ban xay dung dang", .party),
    ("van phong", .secretariat),
    ("phong ", .office), ("cong an", .office), ("ban chi huy quan su", .office),
    ("trung tam phuc vu hanh chinh cong", .serviceCentre), ("bo phan mot cua", .serviceCentre),
    ("truong ", .school), ("thon ", .hamlet), ("xom ", .hamlet), ("to dan pho", .hamlet), ("ban ", .hamlet),
    ("uy ban mat tran", .front), ("uy ban mttq", .front), ("mat tran", .front), ("hoi ", .front),
    ("doan ", .front),
    ("lien doan lao dong", .front),
  ]
}
