// SPDX-License-Identifier: Apache-2.0

/// The illustrations of the example commune: flat, calm, without text, flags, emblems and maps.
///
/// Each is an SVG of 1200 × 675 units in our colours: deep red, warm cream, teal, ochre.
enum SamplePicture: String, Hashable, Sendable, CaseIterable {
  /// A counter: an official and a citizen.
  case counter
  /// A loudspeaker on a pole over rice fields.
  case loudspeaker
  /// A telephone with a tick.
  case phone
  /// A notice board between two trees.
  case board
  /// A village gate, people meeting before it.
  case gate
  /// Bars that get shorter beside a clock: waiting time.
  case chart

  /// The picture.
  var svg: String {
    let drawing =
      switch self {
      case .counter: Self.counterDrawing
      case .loudspeaker: Self.loudspeakerDrawing
      case .phone: Self.phoneDrawing
      case .board: Self.boardDrawing
      case .gate: Self.gateDrawing
      case .chart: Self.chartDrawing
      }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675">
      \(drawing)
      </svg>
      """
  }

  private static let counterDrawing = """
    <rect width="1200" height="675" fill="#faf1df"/>
    <rect y="560" width="1200" height="115" fill="#ead7b4"/>
    <rect x="90" y="90" width="300" height="220" rx="10" fill="#8fc1b5"/>
    <path d="M90 250 L170 190 L250 250 L310 205 L390 262 V300 a10 10 0 0 1 -10 10 H100 a10 10 0 0 1 -10 -10 Z"
      fill="#1f6f6b"/>
    <circle cx="320" cy="145" r="26" fill="#f4c766"/>
    <path d="M240 90 V310 M90 200 H390" stroke="#faf1df" stroke-width="10"/>
    <g fill="#fffaf0" stroke="#d99a2b" stroke-width="6">
      <rect x="810" y="90" width="84" height="110" rx="6"/><rect x="914" y="90" width="84" height="110" rx="6"/>
      <rect x="1018" y="90" width="84" height="110" rx="6"/>
    </g>
    <path d="M826 118 h52 M826 140 h52 M826 162 h34 M930 118 h52 M930 140 h52 M930 162 h34 M1034 118 h52
      M1034 140 h52 M1034 162 h34" stroke="#8fc1b5" stroke-width="8" stroke-linecap="round"/>
    <g>
      <path d="M690 500 V372 a78 78 0 0 1 78 -78 h24 a78 78 0 0 1 78 78 V500 Z" fill="#fffaf0"/>
      <path d="M758 294 l22 44 l22 -44 Z" fill="#e3b48c"/>
      <path d="M772 326 h16 l10 62 l-18 20 l-18 -20 Z" fill="#8e1b1f"/>
      <circle cx="780" cy="232" r="60" fill="#e3b48c"/>
      <path d="M720 236 a60 60 0 0 1 120 0 q-14 -34 -44 -40 q-44 8 -76 40 Z" fill="#3a2a22"/>
    </g>
    <path d="M560 400 h150 v84 h-150 Z" fill="#3a2a22"/><path d="M572 412 h126 v60 h-126 Z" fill="#8fc1b5"/>
    <path d="M620 484 h30 v24 h-30 Z" fill="#3a2a22"/>
    <g>
      <path d="M262 675 V430 a84 84 0 0 1 84 -84 h22 a84 84 0 0 1 84 84 V675 Z" fill="#d99a2b"/>
      <path d="M420 420 L520 474" stroke="#d99a2b" stroke-width="50" stroke-linecap="round"/>
      <circle cx="532" cy="480" r="24" fill="#e3b48c"/>
      <circle cx="357" cy="280" r="64" fill="#e3b48c"/>
      <path d="M288 296 q-8 -88 69 -88 q60 0 66 52 q-44 6 -74 -12 q-6 50 -24 92 q-30 -8 -37 -44 Z" fill="#3a2a22"/>
    </g>
    <path d="M540 452 l84 -12 l8 50 l-84 12 Z" fill="#fffaf0" stroke="#8e1b1f" stroke-width="5"/>
    <path d="M470 500 H1110 a14 14 0 0 1 14 14 v28 H470 Z" fill="#8e1b1f"/>
    <path d="M500 542 H1094 V675 H500 Z" fill="#1f6f6b"/>
    <path d="M530 572 H1064 V675 H530 Z" fill="#2f807a"/>
    <path d="M940 500 v-44 q-44 -12 -46 -60 q44 4 46 44 q6 -62 54 -70 q4 62 -42 78 v52 Z" fill="#1f6f6b"/>
    <path d="M908 462 h70 l-10 40 h-50 Z" fill="#d99a2b"/>
    """

  private static let loudspeakerDrawing = """
    <rect width="1200" height="675" fill="#faf1df"/>
    <circle cx="930" cy="170" r="84" fill="#f4c766"/>
    <path d="M0 380 Q150 240 330 340 Q470 220 660 330 Q840 210 980 320 Q1100 260 1200 330 V675 H0 Z" fill="#bfdcd2"/>
    <path d="M0 430 Q220 320 430 400 Q700 310 900 400 Q1060 340 1200 400 V675 H0 Z" fill="#8fc1b5"/>
    <rect y="450" width="1200" height="225" fill="#d9b55a"/>
    <path d="M0 450 H1200 V492 Q600 470 0 492 Z" fill="#2f807a"/>
    <path d="M0 520 Q600 494 1200 520 V560 Q600 532 0 560 Z" fill="#e8cf8a"/>
    <path d="M0 600 Q600 566 1200 600 V675 H0 Z" fill="#1f6f6b"/>
    <path d="M40 640 l12 -30 l12 30 M150 632 l12 -30 l12 30 M260 628 l12 -30 l12 30 M560 622 l12 -30 l12 30
      M670 622 l12 -30 l12 30 M780 624 l12 -30 l12 30 M890 628 l12 -30 l12 30 M1000 632 l12 -30 l12 30
      M1110 640 l12 -30 l12 30" fill="none" stroke="#8fc1b5" stroke-width="7" stroke-linecap="round"/>
    <g fill="#fffaf0">
      <path d="M660 430 h96 v-50 h-96 Z"/><path d="M800 436 h76 v-40 h-76 Z"/><path d="M1010 432 h86 v-46 h-86 Z"/>
    </g>
    <g fill="#8e1b1f">
      <path d="M646 384 l62 -42 l62 42 Z"/><path d="M788 400 l50 -34 l50 34 Z"/><path d="M996 390 l57 -40 l57 40 Z"/>
    </g>
    <path d="M696 402 h22 v28 h-22 Z M1042 406 h22 v26 h-22 Z" fill="#3a2a22"/>
    <rect x="388" y="120" width="22" height="500" rx="6" fill="#3a2a22"/>
    <path d="M360 214 h78 v14 h-78 Z" fill="#3a2a22"/>
    <path d="M430 178 L560 120 V284 L430 238 Z" fill="#8e1b1f"/>
    <ellipse cx="560" cy="202" rx="26" ry="82" fill="#d99a2b"/><ellipse cx="560" cy="202" rx="12" ry="40" fill="#8e1b1f"/>
    <path d="M368 178 L238 120 V284 L368 238 Z" fill="#1f6f6b"/>
    <ellipse cx="238" cy="202" rx="26" ry="82" fill="#d99a2b"/><ellipse cx="238" cy="202" rx="12" ry="40" fill="#1f6f6b"/>
    <path d="M618 150 q30 52 0 104 M660 126 q46 76 0 152 M702 102 q62 100 0 200 M180 150 q-30 52 0 104
      M138 126 q-46 76 0 152 M96 102 q-62 100 0 200" fill="none" stroke="#d99a2b" stroke-width="12"
      stroke-linecap="round"/>
    """

  private static let phoneDrawing = """
    <rect width="1200" height="675" fill="#faf1df"/>
    <circle cx="600" cy="340" r="300" fill="#f1dfbd"/>
    <path d="M0 610 Q600 540 1200 610 V675 H0 Z" fill="#8fc1b5"/>
    <g transform="rotate(-8 330 330)">
      <path d="M220 190 h150 l60 60 v250 h-210 Z" fill="#fffaf0" stroke="#d99a2b" stroke-width="8"
        stroke-linejoin="round"/>
      <path d="M370 190 v60 h60" fill="#f4c766" stroke="#d99a2b" stroke-width="8" stroke-linejoin="round"/>
      <path d="M254 290 h140 M254 330 h140 M254 370 h140 M254 410 h90" stroke="#8fc1b5" stroke-width="12"
        stroke-linecap="round"/>
      <circle cx="384" cy="446" r="30" fill="#8e1b1f"/>
    </g>
    <g transform="rotate(8 870 330)">
      <rect x="762" y="224" width="250" height="160" rx="16" fill="#1f6f6b"/>
      <circle cx="824" cy="292" r="32" fill="#e3b48c"/><path d="M778 356 q46 -50 92 0 Z" fill="#faf1df"/>
      <path d="M888 272 h94 M888 304 h94 M888 336 h56" stroke="#bfdcd2" stroke-width="12" stroke-linecap="round"/>
    </g>
    <rect x="470" y="70" width="260" height="530" rx="36" fill="#3a2a22"/>
    <rect x="486" y="100" width="228" height="470" rx="18" fill="#fffaf0"/>
    <rect x="560" y="80" width="80" height="10" rx="5" fill="#fffaf0"/>
    <path d="M504 100 h192 a18 18 0 0 1 18 18 v54 h-228 v-54 a18 18 0 0 1 18 -18 Z" fill="#8e1b1f"/>
    <path d="M512 138 h110" stroke="#f4c766" stroke-width="14" stroke-linecap="round"/>
    <circle cx="600" cy="310" r="92" fill="#1f6f6b"/>
    <path d="M554 312 l34 36 l62 -74" fill="none" stroke="#fffaf0" stroke-width="22" stroke-linecap="round"
      stroke-linejoin="round"/>
    <path d="M530 446 h140 M550 478 h100" stroke="#ead7b4" stroke-width="14" stroke-linecap="round"/>
    <rect x="530" y="508" width="140" height="40" rx="20" fill="#d99a2b"/>
    """

  private static let boardDrawing = """
    <rect width="1200" height="675" fill="#faf1df"/>
    <path d="M0 470 Q300 410 600 450 Q900 400 1200 460 V675 H0 Z" fill="#bfdcd2"/>
    <rect y="560" width="1200" height="115" fill="#e8cf8a"/>
    <path d="M0 560 H1200 V578 H0 Z" fill="#8fc1b5"/>
    <rect x="124" y="380" width="26" height="190" fill="#6b4a34"/>
    <circle cx="137" cy="300" r="104" fill="#1f6f6b"/><circle cx="80" cy="356" r="62" fill="#2f807a"/>
    <circle cx="200" cy="352" r="58" fill="#2f807a"/>
    <rect x="1060" y="400" width="26" height="170" fill="#6b4a34"/>
    <circle cx="1073" cy="330" r="90" fill="#1f6f6b"/><circle cx="1126" cy="384" r="54" fill="#2f807a"/>
    <circle cx="1018" cy="384" r="54" fill="#2f807a"/>
    <rect x="330" y="170" width="28" height="420" fill="#6b4a34"/>
    <rect x="842" y="170" width="28" height="420" fill="#6b4a34"/>
    <path d="M270 170 L600 70 L930 170 V196 H270 Z" fill="#8e1b1f"/>
    <rect x="300" y="196" width="600" height="290" rx="8" fill="#6b4a34"/>
    <rect x="320" y="214" width="560" height="254" fill="#d9b55a"/>
    <g fill="#fffaf0">
      <rect x="344" y="236" width="150" height="206" rx="4"/><rect x="518" y="236" width="164" height="116" rx="4"/>
      <rect x="518" y="370" width="164" height="76" rx="4"/><rect x="706" y="236" width="150" height="206" rx="4"/>
    </g>
    <path d="M362 288 h114 M362 314 h114 M362 340 h114 M362 366 h80 M538 300 h124 M538 324 h84 M538 404 h124
      M724 372 h114 M724 398 h114 M724 422 h70" stroke="#8fc1b5" stroke-width="10" stroke-linecap="round"/>
    <path d="M362 262 h70 M538 274 h70" stroke="#8e1b1f" stroke-width="14" stroke-linecap="round"/>
    <path d="M726 256 h46 v46 h-46 Z M790 256 h46 v46 h-46 Z M726 316 h46 v34 h-46 Z M800 316 h14 v14 h-14 Z
      M822 334 h14 v14 h-14 Z" fill="#3a2a22"/>
    <path d="M738 268 h22 v22 h-22 Z M802 268 h22 v22 h-22 Z" fill="#fffaf0"/>
    <g fill="#8e1b1f">
      <circle cx="419" cy="238" r="8"/><circle cx="600" cy="238" r="8"/><circle cx="600" cy="372" r="8"/>
      <circle cx="781" cy="238" r="8"/>
    </g>
    <path d="M436 675 v-131 a46 46 0 0 1 46 -46 h16 a46 46 0 0 1 46 46 v131 Z" fill="#1f6f6b"/>
    <circle cx="490" cy="462" r="38" fill="#e3b48c"/>
    <path d="M424 452 L490 398 L556 452 Z" fill="#d99a2b"/>
    <path d="M580 675 v-111 a40 40 0 0 1 40 -40 h12 a40 40 0 0 1 40 40 v111 Z" fill="#8e1b1f"/>
    <circle cx="626" cy="492" r="34" fill="#3a2a22"/><path d="M618 516 h16 v54 h-16 Z" fill="#3a2a22"/>
    """

  private static let gateDrawing = """
    <rect width="1200" height="675" fill="#faf1df"/>
    <circle cx="1010" cy="140" r="66" fill="#f4c766"/>
    <path d="M0 420 Q200 300 420 390 Q620 300 820 390 Q1020 310 1200 400 V675 H0 Z" fill="#bfdcd2"/>
    <rect y="500" width="1200" height="175" fill="#8fc1b5"/>
    <path d="M500 470 H700 L900 675 H300 Z" fill="#ead7b4"/>
    <g fill="#1f6f6b">
      <path d="M86 500 q-6 -180 40 -300 q10 160 -12 300 Z"/><path d="M120 500 q30 -150 96 -230 q-16 130 -72 230 Z"/>
      <path d="M72 500 q-50 -120 -72 -140 v90 q30 30 48 50 Z"/><path d="M1110 500 q4 -150 44 -250 q12 130 -14 250 Z"/>
      <path d="M1086 500 q-30 -120 -84 -180 q14 110 58 180 Z"/>
    </g>
    <rect x="330" y="210" width="96" height="300" fill="#d9b55a"/><rect x="774" y="210" width="96" height="300" fill="#d9b55a"/>
    <rect x="318" y="486" width="120" height="30" fill="#6b4a34"/><rect x="762" y="486" width="120" height="30" fill="#6b4a34"/>
    <rect x="352" y="240" width="52" height="220" fill="#f4dfa8"/><rect x="796" y="240" width="52" height="220" fill="#f4dfa8"/>
    <path d="M426 250 H774 V320 Q600 250 426 320 Z" fill="#d9b55a"/>
    <path d="M258 216 Q330 200 360 150 H840 Q870 200 942 216 V236 H258 Z" fill="#8e1b1f"/>
    <path d="M420 150 Q470 136 492 94 H708 Q730 136 780 150 Z" fill="#a8383a"/>
    <rect x="480" y="166" width="240" height="44" rx="6" fill="#f4c766"/>
    <path d="M402 675 v-139 a52 52 0 0 1 52 -52 h16 a52 52 0 0 1 52 52 v139 Z" fill="#1f6f6b"/>
    <circle cx="462" cy="440" r="42" fill="#e3b48c"/><path d="M388 430 L462 366 L536 430 Z" fill="#f4c766"/>
    <path d="M566 675 v-151 a48 48 0 0 1 48 -48 h8 a48 48 0 0 1 48 48 v151 Z" fill="#fffaf0"/>
    <circle cx="618" cy="436" r="40" fill="#e3b48c"/>
    <path d="M578 438 a40 40 0 0 1 80 0 q-10 -20 -30 -24 q-28 4 -50 24 Z" fill="#3a2a22"/>
    <path d="M702 675 v-131 a48 48 0 0 1 48 -48 h12 a48 48 0 0 1 48 48 v131 Z" fill="#8e1b1f"/>
    <circle cx="756" cy="452" r="40" fill="#e3b48c"/>
    <path d="M712 470 q-6 -62 44 -62 q50 0 44 62 q6 40 -8 54 q-6 -60 -14 -84 q-32 2 -50 -10 q-2 26 -16 40 Z"
      fill="#3a2a22"/>
    <path d="M516 552 L566 576" stroke="#1f6f6b" stroke-width="30" stroke-linecap="round"/>
    <path d="M560 556 l64 -8 l6 44 l-64 8 Z" fill="#faf1df" stroke="#d99a2b" stroke-width="5"/>
    """

  private static let chartDrawing = """
    <rect width="1200" height="675" fill="#faf1df"/>
    <rect x="60" y="80" width="720" height="500" rx="18" fill="#fffaf0"/>
    <g transform="translate(-30 0)">
    <path d="M150 180 H760 M150 280 H760 M150 380 H760" stroke="#f1dfbd" stroke-width="6"/>
    <path d="M180 150 h80 a8 8 0 0 1 8 8 V500 h-96 V158 a8 8 0 0 1 8 -8 Z" fill="#8e1b1f"/>
    <path d="M324 224 h80 a8 8 0 0 1 8 8 V500 h-96 V232 a8 8 0 0 1 8 -8 Z" fill="#b8633a"/>
    <path d="M468 300 h80 a8 8 0 0 1 8 8 V500 h-96 V308 a8 8 0 0 1 8 -8 Z" fill="#d99a2b"/>
    <path d="M612 390 h80 a8 8 0 0 1 8 8 V500 h-96 V398 a8 8 0 0 1 8 -8 Z" fill="#1f6f6b"/>
    <path d="M140 500 H770" stroke="#3a2a22" stroke-width="10" stroke-linecap="round"/>
    <path d="M226 118 L366 190 L508 264 L690 352" fill="none" stroke="#3a2a22" stroke-width="8"
      stroke-dasharray="4 20" stroke-linecap="round"/>
    <path d="M668 318 L706 360 L648 368 Z" fill="#3a2a22"/>
    </g>
    <circle cx="960" cy="270" r="150" fill="#1f6f6b"/><circle cx="960" cy="270" r="122" fill="#fffaf0"/>
    <path d="M960 270 L960 148 A122 122 0 0 1 1066 209 Z" fill="#f4c766"/>
    <path d="M960 164 v18 M960 358 v18 M854 270 h18 M1048 270 h18" stroke="#3a2a22" stroke-width="10"
      stroke-linecap="round"/>
    <path d="M960 270 V190 M960 270 L1024 232" stroke="#3a2a22" stroke-width="14" stroke-linecap="round"/>
    <circle cx="960" cy="270" r="14" fill="#8e1b1f"/>
    <path d="M860 640 v-86 a44 44 0 0 1 44 -44 h8 a44 44 0 0 1 44 44 v86 Z" fill="#8e1b1f"/>
    <circle cx="908" cy="470" r="36" fill="#e3b48c"/>
    <path d="M872 470 a36 36 0 0 1 72 0 q-12 -18 -28 -20 q-24 4 -44 20 Z" fill="#3a2a22"/>
    <path d="M990 640 v-86 a44 44 0 0 1 44 -44 h8 a44 44 0 0 1 44 44 v86 Z" fill="#d99a2b"/>
    <circle cx="1038" cy="470" r="36" fill="#e3b48c"/><path d="M976 462 L1038 410 L1100 462 Z" fill="#f4c766"/>
    <path d="M0 638 H1200 V675 H0 Z" fill="#8fc1b5"/>
    """
}
