const small = 'abcdefghijklmnopqrstuvwxyz'

/** Letter by letter: what stands in one string for what stands at the same place of the other. */
function pairs(from: string, to: string): Record<string, string> {
  const others = [...to]
  return Object.fromEntries([...from].map((letter, i): [string, string] => [letter, others[i]!]))
}

const words = (text: string) => text.split(' ')

const signs = words(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.',
)
export const morseSigns: Readonly<Record<string, string>> = Object.fromEntries(
  [...`${small}0123456789`].map((letter, i): [string, string] => [letter, signs[i]!]),
)

const spelt = words(
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu',
)
export const natoWords: Readonly<Record<string, string>> = Object.fromEntries(
  [...small].map((letter, i): [string, string] => [letter, spelt[i]!]),
)

/** A consonant and a vowel in one syllable of Hangul, by their places in its block of Unicode. */
function syllables(): Record<string, string> {
  const initials = { g: 0, n: 2, d: 3, r: 5, l: 5, m: 6, b: 7, s: 9, j: 12, z: 12, k: 15, c: 15, t: 16, p: 17, h: 18 }
  const vowels = { a: 0, e: 5, o: 8, u: 13, i: 20 }
  return Object.fromEntries(
    Object.entries(initials).flatMap(([consonant, initial]) =>
      Object.entries(vowels).map(([vowel, no]): [string, string] => [
        `${consonant}${vowel}`,
        String.fromCodePoint(0xac00 + initial * 588 + no * 28),
      ]),
    ),
  )
}

/** Sounds of Latin letters in other scripts, as names are written there. */
export const disguiseAlphabets = {
  cyrillicLookalikes: pairs('aceopxyijs', 'асеорхуіјѕ'),
  greekLookalikes: pairs('aoviknpx', 'αονικηρχ'),
  digitsForLetters: pairs('oieastb', '0134578'),
  braille: pairs(small, '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'),
  cyrillic: {
    ...pairs('abvgdezijklmnoprstufhcyqwx', 'абвгдезийклмнопрстуфхцыкву'),
    sch: 'щ',
    sh: 'ш',
    ch: 'ч',
    zh: 'ж',
    kh: 'х',
    ts: 'ц',
    x: 'кс',
    ph: 'ф',
  },
  greek: {
    ...pairs('abgdeziklmnoprstufhyvjcqw', 'αβγδεζικλμνοπρστουφχυβγκκ'),
    u: 'ου',
    f: 'φ',
    h: 'χ',
    y: 'υ',
    v: 'β',
    j: 'τζ',
    c: 'κ',
    q: 'κ',
    w: 'ου',
    x: 'ξ',
    th: 'θ',
    ph: 'φ',
    ps: 'ψ',
  },
  arabic: {
    ...pairs('abtjhdrzsfqklmnwyiueogpvcx', 'ابتجهدرزسفقكلمنويوياوغبفكس'),
    i: 'ي',
    u: 'و',
    e: 'ي',
    o: 'و',
    g: 'غ',
    p: 'ب',
    v: 'ف',
    c: 'ك',
    x: 'كس',
    sh: 'ش',
    th: 'ث',
    kh: 'خ',
    gh: 'غ',
  },
  hebrew: {
    ...pairs('abgdhvzyklmnspqrt', 'אבגדהוזיכלמנספקרת'),
    e: '',
    i: 'י',
    o: 'ו',
    u: 'ו',
    c: 'ק',
    f: 'פ',
    j: 'ג',
    w: 'ו',
    x: 'קס',
    sh: 'ש',
    ch: 'ח',
    ts: 'צ',
    t: 'ט',
  },
  devanagari: {
    ...pairs('abcdfghjklmnpqrstvwxyz', 'अबकदफगहजकलमनपकरसतववसयज'),
    x: 'क्स',
    e: 'े',
    i: 'ि',
    o: 'ो',
    u: 'ु',
    sh: 'श',
    ch: 'च',
    th: 'थ',
    kh: 'ख',
  },
  katakana: {
    ...Object.fromEntries(
      (
        [
          ['k', 'カキクケコ'],
          ['s', 'サシスセソ'],
          ['t', 'タチツテト'],
          ['n', 'ナニヌネノ'],
          ['h', 'ハヒフヘホ'],
          ['m', 'マミムメモ'],
          ['y', 'ヤイユエヨ'],
          ['r', 'ラリルレロ'],
          ['l', 'ラリルレロ'],
          ['w', 'ワウウウヲ'],
          ['g', 'ガギグゲゴ'],
          ['z', 'ザジズゼゾ'],
          ['d', 'ダヂヅデド'],
          ['b', 'バビブベボ'],
          ['p', 'パピプペポ'],
        ] as const
      ).flatMap(([consonant, row]) => [...'aiueo'].map((vowel, i): [string, string] => [`${consonant}${vowel}`, [...row][i]!])),
    ),
    ...pairs('aiueo', 'アイウエオ'),
    ...pairs('kstnhmyrlwgzdbp', 'クストンフムイルルウグズドブプ'),
    v: 'ヴ',
    f: 'フ',
    j: 'ジ',
    c: 'ク',
    q: 'ク',
    x: 'クス',
  },
  hangul: {
    ...syllables(),
    ...pairs('aeiou', '아에이오우'),
    ...pairs('bcdfghjklmnpqrstvwxyz', '브크드프그흐즈크르므느프크르스트브우스이즈'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>
