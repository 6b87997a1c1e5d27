// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The words of new versions of plans.
enum PlanVersionWords {
  static let nothingChanged =
    "Tệp này giống hệt kế hoạch hiện nay, không có gì thay đổi. Hãy chọn đúng tệp bản sửa đổi."
  static let noText = "Bản dự thảo không còn chữ nào. Hãy ghi nội dung rồi thử lại."

  static func what(_ what: VersionChange.What) -> String {
    switch what {
    case .added: "Thêm"
    case .changed: "Sửa"
    case .dropped: "Bỏ"
    }
  }
}
