import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cell, type Grid, method } from './grid.ts'
import { grids } from './grids.ts'
import { simulateGrid } from './simulate-grid.ts'
import { namedSource } from './source.ts'
import { failingMarkdown, type GridResult, gridJson, gridMarkdown } from './table.ts'
import { emptyTally } from './tally.ts'
import { summarize } from './verdict.ts'

const seed = 20260101

describe('the quick slice of each grid', () => {
  test.each(grids.map(grid => [grid.name, grid] as const))('%s: no default fails in it', async (_, grid) => {
    const { cells } = await simulateGrid(grid, { seed, processes: 1, quick: 100 })
    expect(cells.length).toBeGreaterThan(0)
    const rows = cells.flatMap(one => one.methods)
    expect(rows.filter(row => row.role === 'default' && row.verdict !== 'holds')).toEqual([])
    expect(rows.filter(row => row.role === 'front door' && row.verdict === 'fails')).toEqual([])
  })
})

test('grids and cells have names of their own', () => {
  expect(new Set(grids.map(grid => grid.name)).size).toBe(grids.length)
  for (const grid of grids) expect(new Set(grid.cells.map(one => one.id)).size, grid.name).toBe(grid.cells.length)
})

test('the same seed gives the same tables, on one process and on two', async () => {
  const grid = grids.find(one => one.name === 'independent-rates')!
  const alone = await simulateGrid(grid, { seed, processes: 1, quick: 600 })
  const shared = await simulateGrid(grid, { seed, processes: 2, quick: 600 })
  expect(shared).toEqual(alone)
  expect(gridMarkdown(grid, shared)).toBe(gridMarkdown(grid, alone))
  expect((await simulateGrid(grid, { seed: 1, processes: 1, quick: 600 })).cells).not.toEqual(alone.cells)
})

describe('the verdict', () => {
  const rule = (truthBelow: number, truthAbove: number, kind: 'exact' | 'approximate', side: 'both' | 'upper' = 'both') =>
    summarize({ name: 'm', kind, role: 'default', side }, { ...emptyTally(), defined: 10_000, truthBelow, truthAbove }).verdict

  test('a row fails only when the Monte Carlo limit is on the wrong side of the line', () => {
    expect(rule(300, 340, 'exact')).toBe('holds')
    expect(rule(350, 360, 'exact')).toBe('fails')
    expect(rule(350, 360, 'approximate')).toBe('holds')
    expect(rule(390, 400, 'approximate')).toBe('fails')
  })

  test('a tail above 4% fails, unless the bound has one side only', () => {
    expect(rule(0, 450, 'approximate')).toBe('holds')
    expect(rule(0, 480, 'approximate')).toBe('fails')
    expect(rule(0, 480, 'approximate', 'upper')).toBe('holds')
  })

  test('a doubted miss misleads nobody, but few doubts do not excuse the rest', () => {
    const front = { name: 'front door', kind: 'approximate', role: 'front door', side: 'both' } as const
    const verdict = (doubted: number, doubtedBelow: number, truthBelow: number) =>
      summarize(front, { ...emptyTally(), defined: 10_000, truthBelow, doubted, doubtedBelow })
    expect(verdict(1000, 900, 1100)).toMatchObject({ verdict: 'holds', n: 9000, doubtedShare: 0.1 })
    expect(verdict(1000, 100, 1100).verdict).toBe('fails')
    expect(verdict(9900, 900, 940).verdict).toBe('warns')
    expect(verdict(6000, 0, 900).verdict).toBe('fails')
  })

  test('a method that is never defined is neither', () => {
    const info = { name: 'm', kind: 'exact', role: 'option', side: 'both' } as const
    expect(summarize(info, { ...emptyTally(), undefined: 5 })).toMatchObject({
      verdict: 'undefined',
      coverage: null,
      undefinedShare: 1,
    })
  })
})

