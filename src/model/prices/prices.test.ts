import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from '../../base/errors.ts'
import { costOf, costText } from './cost.ts'
import { parsePrices, readPrices } from './price-table.ts'

const entry = `  - model: openai:invented-1
    currency: EUR
    input: 2
    output: 8
    cached_input: 0.5
    source: https://prices.invalid/list
    date: 2031-01-31
`
const parse = (text: string) => parsePrices(new TextEncoder().encode(text), 'prices.yaml')
const complaint = (text: string) => {
  try {
    parse(text)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return (error as Error).message
  }
  throw new Error('nothing was wrong')
}

describe('a file of prices', () => {
  test('says what a model costs, where that is written, and when it was read', () => {
    const { priceOf } = parse(`prices:\n${entry}`)
    expect(priceOf('openai:invented-1')).toEqual({
      model: 'openai:invented-1',
      currency: 'EUR',
      input: 2,
      output: 8,
      cached_input: 0.5,
      source: 'https://prices.invalid/list',
      date: '2031-01-31',
    })
    expect(priceOf('openai:invented-2')).toBeNull()
    expect(priceOf('toString')).toBeNull()
  })

  test('a model is the same on every server, unless one server has a price of its own', () => {
    const { priceOf } = parse(
      `prices:\n${entry}${entry.replace('invented-1', 'invented-1@http://gpu.invalid/v1').replace('input: 2', 'input: 0')}`,
    )
    expect(priceOf('openai:invented-1@http://gpu.invalid/v1')?.input).toBe(0)
    expect(priceOf('openai:invented-1@http://other.invalid/v1')?.input).toBe(2)
    expect(priceOf('openai:invented-1@2030')).toBeNull()
  })

  test('its version is the digest of its bytes', () => {
    const [one, same, other] = [entry, entry, `${entry}# seen again`].map(text => parse(`prices:\n${text}`).version)
    expect(one).toMatch(/^[0-9a-f]{64}$/)
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  test.each([
    ['source', entry.replace(/ +source.*\n/, ''), 'prices.yaml:2: missing key "source" in "prices.0"'],
    ['date', entry.replace(/ +date.*\n/, ''), 'missing key "date"'],
    ['a real day', entry.replace('2031-01-31', '2031-02-31'), 'prices.yaml:8: "prices.0.date": write a day as YEAR-MONTH-DAY'],
    ['known keys', entry.replace('cached_input', 'cached'), 'prices.yaml:6: unknown key "cached"'],
    ['no negative price', entry.replace('output: 8', 'output: -8'), 'prices.yaml:5:'],
    ['no infinite price', entry.replace('output: 8', 'output: .inf'), 'prices.yaml:5:'],
    ['a number', entry.replace('output: 8', 'output: "8"'), 'prices.yaml:5:'],
    ['a currency', entry.replace('EUR', '€'), 'prices.yaml:3: "prices.0.currency": write the three letters of ISO 4217'],
    ['a model with its provider', entry.replace('openai:', ''), 'prices.yaml:2: "prices.0.model": write PROVIDER:MODEL'],
    ['each model once', entry + entry, 'prices.yaml:9: "openai:invented-1" has a price on line 2 already; keep one of them'],
  ])('needs %s', (_, text, message) => {
    expect(complaint(`prices:\n${text}`)).toContain(message)
  })

  test('an empty one, and one that is no UTF-8, are errors', () => {
    expect(complaint('prices: []')).toContain('prices.yaml:1')
    expect(complaint('')).toContain('prices.yaml')
    expect(() => parsePrices(Uint8Array.of(0x61, 0xff), 'prices.yaml')).toThrow('prices.yaml:1: is not UTF-8')
  })

  const dir = mkdtempSync(join(tmpdir(), 'assay-prices-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test('is read from its path', () => {
    const file = join(dir, 'prices.yaml')
    writeFileSync(file, `prices:\n${entry}`)
    expect(readPrices(file).prices).toHaveLength(1)
    expect(() => readPrices(join(dir, 'none.yaml'))).toThrow(/none\.yaml: there is no such file; check the path/)
    expect(() => readPrices(dir)).toThrow(UsageError)
  })
})

describe('cost', () => {
  const price = parse(`prices:\n${entry}`).priceOf('openai:invented-1')!
  const usage = { inputTokens: 1_000_000, outputTokens: 250_000, cachedInputTokens: 400_000 }

  test('is that of input, cached input and output', () => {
    expect(costOf(usage, price)).toEqual({ amount: 0.6 * 2 + 0.4 * 0.5 + 0.25 * 8, currency: 'EUR' })
  })

  test('without a price for cached input that is input like any other', () => {
    const { cached_input: _, ...plain } = price
    expect(costOf(usage, plain)).toEqual({ amount: 4, currency: 'EUR' })
    expect(costOf({ ...usage, cachedInputTokens: null }, price)).toEqual({ amount: 4, currency: 'EUR' })
  })

  test.each([
    [usage, null, 'no price of this model is known'],
    [null, price, 'did not say how many tokens'],
    [{ ...usage, inputTokens: null }, price, 'did not say how many tokens'],
    [{ ...usage, outputTokens: null }, price, 'did not say how many tokens'],
    [{ ...usage, cachedInputTokens: 1_000_001 }, price, '1000001 cached tokens in an input of 1000000'],
  ])('is unknown, with the reason, where it cannot be known: case %#', (usage, price, reason) => {
    const cost = costOf(usage, price)
    expect(cost).toEqual({ amount: null, reason: expect.stringContaining(reason) })
    expect(costText(cost)).toBe('unknown')
  })

  test('is printed with the digits that it needs', () => {
    const text = (amount: number) => costText({ amount, currency: 'EUR' })
    expect([0, 12.345, 0.5, 0.000213, 1e-12].map(text)).toEqual([
      '0.00 EUR',
      '12.35 EUR',
      '0.50 EUR',
      '0.00021 EUR',
      '0.000000000 EUR',
    ])
  })
})
