import { expect, test } from 'vitest'
import { marketCodes } from '../../codes.ts'
import { loadMarketPack } from '../../market/load-market-pack.ts'
import { money } from '../../market/money.ts'
import { amountsOf, moneyIn, plainDigits } from './money-in-text.ts'

const read = (market: string, text: string) =>
  moneyIn(text, loadMarketPack(market)).map(({ text: said, amounts, foreign }) => [
    said,
    ...amounts,
    ...(foreign ? ['foreign'] : []),
  ])

test('what a market writes is read, in each of its languages', () => {
  for (const code of marketCodes) {
    const pack = loadMarketPack(code)
    for (const language of pack.languages)
      for (const amount of [0, 99, 199, 4_900, 99_999, 1_234_500, 123_456_700]) {
        const [found] = moneyIn(`: ${money(amount, language, pack)}.`, pack)
        expect([code, language, found?.amounts.includes(amount), found?.foreign]).toEqual([code, language, true, false])
      }
  }
})

test('in any digits and any style', () => {
  expect(read('DE', 'Das kostet 17,99 €, nicht EUR 1.799,00 oder 12 Euro.')).toEqual([
    ['17,99 €', 1_799],
    ['EUR 1.799,00', 179_900],
    ['12 Euro', 1_200],
  ])
  expect(read('JP', '１，２００円です。')).toEqual([['１，２００円', 1_200]])
  expect(read('SA', 'السعر ١٩٫٩٩ ر.س فقط')).toEqual([['١٩٫٩٩ ر.س', 1_999]])
  expect(read('IN', '₹1,23,456 और ४९९ रुपये')).toEqual([
    ['₹1,23,456', 12_345_600],
    ['४९९ रुपये', 49_900],
  ])
  expect(read('DE', 'It is $4.99.')).toEqual([['$4.99', 499, 'foreign']])
})

test('a mark in another place is another amount', () => {
  const pack = loadMarketPack('DE')
  expect(amountsOf('17,99', pack)).toEqual([1_799])
  expect(amountsOf('179,9', pack)).toEqual([17_990])
  expect(amountsOf('1.799', pack)).toEqual([179_900])
  expect(amountsOf('1799', pack)).toEqual([179_900])
})

test('numbers without money are none', () => {
  expect(read('DE', '3 livres, 4,5 Sterne, 20 % und 7 Tage; in 14 Tagen.')).toEqual([])
  expect(plainDigits('٤٫٥ と ５％')).toBe('4.5 と 5%')
})
