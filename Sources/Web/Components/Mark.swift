// SPDX-License-Identifier: Apache-2.0

/// The mark of the product: a page of a book opening like a gate, drawn for it; it is no state emblem.
enum Mark {
  /// The drawing, in the colour of the text around it.
  static let html: HTML = """
    <svg class="mark" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">    <path d="M4 15C12 4 36 4 44 15" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/>    <path d="M24 19C19 14 12 13 6 14.500V38C12 36.500 19 37.500 24 42z" fill="currentColor"/>    <path d="M24 19C29 14 36 13 42 14.500V38C36 36.500 29 37.500 24 42z" fill="none" stroke="currentColor"     stroke-width="3" stroke-linejoin="round"/>    <path d="M29 24l8-2.200M29 30l8-2.200" stroke="currentColor" stroke-width="2.500" stroke-linecap="round"/></svg>
    """

  /// The drawing as a file of its own, for the browser's tab.
  static let file = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#8e1b1f"/>    <g transform="translate(6 5) scale(.75)" stroke="#fff" stroke-width="3" fill="none" stroke-linejoin="round"     stroke-linecap="round"><path d="M4 15C12 4 36 4 44 15"/>    <path d="M24 19C19 14 12 13 6 14.500V38C12 36.500 19 37.500 24 42z" fill="#fff"/>    <path d="M24 19C29 14 36 13 42 14.500V38C36 36.500 29 37.500 24 42z"/></g></svg>
    """
}
