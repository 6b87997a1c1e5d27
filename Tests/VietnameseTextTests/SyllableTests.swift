// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import VietnameseText

@Suite("Syllables")
struct SyllableTests {
  @Test(
    "words are parsed",
    arguments: [
      ("nghiêng", "ngh", "iêng", Tone.ngang), ("Quyết", "qu", "yêt", .sac), ("GIẾNG", "g", "iêng", .sac),
      ("già", "gi", "a", .huyen), ("gì", "g", "i", .huyen), ("ủy", "", "uy", .hoi),
      ("khuỷu", "kh", "uyu", .hoi),
      ("đường", "đ", "ương", .huyen), ("quốc", "qu", "ôc", .sac), ("yếu", "", "yêu", .sac),
      ("xoong", "x", "oong", .ngang),
    ])
  func parses(_ word: String, _ onset: String, _ rhyme: String, _ tone: Tone) throws {
    let syllable = try #require(Syllable(word))
    #expect(syllable.onset == onset)
    #expect(syllable.rhyme == rhyme)
    #expect(syllable.tone == tone)
  }

  @Test(
    "what the orthography does not allow is none",
    arguments: [
      "kan", "cê", "ngẻn", "ghà", "các̉", "hocj", "UBND", "tt", "zalo", "thửng1", "mat̀", "cảc", "boàt",
      "nghieng2", "iêu",
      "qo", "pfa", "", "aa", "coa", "banh̀ch", "facebook", "húú", "trường học",
    ])
  func refuses(_ word: String) {
    #expect(Syllable(word) == nil)
  }

  @Test("every syllable of the tables is read back from both spellings")
  func roundTrips() {
    var count = 0
    for onset in Orthography.onsets {
      for rhyme in Orthography.rhymes.union(Orthography.bareRhymes).union(Orthography.rhymesAfterQu) {
        for tone in Tone.allCases {
          guard let plain = Syllable(onset + rhyme), Orthography.allows(tone, on: plain.rhyme) else {
            continue
          }
          count += 1
          for style in TonePlacement.allCases {
            var letters = Array((plain.onset + plain.rhyme).unicodeScalars)
            let index = style.index(onset: plain.onset, rhyme: plain.rhyme) ?? 0
            letters[index] = VowelTable.letter(letters[index], tone)
            let word = String(String.UnicodeScalarView(letters))
            #expect(Syllable(word)?.written(style) == word)
            #expect(style.normalize(word) == word)
          }
        }
      }
    }
    #expect(count > 10_000)
  }

  @Test("syllables of real administrative texts are valid")
  func acceptsRealSyllables() throws {
    guard let lines = SharedData.lines("data/lexicon/admin_syllable_freq.tsv") else { return }
    var known = 0
    var refused: [String] = []
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      // A syllable is known if it is frequent and stands in a spelling dictionary.
      guard fields.count >= 4, let frequency = Int(fields[1]), frequency >= 20, fields[3] == "1" else {
        continue
      }
      known += 1
      if Syllable(String(fields[0])) == nil { refused.append(String(fields[0])) }
    }
    print("refused of \(known): \(refused.joined(separator: " "))")
    #expect(known > 1_000)
    #expect(refused.count * 100 <= known)
  }
}

@Suite("Tone placement")
struct TonePlacementTests {
  @Test(
    "one style is made of both",
    arguments: [
      ("hoá", "hóa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("Uỷ ban", "Ủy ban"), ("HOÀ BÌNH", "HÒA BÌNH"),
      ("quý", "quý"), ("hoàn", "hoàn"), ("tuyết", "tuyết"), ("giá", "giá"), ("mía", "mía"),
      ("huỳnh", "huỳnh"),
    ])
  func places(_ phonetic: String, _ traditional: String) {
    #expect(TonePlacement.traditional.normalize(phonetic) == traditional)
    #expect(TonePlacement.phonetic.normalize(traditional) == phonetic)
  }

  @Test("misplaced marks move, foreign words stay")
  func leavesForeignWords() {
    #expect(
      TonePlacement.traditional.normalize("Văn hoá, Zalo 2026: thuỷ lợi; café")
        == "Văn hóa, Zalo 2026: thủy lợi; café")
  }
}
