import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bootstrapMean, krippendorffAlpha, oddsRatio, ppiMean, seededRandom, wilsonInterval } from '../../src/stats/index.ts'
import { assay, assayJson } from '../assay.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'assay-stats-'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const run = (operation: string, input: unknown) =>
  assayJson<{ schema: string; operation: string; result: object }>(['stats', operation], { cwd, input: JSON.stringify(input) })
/** What JSON keeps of a result. */
const asJson = (result: object) =>
  JSON.parse(JSON.stringify(result, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value)))

test('the numbers of the program are those of the library', async () => {
  const ratings = [
    [1, 2, null, 1],
    [1, 2, 1, 2],
  ]
  const labelled = { labels: [1, 0, 1, 0, 0], predictions: [1, 0, 0, 0, 1] }
  const found = await Promise.all([
    run('wilson-interval', { successes: 3, n: 10, level: 0.9 }),
    run('krippendorffAlpha', { ratings }),
    run('ppiMean', { labelled, unlabelledPredictions: [0, 0, 1, 1, 0, 0], mode: 'ppi' }),
    run('bootstrapMean', [[1, 2, 4, 9], { seed: 7, resamples: 40 }]),
  ])
  expect(found.map(({ schema }) => schema)).toEqual(Array(4).fill('assay.stats/1'))
  expect(found[0]!.operation).toBe('wilsonInterval')
  expect(found.map(({ result }) => result)).toEqual(
    [
      wilsonInterval(3, 10, { level: 0.9 }),
      krippendorffAlpha(ratings.map(row => row.map(value => value ?? Number.NaN))),
      ppiMean(labelled, [0, 0, 1, 1, 0, 0], { mode: 'ppi' }),
      bootstrapMean([1, 2, 4, 9], { random: seededRandom(7), resamples: 40 }),
    ].map(asJson),
  )
})

test('what is infinite is said in words, and what is undefined is null with its reason', async () => {
  const [first, second] = [
    { successes: 3, n: 10 },
    { successes: 0, n: 10 },
  ]
  const { estimate, upper } = oddsRatio(first, second)
  const { result } = await run('oddsRatio', { first, second })
  expect(result).toMatchObject({ estimate: spelt(estimate), upper: spelt(upper) })
  expect((await run('wilsonInterval', { successes: 0, n: 0 })).result).toMatchObject({
    estimate: null,
    lower: null,
    undefinedReason: expect.any(String),
  })
})

const spelt = (value: number | null) => (value === Number.POSITIVE_INFINITY ? 'Infinity' : value)

test('without --json a field stands on a line', async () => {
  const { code, stdout, stderr } = await assay(['stats', 'wilsonInterval'], { cwd, input: '{"successes":3,"n":10}' })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^ {2}estimate {2}0\.3$/m)
})

test('the list and the descriptions need no input', async () => {
  const list = await assay(['stats'], { cwd })
  expect(list.code).toBe(0)
  expect(list.stdout).toContain('    wilsonInterval ')
  expect(Math.max(...list.stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  expect((await assay(['stats', '--list'], { cwd })).stdout).toBe(list.stdout)
  const { operations } = await assayJson<{ operations: object[] }>(['stats'], { cwd })
  expect(operations).toContainEqual({
    name: 'mcnemarMidP',
    topic: 'paired',
    about: expect.any(String),
    parameters: [
      { name: 'n10', kind: 'number', optional: false },
      { name: 'n01', kind: 'number', optional: false },
    ],
  })
  const described = await assay(['stats', 'ppi-mean', '--describe'], { cwd })
  expect(described.stdout).toMatch(/mode +classical\|ppi\|ppiPlusPlus +may be left out/)
})

test('a number alone that JSON lacks is null with the reason; a byte order mark before the input is passed over', async () => {
  const { result, undefinedReason } = await assayJson<{ result: null; undefinedReason: string }>(['stats', 'studentTQuantile'], {
    cwd,
    input: '\uFEFF{"p":1,"df":5}',
  })
  expect({ result, undefinedReason }).toEqual({
    result: null,
    undefinedReason: 'the result is Infinity, which is no number in JSON',
  })
})

test('where names may be left out but not all of them, the description shows inputs that work', async () => {
  const { stdout } = await assay(['stats', 'liveRate', '--describe'], { cwd })
  expect(stdout).toContain('  Input   {"trials":50,"events":3}\n     or   {"outcome":[0,1,0,0],"family":[1,1,2,2]}')
  expect(stdout).toContain('a missing value is null')
})

const mistakes: [string, string | undefined, RegExp][] = [
  ['wilsonIntervl', '{}', /^assay: stats: unknown operation "wilsonIntervl"; did you mean "wilsonInterval"\?$/m],
  [
    'wilsonInterval',
    '{"sucesses":3,"n":10}',
    /^assay: stats wilsonInterval: unknown name "sucesses"; did you mean "successes"\?$/m,
  ],
  ['wilsonInterval', '{"n":10}', /successes is missing/],
  [
    'wilsonInterval',
    '{"successes":30,"n":10}',
    /^assay: stats wilsonInterval: successes is a whole number from 0 to 10, got 30$/m,
  ],
  ['wilsonInterval', '{"successes":3,', /the input is no JSON: it ends in the middle of an object/],
  ['wilsonInterval', '{"successes":3,"n":10,"n":20}', /the input: key "n" stands twice in one object; keep one of the two/],
  ['wilsonInterval', undefined, /stdin is empty/],
  ['wilson', '{}', /did you mean "wilsonInterval" or "wilsonContinuityInterval"\?/],
  ['passKRate', '{"k":2}', /^assay: stats passKRate: outcome and scenario are missing, or successes and trials$/m],
  ['rate', '{"outcome":[1,NaN,0]}', /JSON has no NaN; a missing number is null/],
  ['sprtTracker', '{}', /cannot be called from JSON/],
]
test.each(mistakes)('stats %s with %j ends with code 2 and a sentence, no stack', async (operation, input, message) => {
  const { code, stdout, stderr } = await assay(['stats', operation], { cwd, ...(input !== undefined && { input }) })
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})
