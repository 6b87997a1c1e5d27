// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Sentences about the head of the ledger.
public enum LedgerHeadWords {
  /// The line that a report prints at its foot, so that a copy on paper bears witness.
  ///
  /// - Parameter address: the public address of the site, without a slash at its end
  public static func printed(_ head: LedgerHead, address: String) -> String {
    "Sổ bằng chứng đến mục \(head.sequence.grouped), khóa lúc \(head.sealedAt.clock) ngày \(head.sealedAt.day.numeric), mã khóa \(head.code). Đối chiếu tại \(address)\(LedgerHeadRoutes.path)."
  }

  static func sentence(_ check: ChainCheck.Result) -> String {
    let moment = "Lúc \(check.at.clock) ngày \(check.at.day.numeric)"
    if let day = check.verification.contradicted {
      return "\(moment): SAI, sổ không còn khớp với đầu sổ đã công bố ngày \(day.numeric)."
    }
    if let broken = check.verification.broken {
      return "\(moment): SAI, chuỗi mã khóa đứt ở mục \(broken.grouped)."
    }
    return "\(moment): đúng, \(check.verification.entries.grouped) mục nối liền nhau."
  }

  static func sentence(_ answer: LedgerHeadPages.Answer) -> String {
    switch answer {
    case .same(let sequence):
      "Mã khóa khớp: từ mục 1 đến mục \(sequence.grouped), sổ vẫn đúng như khi bạn giữ mã này."
    case .different(let sequence):
      "Mã khóa không khớp ở mục \(sequence.grouped). Hãy kiểm tra lại từng nhóm chữ; nếu đã nhập đúng thì sổ đã bị sửa, hãy báo UBND xã và cơ quan cấp trên."
    case .tooFar(let sequence):
      "Sổ chưa có mục \(sequence.grouped). Hãy kiểm tra lại số mục; nếu bản bạn giữ ghi đúng số này thì sổ đã bị cắt bớt."
    case .broken(let place):
      "Sổ đã bị sửa từ mục \(place.grouped): mã khóa tính lại không còn khớp. Hãy báo UBND xã và cơ quan cấp trên."
    case .unreadable:
      "Chưa đọc được số mục hoặc mã khóa. Số mục là số nguyên dương; mã khóa gồm đúng 64 chữ số và chữ từ a đến f."
    }
  }
}
