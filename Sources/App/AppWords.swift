// SPDX-License-Identifier: Apache-2.0

/// The words of commands and of the machine.
enum AppWords {
  static let unknownDatabase =
    "CAICACH_DATABASE không đúng dạng. Hãy ghi sqlite:./data/caicach.db hoặc postgres://tên:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu."
}
