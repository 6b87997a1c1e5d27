// SPDX-License-Identifier: Apache-2.0

/// What happened, or will happen, one step after the other.
public struct Steps: Component {
  /// How far a step is.
  public enum Progress: Hashable, Sendable {
    /// It is over.
    case done
    /// It is the one to take now.
    case current
    /// It comes later.
    case coming
  }

  /// One step.
  public struct Step: Sendable {
    let title: String
    let when: String?
    let detail: HTML
    let progress: Progress

    /// A step with its time and what is to be said about it.
    public init(
      _ title: String, when: String? = nil, detail: HTML = .empty, progress: Progress = .done
    ) {
      self.title = title
      self.when = when
      self.detail = detail
      self.progress = progress
    }
  }

  /// The markup.
  public let html: HTML

  /// The steps, first to last.
  public init(_ steps: [Step]) {
    let items = steps.map { step -> HTML in
      let when: HTML = step.when.map { "<span class=\"when\">\($0)</span>" } ?? .empty
      let current: HTML = step.progress == .current ? " aria-current=\"step\"" : .empty
      return """
        <li class="\(Self.style(step.progress))"\(current)><strong>\(step.title)</strong><span class="unseen"> (\(
          Self.word(step.progress)))</span>\(when)\(step.detail)</li>
        """
    }
    html = "<ol class=\"steps\">\(items)</ol>"
  }

  private static func style(_ progress: Progress) -> String {
    switch progress {
    case .done: "done"
    case .current: "current"
    case .coming: "coming"
    }
  }

  private static func word(_ progress: Progress) -> String {
    switch progress {
    case .done: "đã xong"
    case .current: "đang làm"
    case .coming: "chưa tới"
    }
  }
}
