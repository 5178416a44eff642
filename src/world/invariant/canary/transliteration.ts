/** Scripts into which the world writes a Latin word letter by letter. */
export const scripts = ['arabic', 'devanagari', 'kana', 'hangul', 'cyrillic', 'greek', 'hebrew'] as const
export type Script = (typeof scripts)[number]

const latin = 'abcdefghijklmnopqrstuvwxyz'

/** One sign a letter, in the order of the alphabet; of kana and Hangul the consonant with the vowel that it takes by itself. */
const signs: Readonly<Record<Script, readonly string[]>> = {
  arabic: [...'ابكدافغهيجكلمنوبقرستوفوكيز'],
  devanagari: ['अ', ...'बचदएफगहइजकलमनओपकरसतउववकयज'],
  kana: 'ア ブ ク ド エ フ グ ハ イ ジ ク ル ム ン オ プ ク ル ス ト ウ ヴ ウ クス イ ズ'.split(' '),
  hangul: '아 브 크 드 에 프 그 흐 이 즈 크 르 므 느 오 프 크 르 스 트 우 브 우 크스 이 즈'.split(' '),
  cyrillic: [...'абцдефгхижклмнопкрстуввкйз'],
  greek: [...'αβκδεφγχιζκλμνοπκρστυββξυζ'],
  hebrew: [...'אבקדאפגהיגקלמנופקרסטוווקיז'],
}

/**
 * A Latin word in another script, letter by letter: a plain table, not what a reader of the language would write.
 * @example transliterated('mira', 'cyrillic') // 'мира'
 */
export function transliterated(word: string, script: Script): string {
  const letters = [...word.toLowerCase()].map(letter => {
    const at = latin.indexOf(letter)
    return at < 0 ? letter : letter === 'x' && pairs[script] !== undefined ? pairs[script] : signs[script][at]!
  })
  return script === 'devanagari' ? letters.map((sign, i) => joined(sign, letters[i + 1])).join('') : letters.join('')
}

const pairs: Partial<Record<Script, string>> = { arabic: 'كس', devanagari: 'क्स', cyrillic: 'кс', hebrew: 'קס' }

const vowelSigns: Readonly<Record<string, string>> = { अ: '', ए: 'े', इ: 'ि', ओ: 'ो', उ: 'ु' }

/** A Devanagari consonant before another one loses its vowel. */
function joined(sign: string, next: string | undefined): string {
  if (vowelSigns[sign] !== undefined) return sign
  return next === undefined || vowelSigns[next] !== undefined ? sign : `${sign}्`
}

/** By consonant class: what different tables write for the same sound. Vowels, h, w and y fall out. */
const classes: Readonly<Record<string, string>> = {
  p: 'bpfvבפبفپڤबपफवभбпфвβπφツ',
  k: 'ckqgxקגכحخكقغگکकगखघच',
  t: 'dtטדתدتطضतदटडथधदтδτθ',
  s: 'szjסזצשسزصظجذثشژसजझशषзсцчжшщσςζ',
  m: 'mמםممमмμ',
  n: 'nנןنनणनнν',
  l: 'lrלרلرरलळлрλρ',
}
const moreKs = 'кгхκγχξ'
const classOf = new Map<string, string>([
  ...Object.entries(classes).flatMap(([key, letters]) => [...letters].map((one): [string, string] => [one, key])),
  ...[...moreKs].map((one): [string, string] => [one, one === 'ξ' ? 'ks' : 'k']),
  ['x', 'ks'],
  ['ψ', 'ps'],
])

const kanaRows: readonly (readonly [RegExp, string])[] = [
  [/[カキクケコガギグゲゴヵヶかきくけこがぎぐげご]/u, 'k'],
  [/[サシスセソザジズゼゾさしすせそざじずぜぞチヂちぢ]/u, 's'],
  [/[タツテトダヅデドたつてとだづでど]/u, 't'],
  [/[ナニヌネノンなにぬねのん]/u, 'n'],
  [/[バビブベボパピプペポフヴばびぶべぼぱぴぷぺぽふ]/u, 'p'],
  [/[マミムメモまみむめも]/u, 'm'],
  [/[ラリルレロらりるれろ]/u, 'l'],
]

const hangulInitials = 'k k n t t l m p p s s - s s s k t p -'.split(' ')
const hangulFinals = '- k k k n n n t l l l l l l l l m p p s s n s s k t p -'.split(' ')

/** Letters of a script with a table. */
export const foreign =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u

/** Consonants of a character by class, of any script with a table; of Latin letters only where `latinToo`. */
export function consonants(character: string, latinToo: boolean): string {
  const one = character.toLowerCase()
  if (!latinToo && !foreign.test(one)) return ''
  const known = classOf.get(one)
  if (known !== undefined) return known
  const syllable = one.codePointAt(0)! - 0xac00
  if (syllable >= 0 && syllable < 11_172)
    return `${hangulInitials[Math.floor(syllable / 588)]}${hangulFinals[syllable % 28]}`.replaceAll('-', '')
  return kanaRows.find(([row]) => row.test(one))?.[1] ?? ''
}

/** The consonants of a Latin word, by class. */
export function consonantsOf(word: string): string {
  return [...word].map(letter => consonants(letter, true)).join('')
}
