// SPDX-License-Identifier: Apache-2.0

/// The spelling rules of Vietnamese syllables as tables: onsets, rhymes, and which may stand together.
enum Orthography {
  /// Longer onsets first, so that `ngh` is found before `ng`.
  static let onsets = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
    "m", "n", "p", "r", "s", "t", "v", "x", "",
  ]

  /// Every rhyme that takes an ordinary onset.
  static let rhymes = words(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
    u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uêu uơ
    uy uya uych uyn uynh uyp uyt uyu uyên uyêt uât
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    """)

  /// Rhymes that stand without an onset and are written with y there.
  static let bareRhymes = words("y yêm yên yêng yêt yêu")

  /// Rhymes after `qu`, whose u is the glide.
  static let rhymesAfterQu = words(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âc ây e en eng eo et
    ê êch ên ênh êt êu i it y ych yn ynh yt yên yêt yu ơ ơt ôc
    """)

  /// Onsets after which the rhyme `i` may be written y: kỳ, lý, mỹ, tỷ, vỹ.
  static let onsetsBeforeY = words("h k l m n s t th v")

  /// Rhymes that begin with a glide; the onset c takes none of them (that sound is written qu).
  static let glides = ["oa", "oă", "oe", "uâ", "uê", "uy", "uơ"]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Onset and rhyme of a lowercase toneless word; nil where the two do not make a syllable.
  static func split(_ letters: String) -> (onset: String, rhyme: String)? {
    for onset in onsets where letters.hasPrefix(onset) {
      let rhyme = String(letters.dropFirst(onset.count))
      if agrees(onset, rhyme) { return (onset, rhyme) }
    }
    return nil
  }

  /// A rhyme that ends in a stop takes sắc or nặng alone.
  static func allows(_ tone: Tone, on rhyme: String) -> Bool {
    switch rhyme.last {
    case "c", "p", "t": tone == .sac || tone == .nang
    case "h": !rhyme.hasSuffix("ch") || tone == .sac || tone == .nang
    default: true
    }
  }

  private static func agrees(_ onset: String, _ rhyme: String) -> Bool {
    if onset == "qu" { return rhymesAfterQu.contains(rhyme) }
    if onset.isEmpty { return bareRhymes.contains(rhyme) || rhymes.contains(rhyme) && !rhyme.hasPrefix("iê") }
    if rhyme == "y" { return onsetsBeforeY.contains(onset) }
    guard rhymes.contains(rhyme), let first = rhyme.first else { return false }
    let isFront = first == "e" || first == "ê" || first == "i"
    switch onset {
    case "k", "gh", "ngh": return isFront
    case "c": return !isFront && !glides.contains { rhyme.hasPrefix($0) }
    case "ng": return !isFront
    // gì, gìn, giếng: the i of the onset is the vowel too, so g stands before an i-rhyme.
    case "g": return !isFront || first == "i"
    case "gi": return first != "i"
    default: return true
    }
  }
}
