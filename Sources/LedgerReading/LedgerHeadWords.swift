// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// Sentences about the head of the ledger.
enum LedgerHeadWords {
  static func sentence(_ check: ChainCheck.Result) -> String {
    let moment = "Lúc \(check.at.moment)"
    if let day = check.verification.contradicted {
      return "\(moment): SAI, sổ không còn khớp với đầu sổ đã công bố ngày \(day.numeric)."
    }
    if let broken = check.verification.broken {
      return "\(moment): SAI, chuỗi mã kiểm tra đứt ở mục \(broken.grouped)."
    }
    return "\(moment): đúng, \(check.verification.entries.grouped) mục nối liền nhau."
  }

  static func sentence(_ answer: LedgerHeadPages.Answer) -> String {
    switch answer {
    case .same(let sequence):
      "Mã kiểm tra khớp: từ mục 1 đến mục \(sequence.grouped), sổ vẫn đúng như khi bạn giữ mã này."
    case .different(let sequence):
      "Mã kiểm tra không khớp ở mục \(sequence.grouped). Hãy kiểm tra lại từng nhóm chữ; nếu đã nhập đúng thì sổ đã bị sửa, hãy báo UBND xã và cơ quan cấp trên."
    case .tooFar(let sequence):
      "Sổ chưa có mục \(sequence.grouped). Hãy kiểm tra lại số mục; nếu bản bạn giữ ghi đúng số này thì sổ đã bị cắt bớt."
    case .broken(let place):
      "Sổ đã bị sửa từ mục \(place.grouped): mã kiểm tra tính lại không còn khớp. Hãy báo UBND xã và cơ quan cấp trên."
    case .unreadable:
      "Chưa đọc được số mục hoặc mã kiểm tra. Số mục là số nguyên dương; mã kiểm tra gồm 64 (hoặc ít nhất 16) chữ số và chữ từ a đến f."
    }
  }
}
