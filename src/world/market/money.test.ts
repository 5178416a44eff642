import { expect, test } from 'vitest'
import type { Language } from '../codes.ts'
import { loadMarketPack } from './load-market-pack.ts'
import { money, percentage, priceNear, wholeNumber, withTax } from './money.ts'

// As CLDR writes them, but for the marks of direction around Arabic amounts, which a right-to-left text does not need, and the
// half-width yen sign.
test.each<[string, Language, number, string]>([
  ['US', 'en', 123_456_789, '$1,234,567.89'],
  ['US', 'es', 499, '$4.99'],
  ['CA', 'en', 123_456_789, '$1,234,567.89'],
  ['CA', 'fr', 123_456_789, '1\u00a0234\u00a0567,89\u00a0$'],
  ['GB', 'en', 5, '£0.05'],
  ['DE', 'de', 123_456_789, '1.234.567,89\u00a0€'],
  ['FR', 'fr', 123_456_789, '1\u202f234\u202f567,89\u00a0€'],
  ['BR', 'pt', 123_456_789, 'R$\u00a01.234.567,89'],
  ['JP', 'ja', 1_234_567, '¥1,234,567'],
  ['KR', 'ko', 9_900, '₩9,900'],
  ['IN', 'hi', 123_456_789, '₹12,34,567.89'],
  ['IN', 'en', 12_345_678_900, '₹12,34,56,789.00'],
  ['AU', 'en', 100_000, '$1,000.00'],
  ['SA', 'ar', 123_456_789, '١٬٢٣٤٬٥٦٧٫٨٩\u00a0ر.س.'],
  ['SA', 'en', 123_456_789, 'SAR\u00a01,234,567.89'],
  ['NG', 'en', 10_000_000, '₦100,000.00'],
])('%s in %s writes %d as %s', (market, language, amount, text) => {
  expect(money(amount, language, loadMarketPack(market))).toBe(text)
})

test('what is owed has its sign in front', () => {
  expect(money(-499, 'de', loadMarketPack('DE'))).toBe('-4,99\u00a0€')
})

test('a language that a market lacks is written as its first one', () => {
  expect(money(499, 'ja', loadMarketPack('FR'))).toBe('4,99\u00a0€')
})

test('parts of a minor unit are an error', () => {
  expect(() => money(4.99, 'en', loadMarketPack('US'))).toThrow('4.99 is no whole number of minor units')
  expect(() => money(Number.NaN, 'en', loadMarketPack('US'))).toThrow(RangeError)
})

test('counts and shares are written as the locale does', () => {
  const { hi } = loadMarketPack('IN').writing
  const { ar } = loadMarketPack('SA').writing
  const { fr } = loadMarketPack('FR').writing
  expect([0, 999, 1_000, 99_999, 100_000, 12_345_678].map(n => wholeNumber(n, hi!))).toEqual([
    '0',
    '999',
    '1,000',
    '99,999',
    '1,00,000',
    '1,23,45,678',
  ])
  expect(wholeNumber(1_204, ar!)).toBe('١٬٢٠٤')
  expect([0, 0.005, 0.1, 0.125, 1].map(share => percentage(share, fr!))).toEqual([
    '0\u202f%',
    '0,5\u202f%',
    '10\u202f%',
    '12,5\u202f%',
    '100\u202f%',
  ])
  expect(percentage(0.2, ar!)).toBe('٢٠٪')
  expect(percentage(0.125, fr!, 0)).toBe('13\u202f%')
})

test('prices end as prices of the market do', () => {
  expect(['US', 'DE', 'BR', 'JP', 'KR', 'IN', 'NG'].map(market => priceNear(499, loadMarketPack(market)))).toEqual([
    499, 499, 2_690, 680, 6_900, 39_900, 800_000,
  ])
  expect(priceNear(1, loadMarketPack('JP'))).toBe(80)
  expect(priceNear(0, loadMarketPack('JP'))).toBe(0)
})

test('tax is added where the price shown is without it, and told where it is inside', () => {
  expect(withTax(499, loadMarketPack('CA'))).toEqual({ total: 564, tax: 65 })
  expect(withTax(1_190, loadMarketPack('DE'))).toEqual({ total: 1_190, tax: 190 })
  expect(withTax(0, loadMarketPack('US'))).toEqual({ total: 0, tax: 0 })
})
