// SPDX-License-Identifier: Apache-2.0

import Kernel

extension DocumentRegister {
  /// The entries that come with the program.
  ///
  /// State of knowledge: May 2026. Each line holds what is cited, what came in its place, the first day on which the
  /// old one should no longer be cited, and where this stands.
  public static let known = DocumentRegister(
    [
      (
        "876/QĐ-BNV", "Quyết định số 892/QĐ-BNV ngày 05/12/2024", "2024-12-05", "Quyết định 892/QĐ-BNV"
      ),
      (
        "892/QĐ-BNV", "Quyết định số 1187/QĐ-BNV ngày 15/10/2025", "2025-10-15", "Quyết định 1187/QĐ-BNV"
      ),
      (
        "61/2018/NĐ-CP", "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "2025-07-01",
        "Nghị định 118/2025/NĐ-CP"
      ),
      (
        "107/2021/NĐ-CP", "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "2025-07-01",
        "Nghị định 118/2025/NĐ-CP"
      ),
      ("77/2015/QH13", "Luật số 72/2025/QH15 ngày 16/6/2025", "2025-07-01", "Luật 72/2025/QH15"),
      ("47/2019/QH14", "Luật số 72/2025/QH15 ngày 16/6/2025", "2025-07-01", "Luật 72/2025/QH15"),
      ("65/2025/QH15", "Luật số 72/2025/QH15 ngày 16/6/2025", "2025-07-01", "Luật 72/2025/QH15"),
      ("80/2015/QH13", "Luật số 64/2025/QH15 ngày 19/02/2025", "2025-04-01", "Luật 64/2025/QH15"),
      (
        "13/2023/NĐ-CP", "Nghị định số 356/2025/NĐ-CP ngày 31/12/2025", "2026-01-01",
        "Nghị định 356/2025/NĐ-CP"
      ),
      (
        "52/2016/QĐ-TTg", "Nghị định số 49/2024/NĐ-CP ngày 10/5/2024", "2024-07-01", "Nghị định 49/2024/NĐ-CP"
      ),
      (
        "110/2004/NĐ-CP", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "2020-03-05", "Nghị định 30/2020/NĐ-CP"
      ),
      ("09/2010/NĐ-CP", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "2020-03-05", "Nghị định 30/2020/NĐ-CP"),
      (
        "01/2011/TT-BNV", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "2020-03-05", "Nghị định 30/2020/NĐ-CP"
      ),
    ].map { number, successor, day, source in
      RegisteredDocument(
        number: number, replacedBy: successor, endsOn: LocalDay(iso: day), source: source,
        seenOn: LocalDay(iso: "2026-05-31"))
    } + [
      RegisteredDocument(
        number: "01-CTr/TU", context: "Hà Tĩnh", published: LocalDay(iso: "2025-11-20"),
        source: "hatinh.gov.vn", seenOn: LocalDay(iso: "2026-05-31"))
    ])
}
