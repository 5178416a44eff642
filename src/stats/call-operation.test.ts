import { describe, expect, test, vi } from 'vitest'
import { seededRandom } from '../base/random.ts'
import { callOperation, operationName } from './call-operation.ts'
import * as stats from './index.ts'
import { keysOf, type Slot } from './operation-input.ts'
import { exampleInputs, operations } from './operations.ts'

describe('the same numbers as the library, from', () => {
  const cases: [string, unknown, unknown][] = [
    ['wilsonInterval', { successes: 3, n: 10 }, stats.wilsonInterval(3, 10)],
    ['wilsonInterval', { level: 0.9, n: 10, successes: 3 }, stats.wilsonInterval(3, 10, { level: 0.9 })],
    ['wilsonInterval', [3, 10, { level: 0.9 }], stats.wilsonInterval(3, 10, { level: 0.9 })],
    ['wilsonInterval', [3, 10], stats.wilsonInterval(3, 10)],
    ['spearmanBrown', { reliability: 0.6 }, stats.spearmanBrown(0.6)],
    [
      'newcombeDifference',
      { first: { successes: 1, n: 9 }, second: { successes: 4, n: 8 } },
      stats.newcombeDifference({ successes: 1, n: 9 }, { successes: 4, n: 8 }),
    ],
    [
      'kaplanMeier',
      { time: [1, 2, 2], event: [1, 0, 1], limits: 'plain' },
      stats.kaplanMeier({ time: [1, 2, 2], event: [1, 0, 1] }, { limits: 'plain' }),
    ],
    [
      'kaplanMeier',
      [{ time: [1, 2, 2], event: [1, 0, 1] }, { limits: 'plain' }],
      stats.kaplanMeier({ time: [1, 2, 2], event: [1, 0, 1] }, { limits: 'plain' }),
    ],
    [
      'krippendorffAlpha',
      {
        ratings: [
          [1, 2, null, 1],
          [1, 2, 1, 2],
        ],
      },
      stats.krippendorffAlpha([
        [1, 2, Number.NaN, 1],
        [1, 2, 1, 2],
      ]),
    ],
    [
      'clusteredRegression',
      { y: [1, 2, 4, 3], columns: { x: [0, 1, 2, 4] }, cluster: [0, 0, 1, 2] },
      stats.clusteredRegression([1, 2, 4, 3], { x: [0, 1, 2, 4] }, { cluster: [0, 0, 1, 2] }),
    ],
    [
      'crossedTwoFacet',
      {
        scores: [
          [
            [1, 2, 3],
            [2, 3, 3],
          ],
          [
            [2, 2, 4],
            [1, 4, 4],
          ],
        ],
        decisions: [{ items: 4, samples: 2 }],
      },
      stats.crossedTwoFacet(
        [
          [
            [1, 2, 3],
            [2, 3, 3],
          ],
          [
            [2, 2, 4],
            [1, 4, 4],
          ],
        ],
        { decisions: [{ items: 4, samples: 2 }] },
      ),
    ],
    ['hoeffdingSequence', { x: [0, 1, 1], times: 'every' }, stats.hoeffdingSequence([0, 1, 1], { times: 'every' })],
    ['hoeffdingSequence', { x: [0, 1, 1], times: [2] }, stats.hoeffdingSequence([0, 1, 1], { times: [2] })],
    [
      'bootstrapMean',
      { x: [1, 2, 4, 9], seed: 7, resamples: 50 },
      stats.bootstrapMean([1, 2, 4, 9], { random: seededRandom(7), resamples: 50 }),
    ],
    [
      'compare',
      { first: [0, 1, 1, 0], second: [1, null, 1, 1] },
      stats.compare({ first: [0, 1, 1, 0], second: [1, Number.NaN, 1, 1] }),
    ],
    [
      'compare',
      { first: { outcome: [0, 1, 1, 0] }, second: { outcome: [1, 1] } },
      stats.compare({ first: { outcome: [0, 1, 1, 0] }, second: { outcome: [1, 1] } }),
    ],
  ]
  test.each(cases)('%s %j', (name, input, expected) => {
    expect(callOperation(name, input)).toEqual(expected)
  })
})

