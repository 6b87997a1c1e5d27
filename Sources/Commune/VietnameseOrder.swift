// SPDX-License-Identifier: Apache-2.0

import VietnameseText

extension Array where Element: Identifiable, Element.ID: Comparable {
  /// The elements in the order of a Vietnamese dictionary, which no database knows; where two keys of
  /// `SortKey` are alike, the older id comes first.
  func inVietnameseOrder(by key: (Element) -> String) -> [Element] {
    map { (key: key($0), element: $0) }
      .sorted { ($0.key, $0.element.id) < ($1.key, $1.element.id) }.map(\.element)
  }
}
