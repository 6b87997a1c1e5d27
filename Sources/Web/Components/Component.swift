// SPDX-License-Identifier: Apache-2.0

/// A piece of a page that knows its markup: put it into an `HTML` literal as `\(piece)`.
public protocol Component: Sendable {
  /// The markup.
  var html: HTML { get }
}

extension HTML.Interpolation {
  /// Nests a component.
  public mutating func appendInterpolation(_ component: some Component) {
    appendInterpolation(component.html)
  }

  /// Nests a component, or shows nothing.
  public mutating func appendInterpolation(_ component: (some Component)?) {
    if let component { appendInterpolation(component.html) }
  }
}