test('a table says what fails and why, and how wide a wide interval is', async () => {
  const toy: Grid = {
    name: 'toy',
    title: 'a toy',
    about: 'About.',
    remedy: 'Do otherwise.',
    replications: 500,
    cells: [
      cell<number>({
        factors: { sigma: 1 },
        truth: 0,
        simulate: random => random.normal(),
        methods: [
          method('narrow', x => ({ estimate: x, lower: x - 1, upper: x + 1 })),
          method('wide', x => ({ estimate: x, lower: x - 4, upper: x + 4 })),
          method('never', () => ({ estimate: null, lower: null, upper: null })),
        ],
        quick: true,
      }),
    ],
  }
  const result = await simulateGrid(toy, { seed, processes: 1 })
  const [narrow, wide, never] = result.cells[0]!.methods
  expect(narrow).toMatchObject({ verdict: 'fails', reason: expect.stringContaining('below 93%') })
  expect(wide!.meanWidth! / wide!.oracleWidth!).toBeCloseTo(4 / 1.96, 1)
  expect(never).toMatchObject({ verdict: 'undefined', undefinedShare: 1 })
  expect(gridMarkdown(toy, result)).toContain('1 row fails. Do otherwise.')
  expect(JSON.parse(gridJson(result))).toMatchObject({
    schema: 'assay.simulation/1',
    cells: [{ id: 'sigma 1', replications: 500 }],
  })
  expect(failingMarkdown([result])).toMatch(/a toy\]\(toy.md\) \| sigma 1 \| narrow \| covers .* \| has none \|/)
})

test('an error within a cell names the cell', async () => {
  const broken = cell<number>({
    factors: { n: 3 },
    truth: 0,
    simulate: () => 0,
    methods: [
      method('m', () => {
        throw new RangeError('n is too small')
      }),
    ],
  })
  const grid = { name: 'broken', title: '', about: '', remedy: '', replications: 1, cells: [broken] }
  await expect(simulateGrid(grid, { seed, processes: 1 })).rejects.toThrow('grid "broken", cell "n 3", chunk 0')
})

describe('a named source', () => {
  test('is the same for the same name only', () => {
    const draw = (...name: (string | number)[]) => namedSource(...name).uniform()
    expect(draw(1, 'a')).toBe(draw(1, 'a'))
    expect(new Set([draw(1, 'a'), draw(1, 'b'), draw(2, 'a'), draw(1, 'a', 0)]).size).toBe(4)
  })

  test('family rates have the mean and the intraclass correlation asked for', () => {
    const random = namedSource('moments')
    const rates = Float64Array.from({ length: 40_000 }, () => random.familyRate(0.1, 0.3))
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
    const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length
    expect(mean).toBeCloseTo(0.1, 2)
    expect(variance / (0.1 * 0.9)).toBeCloseTo(0.3, 1)
    expect(random.familyRate(0.1, 0)).toBe(0.1)
  })
})

describe('the committed tables', () => {
  const tables = fileURLToPath(new URL('../docs/methods/tables', import.meta.url))
  const result = (grid: Grid): GridResult => JSON.parse(readFileSync(join(tables, `${grid.name}.json`), 'utf8'))

  test.each(grids.map(grid => [grid.name, grid] as const))(
    '%s: every cell of today, and the front door fails in none',
    (_, grid) => {
      const { cells } = result(grid)
      expect(cells.map(({ id }) => id)).toEqual(grid.cells.map(({ id }) => id))
      for (const { id, methods } of cells) {
        const fronts = methods.filter(({ role }) => role === 'front door')
        const failing = methods.filter(({ role, verdict }) => role !== 'comparison' && verdict === 'fails')
        if (failing.length > 0) expect(fronts, `${id}: a method fails, and the front door has no row`).not.toEqual([])
        for (const { verdict, reason } of fronts) expect(verdict, `${id}: ${reason}`).not.toBe('fails')
      }
    },
  )

  test('what fails is listed as these tables say', () => {
    expect(readFileSync(join(tables, 'failing.md'), 'utf8')).toBe(failingMarkdown(grids.map(result)))
  })
})
