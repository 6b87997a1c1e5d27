// SPDX-License-Identifier: Apache-2.0

extension Topic {
  /// The last part of the address of its news, which stays whatever the topic is called on pages.
  public var slug: String {
    switch self {
    case .policy: "chu-truong-chinh-sach"
    case .leadership: "trach-nhiem-nguoi-dung-dau"
    case .organisation: "sap-xep-bo-may"
    case .innovation: "doi-moi-sang-tao"
    case .emulation: "thi-dua-sang-kien"
    case .serviceCentre: "phuc-vu-hanh-chinh-cong"
    case .civilService: "cong-vu-cong-chuc"
    case .digitalGovernment: "chinh-quyen-so"
    case .goodModels: "dien-hinh-mo-hinh-hay"
    case .modernMedia: "truyen-thong-hien-dai"
    }
  }

  /// The topic whose news have an address; nil for none.
  public init?(slug: String) {
    guard let topic = Self.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = topic
  }

  /// The path of its news.
  public var path: String { "/tin-tuc/chu-de/\(slug)" }
}
