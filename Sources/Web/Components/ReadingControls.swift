// SPDX-License-Identifier: Apache-2.0

/// Larger letters and stronger contrast, chosen by the reader.
///
/// Pages of the portal are kept as bytes for everybody, so the choice must not be theirs: it is the state of two groups
/// of buttons, to which the style sheet answers (`:has`), without script and cookie. The script only remembers it in
/// the browser from page to page; a system that asks for more contrast gets it unasked.
struct ReadingControls: Component {
  var html: HTML {
    """
    <section aria-label="Cách hiển thị"><details class="reading"><summary>Cỡ chữ, tương phản</summary><form>
    <fieldset><legend>Cỡ chữ</legend>\(Self.choice("co-chu", ["Vừa", "Lớn", "Rất lớn"]))</fieldset>
    <fieldset><legend>Tương phản</legend>\(Self.choice("tuong-phan", ["Thường", "Mạnh"]))</fieldset>
    </form></details></section>
    """
  }

  private static func choice(_ name: String, _ words: [String]) -> [HTML] {
    words.enumerated().map { place, word in
      """
      <span class="box"><input type="radio" name="\(name)" value="\(place)" id="\(name)-\(place)"\(
        place == 0 ? " checked" as HTML : .empty)><label for="\(name)-\(place)">\(word)</label></span>
      """
    }
  }
}