describe('input that is wrong is refused with the operation, the name and what would do', () => {
  const cases: [string, unknown, string][] = [
    ['wilsonInterval', { sucesses: 3, n: 10 }, 'wilsonInterval: unknown name "sucesses"; did you mean "successes"?'],
    ['wilsonInterval', { successes: 3 }, 'wilsonInterval: n is missing; it is a number'],
    ['wilsonInterval', { successes: '3', n: 10 }, 'wilsonInterval: successes is a number, got "3"'],
    ['wilsonInterval', { successes: 3, n: null }, 'wilsonInterval: n is a number, got null'],
    ['wilsonInterval', { successes: 30, n: 10 }, 'wilsonInterval: successes is a whole number from 0 to 10, got 30'],
    ['wilsonInterval', 3, 'wilsonInterval: the input is a JSON object or array, got 3'],
    ['wilsonInterval', [3, 10, 0.9], 'wilsonInterval: argument 3 is an object, got 0.9'],
    ['wilsonInterval', [3, 10, { levl: 0.9 }], 'wilsonInterval: unknown name "argument 3.levl"; did you mean "level"?'],
    ['wilsonInterval', [3, 10, {}, 1], 'wilsonInterval: at most 3 arguments are taken, got 4'],
    ['wilsonInterval', [3], 'wilsonInterval: n is missing; it is a number'],
    ['tangoDifference', { table: { n11: 1, n10: 2, n01: 3 } }, 'tangoDifference: table.n00 is missing; it is a number'],
    [
      'tangoDifference',
      { table: { n11: 1, n10: 2, n01: 3, n000: 1 } },
      'tangoDifference: unknown name "table.n000"; did you mean "n00"?',
    ],
    ['tInterval', { x: [1, null] }, 'tInterval: x[1] is a number, got null (this column has no missing values)'],
    ['tInterval', { x: [1, '2'] }, 'tInterval: x[1] is a number, got "2"'],
    ['tInterval', { x: 1 }, 'tInterval: x is numbers, got 1'],
    ['signFlip', { differences: [1], seed: 0.5 }, 'signFlip: seed is a whole number, got 0.5'],
    ['bootstrapMean', { x: [1, 2] }, 'bootstrapMean: "seed" or indices is given, got neither'],
    ['kornGraubardBound', { y: [1], cluster: [1], side: 'uper' }, 'kornGraubardBound: side is upper or lower, got "uper"'],
    ['mcnemarChiSquare', { n10: 1, n01: 2, continuity: 1 }, 'mcnemarChiSquare: continuity is true or false, got 1'],
    ['passKRate', { k: 2 }, 'passKRate: outcome and scenario are missing, or successes and trials'],
    ['passKRate', { outcome: [1, 0], k: 2 }, 'passKRate: scenario is missing: one row a trial has outcome and scenario'],
    ['fisherExact', { table: [] }, 'fisherExact: table has two rows of two counts, got []'],
    [
      'liveRate',
      { outcome: [1, 0], trials: 5, events: 1 },
      'liveRate: outcome and trials exclude each other: give rows (outcome, family), or counts (trials, events), a family each',
    ],
    [
      'compare',
      { first: { outcome: [1, 0] }, second: { outcome: [1, 1] }, family: [0, 1] },
      'compare: family of two samples stands inside each: first: {outcome, family}, second: {outcome, family}',
    ],
    ['plan', { show: 'below' }, 'plan: margin is missing: "below" takes a margin'],
    ['plan', { show: 'difference', first: 0.1 }, 'plan: second is missing: "difference" takes two rates, first and second'],
    ['plan', { show: 'below', margin: 2 }, 'plan: margin lies between 0 and 1, got 2'],
  ]
  test.each(cases)('%s %j', (name, input, message) => {
    expect(() => callOperation(name, input)).toThrow(new RangeError(message))
  })
})

test.each(Object.entries(operations))('%s answers or refuses input of no rows, and never breaks on it', (name, { takes }) => {
  const nothing = (kind: string): unknown => {
    if (kind.startsWith('{') && kind !== '{numbers}')
      return Object.fromEntries(
        keysOf([kind.slice(1, -1).split(', ') as Slot[]]).map(field => [field.key, nothing(field.kind.split('|')[0]!)]),
      )
    if (kind === 'number') return 0.5
    return kind === '{numbers}' ? {} : kind.startsWith('numbers') || kind.endsWith('[]') ? [] : kind
  }
  const required = keysOf(takes).filter(({ optional }) => !optional)
  const input = Object.fromEntries(required.map(({ key, kind }) => [key, nothing(kind.split('|')[0]!)]))
  try {
    callOperation(name, input)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
  }
})

const shown = Object.entries(exampleInputs).flatMap(([name, inputs]) => inputs.map(input => [name, input] as const))
test.each(shown)('the example of %s works: %j', (name, input) => {
  expect(callOperation(name, input)).toBeTypeOf('object')
})

test('a fault that no missing input explains stays one', () => {
  vi.spyOn(operations.normalCdf!, 'run').mockImplementationOnce(() => {
    throw new TypeError('a fault')
  })
  expect(() => callOperation('normalCdf', { x: 1 })).toThrow(new TypeError('a fault'))
  vi.spyOn(operations.tInterval!, 'run').mockImplementationOnce(() => {
    throw new TypeError('a fault')
  })
  expect(() => callOperation('tInterval', { x: [] })).toThrow(
    new RangeError('tInterval: the input is not enough to go on; x is empty'),
  )
})

test('a word that names begin with or hold brings those names', () => {
  expect(() => operationName('wilson')).toThrow('did you mean "wilsonInterval" or "wilsonContinuityInterval"?')
})

test('names may be joined by hyphens; an unknown one brings the nearest, and what JSON cannot say brings the reason', () => {
  expect(operationName('wilson-interval')).toBe('wilsonInterval')
  expect(operationName('mcnemar-mid-p')).toBe('mcnemarMidP')
  expect(() => operationName('wilson-intervl')).toThrow('unknown operation "wilson-intervl"; did you mean "wilsonInterval"?')
  expect(() => operationName('clusterBootstrap')).toThrow(
    'clusterBootstrap cannot be called from JSON: its statistic is a function',
  )
  expect(() => operationName('constructor')).toThrow('unknown operation "constructor"')
})
