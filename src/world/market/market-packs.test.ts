import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { marketContract } from '../../testing/market-contract.ts'
import { marketCodes } from '../codes.ts'
import { loadMarketPack } from './load-market-pack.ts'

const packs = marketCodes.map(loadMarketPack)

test('there is a file for each market, and no other', () => {
  const files = readdirSync(new URL('packs/', import.meta.url)).map(file => file.replace('.yaml', ''))
  expect(files.toSorted()).toEqual([...marketCodes].toSorted())
  expect(packs.map(({ market }) => market)).toEqual([...marketCodes])
})

for (const pack of packs)
  for (const { name, run } of marketContract(() => pack)) test(`${pack.market} keeps the contract: ${name}`, run)

test('the boards have four to six classes, and no two the same table', () => {
  for (const { board } of packs) expect([4, 5, 6]).toContain(board.classes.length)
  expect(
    new Set(packs.map(({ board }) => JSON.stringify(board.classes.map(({ fromAge, atMost }) => [fromAge, atMost])))).size,
  ).toBe(12)
  expect(new Set(packs.map(({ board }) => board.name)).size).toBe(12)
})

test('each market has sixty given and sixty family names or more, in its own script', () => {
  const scripts: Record<string, RegExp> = {
    IN: /^[\p{Script=Devanagari}]+$/u,
    SA: /^[\p{Script=Arabic}]+$/u,
    JP: /^[\p{Script=Han}\p{Script=Hiragana}]+$/u,
    KR: /^[\p{Script=Hangul}]+$/u,
  }
  for (const { market, people } of packs) {
    for (const names of [people.given, people.family, ...(people.latin ? [people.latin.given, people.latin.family] : [])])
      expect(names.length, market).toBeGreaterThanOrEqual(60)
    for (const name of [...people.given, ...people.family]) expect(name).toMatch(scripts[market] ?? /^[\p{Script=Latin}' -]+$/u)
    for (const name of [...(people.latin?.given ?? []), ...(people.latin?.family ?? [])]) expect(name).toMatch(/^[A-Za-z-]+$/)
  }
})
