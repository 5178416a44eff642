import type { MarketPack } from '../../market/market-pack.ts'
import { money } from '../../market/money.ts'

/** An amount of money that stands in a text. */
export interface MoneyMention {
  start: number
  end: number
  text: string
  /** Minor units that it may mean: of a mark that parts thousands in one language and decimals in another, both. */
  amounts: readonly number[]
  /** The sign or code that stands by it is none of this market's. */
  foreign: boolean
}

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** Digits of other scripts, and full-width ones, as 0 to 9, and their marks as `.` and `,`; each at its place. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９٫٬．，％٪]/gu, one => {
    const code = one.codePointAt(0)!
    const zero = zeros.find(first => code >= first && code < first + 10)
    if (zero !== undefined) return String(code - zero)
    return one === '٫' ? '.' : one === '٬' || one === '，' ? ',' : one === '．' ? '.' : '%'
  })
}

/** Signs and codes of money, on either side of a number; words of it behind one. */
const signs = '(?:R|US|CA|AU|C|A)?\\$|[€£¥￥₩￦₹₦﷼]|\\b(?:USD|CAD|GBP|EUR|BRL|JPY|KRW|INR|AUD|SAR|NGN|Rs)\\b\\.?|ر\\.س\\.?'
const words =
  'ريالات?|ريال|يورو|دولارات?|دولار|円|ユーロ|ドル|원|유로|달러|रुपये|रुपए|रु\\.?|(?:euros?|dollars?|pounds?|reais|yen|rupees?|riyals?|naira|dólares)(?!\\p{L})'
const blank = '[ \\u00a0\\u202f\\u2009]'
const number = `\\d(?:[\\d.,'’]|${blank}(?=\\d{3}(?!\\d)))*`
const amountWith = new RegExp(`(${signs})${blank}?-?(${number})|(${number})${blank}?(${signs}|${words})`, 'giu')

const written = new WeakMap<MarketPack, RegExp>()

/** The signs with which a market itself writes money, and its code. */
function ownSigns(market: MarketPack): RegExp {
  const known = written.get(market)
  if (known) return known
  const shown = market.languages.map(language => money(0, language, market).replace(/[\d\s.,٠-٩٫٬\u00a0\u202f]+/gu, ''))
  const named: Readonly<Record<string, string>> = {
    EUR: 'euros?|€|يورو|ユーロ',
    USD: 'dollars?|dólares|US\\$|\\$|دولار',
    CAD: 'dollars?|CA?\\$|\\$',
    AUD: 'dollars?|AU?\\$|\\$',
    GBP: 'pounds?|£',
    BRL: 'reais|R\\$',
    JPY: 'yen|円|[¥￥]',
    KRW: '원|[₩￦]',
    INR: 'rupees?|रुपये|रुपए|रु\\.?|Rs\\.?|₹',
    SAR: 'riyals?|ريالات?|ريال|ر\\.س\\.?|﷼',
    NGN: 'naira|₦',
  }
  const { code } = market.currency
  const all = [...shown.map(one => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), code, named[code] ?? code].filter(Boolean)
  const made = new RegExp(`^(?:${all.join('|')})\\.?$`, 'iu')
  written.set(market, made)
  return made
}

/** All amounts in a text that have a sign, code or word of money by them. */
export function moneyIn(text: string, market: MarketPack): MoneyMention[] {
  const plain = plainDigits(text)
  return [...plain.matchAll(amountWith)].flatMap(match => {
    const [whole, before, behind, front, after] = match
    const digits = (behind ?? front)!.replace(/[.,'’]+$/, '')
    const amounts = amountsOf(digits, market)
    if (amounts.length === 0) return []
    const start = match.index
    const end = start + whole.length - (behind === undefined ? 0 : behind.length - digits.length)
    return [{ start, end, text: text.slice(start, end), amounts, foreign: !ownSigns(market).test((before ?? after)!.trim()) }]
  })
}

/** What a written number may be in minor units of a market: of one mark with three digits behind it either thousands or, with three decimals, a fraction. */
export function amountsOf(written: string, { currency: { digits } }: Pick<MarketPack, 'currency'>): number[] {
  const plain = plainDigits(written).replace(/[\s'’]/g, '')
  if (!/^\d/.test(plain)) return []
  const readings = new Set<number>()
  const whole = (text: string) => Number(text.replace(/[.,]/g, ''))
  // Groups of thousands, or of lakhs and crores.
  if (/^\d+$/.test(plain) || /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(plain) || /^\d{1,2}(?:,\d{2})*,\d{3}$/.test(plain))
    readings.add(whole(plain) * 10 ** digits)
  const decimal = /^(\d{1,3}(?:[.,]\d{2,3})*|\d+)([.,])(\d{1,3})$/.exec(plain)
  if (decimal) {
    const [, front, mark, behind] = decimal
    const isOneMark = !front!.includes(mark!)
    if (isOneMark && behind!.length <= Math.max(digits, 2) && (digits > 0 || /^0+$/.test(behind!)))
      readings.add(whole(front!) * 10 ** digits + (digits > 0 ? Math.round(Number(`0.${behind}`) * 10 ** digits) : 0))
  }
  return [...readings]
}
