import type { Language } from '../../world/codes.ts'

/** How a language writes, as far as a machine can see it. */
export interface Conventions {
  /** Letters that belong to its script. */
  letters: RegExp
  /** Opening quotation marks and brackets with what closes them. */
  pairs: Readonly<Record<string, string>>
  /** Ends a sentence; a closing mark may follow. */
  end: RegExp
  /** Sentences begin with a capital. */
  capitals: boolean
  /** What is wrong in any text, with the reason. */
  wrong: readonly (readonly [RegExp, string])[]
  /** Made-up people, and a price as its first market writes it. */
  people: readonly string[]
  price: string
}

const latin = /\p{Script=Latin}/u
const brackets = { '(': ')' }
const curly = { ...brackets, '“': '”' }
/** A word twice in a row; what a language may well say twice stands in `but`. */
const doubled = (but = '') =>
  [new RegExp(`(?<![\\p{L}’-])(?!(?:${but || '-'}) )(\\p{L}{2,}) \\1(?![\\p{L}’-])`, 'iu'), 'a word twice'] as const
const straight = [/["']/, 'a straight quotation mark or apostrophe'] as const
const foreign = [
  /(?<!\p{L})(the|and|with|your|of|this|from|our|their|you|which|for)(?!\p{L})/iu,
  'an English function word',
] as const
const spaceBefore = [/ [.,;:!?…]/, 'a space before punctuation'] as const
const noSpaceAfter = [/\p{L}[,;:!?]\p{L}/u, 'no space after punctuation'] as const

export const conventions: Readonly<Record<Language, Conventions>> = {
  ar: {
    letters: /\p{Script=Arabic}/u,
    pairs: { ...brackets, '«': '»', '“': '”' },
    end: /[.!؟…]$/,
    capitals: false,
    wrong: [straight, spaceBefore, [/[,;?](?!\d)/, 'Latin punctuation'], [/ [،؛؟]/, 'a space before punctuation']],
    people: ['ليان القاسم', 'رامي العتيبي', 'هدى النجار'],
    price: '١٩٫٩٩ ر.س',
  },
  de: {
    letters: latin,
    pairs: { ...brackets, '„': '“', '‚': '‘' },
    end: /[.!?…]$/,
    capitals: true,
    wrong: [
      straight,
      foreign,
      [/ [.,;:!?]/, 'a space before punctuation'],
      noSpaceAfter,
      [/[”«»]/, 'quotation marks of another language'],
      doubled('die|das|der|sie'),
    ],
    people: ['Mirja Tannhof', 'Jonte Breitling', 'Ilka Sommerau'],
    price: '4,99 €',
  },
  en: {
    letters: latin,
    pairs: curly,
    end: /[.!?…]$/,
    capitals: true,
    wrong: [
      straight,
      spaceBefore,
      noSpaceAfter,
      [/[„«»]/, 'quotation marks of another language'],
      doubled('had|that'),
      [/(?<![\p{L}’-])a (?!(?:one|once|uni|use|usu|eu)\p{L}*)[aeiou]\p{L}+/iu, '“a” before a vowel'],
      [/(?<![\p{L}’-])an (?!(?:hour|heir|honest|honou?r)\p{L}*)[bcdfghjklmnpqrstvwxyz]\p{L}+/iu, '“an” before a consonant'],
    ],
    people: ['Maren Ashdown', 'Tobias Quill', 'Odette Farrow'],
    price: '$4.99',
  },
  es: {
    letters: latin,
    pairs: { ...brackets, '«': '»', '“': '”', '¿': '?', '¡': '!' },
    end: /[.!?…]$/,
    capitals: true,
    wrong: [straight, foreign, spaceBefore, noSpaceAfter, doubled()],
    people: ['Nerea Villalba', 'Iker Montalvo', 'Abril Escorza'],
    price: '$4.99',
  },
  fr: {
    letters: latin,
    pairs: { ...brackets, '«': '»', '“': '”' },
    end: /[.!?…]$/,
    capitals: true,
    wrong: [
      straight,
      foreign,
      [/ [.,…]/, 'a space before punctuation'],
      [/[^\u202f\u00a0!?…][;:!?»](?!\d)/u, 'no narrow space before ; : ! ? »'],
      [/«[^\u202f\u00a0]/, 'no narrow space after «'],
      [/[ \u202f\u00a0][\u202f\u00a0]|[\u202f\u00a0] /, 'two spaces'],
      doubled('nous|vous'),
      [
        /(?<![\p{L}’-])(le|la|de|que|je|ne|se|me|te|jusque|lorsque|puisque) (?!(?:huit|hérisson|héron|halo|hantise|haïku|haut|hasard|héros|hibou|hanche|honte|hall|handicap|hausse|hauteur|hâte|haie|halte|hangar|haricot|hareng|harpe|hors|onze|oui|un à)(?:s|e|es|x)?(?!\p{L}))[aeiouyâàéèêîôûh](?!(?:$|[ .,]))\p{L}*/iu,
        'no elision',
      ],
      [/(?<![\p{L}’-])(de les|à les|de le|à le) (?!\p{L}+(?:er|ir|re|oir)(?!\p{L}))/iu, 'no contraction'],
    ],
    people: ['Maëlle Corvin', 'Bastien Lorme', 'Inès Valtaud'],
    price: '4,99 €',
  },
  hi: {
    letters: /\p{Script=Devanagari}/u,
    pairs: curly,
    end: /[।!?…]$/,
    capitals: false,
    wrong: [
      straight,
      spaceBefore,
      [/ ।/, 'a space before punctuation'],
      [/\p{Script=Devanagari}\.( |$)/u, 'a full stop for a danda'],
    ],
    people: ['नंदिता भारवाल', 'ईशान कोटवाल', 'मीरा सोनगरा'],
    price: '₹399',
  },
  ja: {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u,
    pairs: { '（': '）', '「': '」', '『': '』', '【': '】' },
    end: /[。！？…]$/,
    capitals: false,
    wrong: [
      straight,
      [/[,!?](?!\d)/, 'half-width punctuation'],
      [/[^\d]\.(?!\d)/, 'half-width punctuation'],
      [/ /, 'a space between words'],
    ],
    people: ['水瀬 灯里', '葛木 蓮司', '遠野 千波'],
    price: '¥600',
  },
  ko: {
    letters: /\p{Script=Hangul}/u,
    pairs: { ...curly, '‘': '’', '《': '》', '〈': '〉', '「': '」', '『': '』' },
    end: /[.!?…]$/,
    capitals: false,
    wrong: [straight, spaceBefore, noSpaceAfter],
    people: ['윤설아', '도하진', '배은결'],
    price: '₩6,500',
  },
  pt: {
    letters: latin,
    pairs: curly,
    end: /[.!?…]$/,
    capitals: true,
    wrong: [
      straight,
      [/(?<!\p{L})(the|and|with|your|of|this|from|our|their|you|which)(?!\p{L})/iu, 'an English function word'],
      spaceBefore,
      noSpaceAfter,
      doubled(),
    ],
    people: ['Lívia Taborda', 'Caetano Brumal', 'Nara Figueirol'],
    price: 'R$ 24,90',
  },
}
