// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// The runs of one line of text, letter by letter, brought into the one form that CommonMark can say.
///
/// CommonMark begins bold only before a letter and ends it only behind one, so blanks and marks at the edge of a look
/// belong to what is around it.
struct RunLine {
  private struct Atom {
    var content: RichText.Run.Content
    var isBold: Bool
    var isItalic: Bool
    var link: String?
    var letter: Unicode.Scalar?

    var isBlank: Bool { letter == " " }
    var isBreak: Bool { content == .lineBreak }
  }

  /// The runs without blanks at the ends or twice, each look only where CommonMark can put it.
  static func tidied(_ runs: [RichText.Run]) -> [RichText.Run] {
    var atoms = collapsed(runs.flatMap(atoms))
    settleBlanks(&atoms)
    settleMarks(&atoms, \.isBold)
    settleMarks(&atoms, \.isItalic)
    return joined(atoms)
  }

  private static func atoms(_ run: RichText.Run) -> [Atom] {
    guard case .text(let text) = run.content else {
      return [Atom(content: run.content, isBold: false, isItalic: false, link: nil, letter: nil)]
    }
    return CleanText.of(text).unicodeScalars.map { letter in
      let isBlank = letter == " " || letter == "\n" || letter == "\t"
      return Atom(
        content: .text(""), isBold: run.isBold, isItalic: run.isItalic, link: run.link,
        letter: isBlank ? " " : letter)
    }
  }

  private static func collapsed(_ atoms: [Atom]) -> [Atom] {
    var result: [Atom] = []
    for atom in atoms {
      if atom.isBlank, result.last.map({ $0.isBlank || $0.isBreak }) ?? true { continue }
      if atom.isBreak {
        if result.last?.isBlank ?? false { result.removeLast() }
        if result.isEmpty { continue }
      }
      result.append(atom)
    }
    while let last = result.last, last.isBlank || last.isBreak { result.removeLast() }
    return result
  }

  /// A blank looks as both of its neighbours do.
  private static func settleBlanks(_ atoms: inout [Atom]) {
    for place in atoms.indices.dropFirst().dropLast() where atoms[place].isBlank {
      let (before, after) = (atoms[place - 1], atoms[place + 1])
      atoms[place].isBold = before.isBold && after.isBold
      atoms[place].isItalic = before.isItalic && after.isItalic
      atoms[place].link = before.link == after.link ? before.link : nil
    }
  }

  private static func settleMarks(_ atoms: inout [Atom], _ look: WritableKeyPath<Atom, Bool>) {
    for place in atoms.indices.dropLast().reversed()
    where atoms[place][keyPath: look] && !atoms[place + 1][keyPath: look] {
      if isMark(atoms[place]), !isEdge(atoms[place + 1]) { atoms[place][keyPath: look] = false }
    }
    for place in atoms.indices.dropFirst()
    where atoms[place][keyPath: look] && !atoms[place - 1][keyPath: look] {
      if isMark(atoms[place]), !isEdge(atoms[place - 1]) { atoms[place][keyPath: look] = false }
    }
  }

  private static func isEdge(_ atom: Atom) -> Bool { atom.isBlank || atom.letter == nil || isMark(atom) }

  private static func isMark(_ atom: Atom) -> Bool { atom.letter.map(MarkdownWriter.isMark) ?? false }

  private static func joined(_ atoms: [Atom]) -> [RichText.Run] {
    var runs: [RichText.Run] = []
    for atom in atoms {
      let run = RichText.Run(
        content: atom.letter.map { .text(String($0)) } ?? atom.content, isBold: atom.isBold,
        isItalic: atom.isItalic, link: atom.link)
      if case .text(let more) = run.content, let last = runs.last, case .text(let text) = last.content,
        last.isBold == run.isBold, last.isItalic == run.isItalic, last.link == run.link
      {
        runs[runs.count - 1].content = .text(text + more)
      } else {
        runs.append(run)
      }
    }
    return runs
  }
}
