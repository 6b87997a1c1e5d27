// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Sentences about signing in and passwords.
enum SignInWords {
  static let busy = "Nhiều người đang đăng nhập cùng lúc. Hãy thử lại sau ít giây."
}
