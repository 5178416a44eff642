import type { Language } from '../codes.ts'
import { type MarketPack, type NumberWriting, writingOf } from './market-pack.ts'

type Priced = Pick<MarketPack, 'currency' | 'writing' | 'languages'>

/**
 * An amount in minor units, as the locale writes it; by our own rules, so that it is the same bytes everywhere.
 * @example money(499, 'de', loadMarketPack('DE')) // it is '4,99 €', with a no-break space
 */
export function money(minorUnits: number, language: Language, pack: Priced): string {
  const writing = writingOf(pack, language)
  return signed(minorUnits, writing.money, decimal(Math.abs(minorUnits), pack.currency.digits, writing))
}

/**
 * A whole number, in groups: `1,234`, `12,34,567`, `١٬٢٣٤`.
 * @example wholeNumber(1234567, { decimal: '.', group: ',', grouping: 'lakh', digits: 'latin', money: '{n}', percent: '{n}' }) // '12,34,567'
 * @throws RangeError when it is not whole
 */
export function wholeNumber(n: number, writing: NumberWriting): string {
  return signed(n, '{n}', decimal(Math.abs(n), 0, writing))
}

/**
 * A share as a percentage with so many digits after the point, without trailing zeros: `0.125` is `12,5 %`.
 * Half is rounded up.
 */
export function percentage(share: number, writing: NumberWriting, digits = 2): string {
  const units = Math.round(share * 100 * 10 ** digits)
  const text = decimal(Math.abs(units), digits, writing)
  const zero = writing.digits === 'arabic-indic' ? '٠' : '0'
  const [whole, fraction = ''] = text.split(writing.decimal)
  let kept = fraction
  while (kept.endsWith(zero)) kept = kept.slice(0, -1)
  return signed(units, writing.percent, kept === '' ? whole! : `${whole}${writing.decimal}${kept}`)
}

/** A price of this market near to so many hundredths of a dollar: never less than its smallest one. */
export function priceNear(cents: number, { currency: { step, less, perDollar } }: Pick<MarketPack, 'currency'>): number {
  if (cents <= 0) return 0
  return Math.max(1, Math.round((cents * perDollar) / (100 * step))) * step - less
}

/** What is charged for a price as it is shown, and the tax in it; minor units, half rounded up. */
export function withTax(shown: number, { tax }: Pick<MarketPack, 'tax'>): { total: number; tax: number } {
  // Hundredths of a percent, so that no bit of binary arithmetic decides a rounding.
  const rate = Math.round(tax.rate * 10_000)
  if (tax.included) return { total: shown, tax: shown - Math.round((shown * 10_000) / (10_000 + rate)) }
  const added = Math.round((shown * rate) / 10_000)
  return { total: shown + added, tax: added }
}

function signed(n: number, pattern: string, text: string): string {
  return `${n < 0 ? '-' : ''}${pattern.replace('{n}', () => text)}`
}

/** `digits` of the units' digits stand after the point. */
function decimal(units: number, digits: number, writing: NumberWriting): string {
  if (!Number.isSafeInteger(units)) throw new RangeError(`money: ${units} is no whole number of minor units`)
  const text = String(units).padStart(digits + 1, '0')
  const whole = grouped(text.slice(0, text.length - digits), writing)
  const joined = digits === 0 ? whole : `${whole}${writing.decimal}${text.slice(-digits)}`
  return writing.digits === 'arabic-indic'
    ? joined.replace(/[0-9]/g, digit => String.fromCodePoint(0x660 + Number(digit)))
    : joined
}

/** The last three digits, and before them groups of three, or of two as with lakhs. */
function grouped(whole: string, { group, grouping }: NumberWriting): string {
  const before = whole.slice(0, -3)
  if (before === '') return whole
  const every = grouping === 'lakh' ? /\B(?=(?:\d{2})+$)/g : /\B(?=(?:\d{3})+$)/g
  return `${before.replace(every, group)}${group}${whole.slice(-3)}`
}
