import { describe, expect, test } from 'vitest'
import { type Random, seededRandom } from '../base/random.ts'
import { estimateSchema } from '../record/estimate.ts'
import type { Judgement, JudgementOutcome } from '../record/judgement.ts'
import type { Label, LabelRole } from '../record/label.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { trialStates } from '../record/trial.ts'
import { type Event, type Verdict, verdicts } from '../record/verdict.ts'
import { type TableTrial, tableOf } from '../testing/table-of.ts'
import { type AnalyzeOptions, analyze, parseSliceKeys, type ResultRow, sliceKeys } from './analyze.ts'
import { judged, missing } from './outcome.ts'

const spec = (name: string, event: Event = 'violation', kind = 'llm'): JudgeSpec => ({
  name,
  kind,
  version: '1',
  options: {},
  event,
})

type Said = Verdict | 'abstained' | 'failed'
function says(
  said: Said,
  { judge = 'j', severity, clause }: { judge?: string; severity?: number; clause?: string } = {},
): Judgement {
  const outcome: JudgementOutcome =
    said === 'abstained'
      ? { kind: 'abstained', reason: 'unclear' }
      : said === 'failed'
        ? { kind: 'failed', error: 'broken' }
        : { kind: 'judged', verdict: said, evidence: [], ...(severity && { severity }) }
  return { judge, ...(clause && { clause }), outcome }
}
function label(
  said: Verdict | 'skipped',
  { annotator = 'a', role = 'annotator' as LabelRole, clause = undefined as string | undefined } = {},
): Label {
  const outcome: Label['outcome'] =
    said === 'skipped' ? { kind: 'skipped', reason: 'too unpleasant' } : { kind: 'labelled', verdict: said, evidence: [] }
  return { annotator, role, ...(clause && { clause }), outcome }
}

/** The only row that these trials give judge `j`, or another source. */
function rowOf(
  trials: readonly TableTrial[],
  options: AnalyzeOptions & { judges?: JudgeSpec[]; source?: string } = {},
): ResultRow {
  const { judges = [spec('j')], source = 'j', ...rest } = options
  const rows = analyze(tableOf(trials), judges, rest).filter(row => row.source.name === source)
  expect(rows).toHaveLength(1)
  return rows[0]!
}

const verdictOf = (judgements: Judgement[]) => {
  const { verdicts } = rowOf([{ judges: ['j'], judgements }]).outcome
  return Object.entries(verdicts).flatMap(([state, n]) => (n > 0 ? [state] : []))
}

describe('one trial, one state', () => {
  test.each<[string, Said[]]>([
    ['happened', ['violation']],
    ['not-happened', ['no-violation']],
    ['abstained', ['abstained']],
    ['failed', ['failed']],
    ['unjudged', []],
    ['happened', ['no-violation', 'failed', 'abstained', 'violation']],
    ['failed', ['no-violation', 'failed', 'abstained']],
    ['abstained', ['no-violation', 'abstained', 'no-violation']],
    ['not-happened', ['no-violation', 'no-violation']],
  ])('%s where the clauses say %j', (state, said) => {
    for (const order of [said, said.toReversed()]) {
      expect(verdictOf(order.map((one, i) => says(one, { clause: `c.${i}` })))).toEqual([state])
    }
  })

  test('a verdict about another event says nothing of this one', () => {
    expect(verdictOf([says('refusal')])).toEqual(['unjudged'])
    expect(verdictOf([says('refusal', { clause: 'a' }), says('no-violation', { clause: 'b' })])).toEqual(['not-happened'])
  })

  test('what another judge said counts for that judge alone', () => {
    expect(verdictOf([says('violation', { judge: 'k' }), says('no-violation')])).toEqual(['not-happened'])
  })
})

test('a trial that a judge was not asked about is none of its N', () => {
  const asked = { judges: ['j'], judgements: [says('violation')] }
  const { outcome, rate } = rowOf([asked, { judges: ['k'] }, { judges: [] }])
  expect(outcome.n).toBe(1)
  expect(rate.n).toBe(1)
})

test('a judge that was asked about nothing has no row; one that spoke unasked has', () => {
  expect(analyze(tableOf([{ judges: ['k'] }]), [spec('j'), spec('k')]).map(row => row.source.name)).toEqual(['k'])
  expect(rowOf([{ judges: [], judgements: [says('violation')] }]).outcome.n).toBe(1)
})

test('every state of a trial is counted, and only completed ones have a verdict', () => {
  const states = [...trialStates, 'pending' as const]
  const { outcome } = rowOf(states.map(state => ({ state, judges: ['j'], judgements: [says('violation')] })))
  expect(outcome.n).toBe(7)
  expect(outcome.trials).toEqual(Object.fromEntries(states.map(state => [state, 1])))
  expect(outcome.verdicts).toEqual({ happened: 1, 'not-happened': 0, abstained: 0, failed: 0, unjudged: 0 })
})

describe('the rate', () => {
  const trials = (...said: Said[]): TableTrial[] => said.map(one => ({ judges: ['j'], judgements: [says(one)] }))

  test('is the share of the event among what was judged, with its interval', () => {
    const { rate } = rowOf(trials(...Array(3).fill('violation'), ...Array(7).fill('no-violation'), 'failed', 'abstained'))
    // R: binom.test(3, 10)
    expect(rate).toMatchObject({ estimate: 0.3, level: 0.95, n: 10 })
    expect(rate.lower).toBeCloseTo(0.0667395, 6)
    expect(rate.upper).toBeCloseTo(0.6524529, 6)
  })

  test('takes the level that is asked for', () => {
    expect(rowOf(trials('violation', 'no-violation'), { level: 0.5 }).rate.level).toBe(0.5)
  })

  test('has bounds: none, or all, of what is missing had had the event', () => {
    const missingOnes: TableTrial[] = [{ state: 'limit', judges: ['j'] }, { state: 'pending', judges: ['j'] }, { judges: ['j'] }]
    const { bounds, outcome } = rowOf([
      ...trials('violation', 'no-violation', 'no-violation', 'failed', 'abstained'),
      ...missingOnes,
    ])
    expect(missing(outcome)).toBe(5)
    expect(bounds).toEqual({ lowest: 1 / 8, highest: 6 / 8 })
  })

  test('is null, with the reason, where nothing was judged: never 0, never NaN', () => {
    const { rate, bounds } = rowOf(trials('failed', 'abstained'))
    expect(rate).toMatchObject({
      estimate: null,
      lower: null,
      upper: null,
      level: 0.95,
      method: expect.any(String),
      n: 0,
      warnings: [],
      undefinedReason: 'there is no trial with a verdict',
    })
    expect(bounds).toEqual({ lowest: 0, highest: 1 })
  })

  test('of none among many still has an upper limit', () => {
    const { rate } = rowOf(trials(...Array(500).fill('no-violation')))
    // R: binom.test(0, 500, correct = FALSE)
    expect([rate.estimate, rate.lower]).toEqual([0, 0])
    expect(rate.upper).toBeCloseTo(0.0073506, 6)
  })

  test('is that of the judge’s own event', () => {
    const judges = [spec('j', 'success')]
    const judgements: Said[] = ['success', 'success', 'no-success', 'violation']
    expect(rowOf(trials(...judgements), { judges }).rate).toMatchObject({ estimate: 2 / 3, n: 3 })
  })
})

describe('severities', () => {
  test('count each trial once, at the highest that came with the event', () => {
    const { severities } = rowOf([
      { judgements: [says('violation', { severity: 2, clause: 'a' }), says('violation', { severity: 4, clause: 'b' })] },
      { judgements: [says('violation', { severity: 2 })] },
      { judgements: [says('violation')] },
      { judgements: [says('no-violation', { severity: 3 })] },
      { judgements: [says('refusal', { severity: 1 })] },
      { judgements: [says('violation', { severity: 3, judge: 'k' })] },
    ])
    expect(severities).toEqual({ '1': 0, '2': 1, '3': 0, '4': 1 })
  })

  test('of trials that did not complete do not count, as their verdicts do not', () => {
    const { severities, outcome } = rowOf([{ state: 'limit', judges: ['j'], judgements: [says('violation', { severity: 4 })] }])
    expect(severities).toEqual({ '1': 0, '2': 0, '3': 0, '4': 0 })
    expect(outcome.verdicts.happened).toBe(0)
  })

  test('of people are not taken from a judge of that name', () => {
    const trials = [{ judgements: [says('violation', { severity: 4, judge: 'people' })], labels: [label('violation')] }]
    const rows = analyze(tableOf(trials), [spec('people')])
    expect(rows.map(({ source, severities }) => [source.kind, severities['4']])).toEqual([
      ['judge', 1],
      ['people', 0],
    ])
  })
})

describe('people', () => {
  const decided = (labels: Label[]) => {
    const { verdicts } = rowOf([{ labels }], { source: 'people' }).outcome
    return Object.entries(verdicts).flatMap(([state, n]) => (n > 0 ? [state] : []))[0]
  }
  const votes = (...said: (Verdict | 'skipped')[]) => said.map((one, i) => label(one, { annotator: `a${i}` }))

  test.each<[string, Label[]]>([
    ['happened', votes('violation')],
    ['happened', votes('violation', 'violation', 'no-violation')],
    ['not-happened', votes('violation', 'no-violation', 'no-violation')],
    ['abstained', votes('violation', 'no-violation')],
    ['happened', votes('violation', 'skipped')],
    ['not-happened', votes('skipped', 'skipped', 'no-violation')],
    ['happened', [...votes('no-violation', 'no-violation'), label('violation', { annotator: 'x', role: 'adjudicator' })]],
    ['not-happened', [...votes('violation', 'violation'), label('no-violation', { annotator: 'x', role: 'majority' })]],
    [
      'happened',
      [
        ...votes('no-violation'),
        label('no-violation', { annotator: 'x', role: 'majority' }),
        label('violation', { annotator: 'y', role: 'adjudicator' }),
      ],
    ],
    ['happened', [label('no-violation', { clause: 'c.1' }), label('violation', { clause: 'c.2' })]],
    [
      'abstained',
      [
        label('violation', { clause: 'c.1' }),
        label('no-violation', { clause: 'c.2' }),
        label('no-violation', { annotator: 'b', clause: 'c.1' }),
      ],
    ],
  ])('say %s of %j', (state, labels) => {
    expect(decided(labels)).toBe(state)
    expect(decided(labels.toReversed())).toBe(state)
  })

  test('who all pass over a trial have abstained on it; a trial that nobody was shown is not theirs', () => {
    const { outcome } = rowOf([{ labels: votes('violation') }, { labels: votes('skipped', 'skipped') }, {}], { source: 'people' })
    expect(outcome.n).toBe(2)
    expect(outcome.verdicts).toMatchObject({ happened: 1, abstained: 1 })
  })

  test('who labelled two events have a row for each', () => {
    const rows = analyze(tableOf([{ labels: [label('violation'), label('no-refusal')] }]), [])
    expect(rows.map(({ source, rate }) => [source.event, rate.estimate])).toEqual([
      ['violation', 1],
      ['refusal', 0],
    ])
  })
})

describe('a judge beside the people', () => {
  const pair = (said: Said | undefined, truth: Verdict | 'skipped' | undefined, more: TableTrial = {}): TableTrial => ({
    judges: ['j'],
    judgements: said ? [says(said)] : [],
    labels: truth ? [label(truth)] : [],
    ...more,
  })
  const trials = [
    ...Array(3).fill(pair('violation', 'violation')),
    ...Array(2).fill(pair('violation', 'no-violation')),
    pair('no-violation', 'violation'),
    ...Array(4).fill(pair('no-violation', 'no-violation')),
    pair('failed', 'violation'),
    pair(undefined, 'no-violation'),
    pair('abstained', 'violation'),
    pair('violation', undefined),
    pair('violation', 'skipped'),
    { labels: [label('violation')], judges: [] },
  ]

  test('is compared over the trials on which both reached a verdict', () => {
    expect(rowOf(trials).againstPeople).toMatchObject({
      truePositives: 3,
      falsePositives: 2,
      falseNegatives: 1,
      trueNegatives: 4,
      judgeMissing: 3,
      sensitivity: { estimate: 3 / 4, n: 4 },
      specificity: { estimate: 4 / 6, n: 6 },
    })
  })

  test('is compared at the level that is asked for', () => {
    const { sensitivity, specificity } = rowOf(trials, { level: 0.8 }).againstPeople!
    expect([sensitivity.level, specificity.level]).toEqual([0.8, 0.8])
  })

  test('has no sensitivity where people saw nothing, and says why', () => {
    expect(rowOf([pair('violation', 'no-violation')]).againstPeople!.sensitivity).toMatchObject({
      estimate: null,
      lower: null,
      upper: null,
      n: 0,
      undefinedReason: 'there is no trial in which people saw the event',
    })
  })

  test('is not compared on trials that did not complete: they are none of its rate either', () => {
    expect(
      rowOf([pair('violation', 'violation', { state: 'limit' }), pair('violation', 'violation')]).againstPeople,
    ).toMatchObject({ truePositives: 1 })
  })

  test('is not compared where no label is, nor with labels of another event, nor people with themselves', () => {
    expect(rowOf([pair('violation', undefined)]).againstPeople).toBeNull()
    expect(rowOf([pair('violation', 'refusal')]).againstPeople).toBeNull()
    expect(rowOf(trials, { source: 'people' }).againstPeople).toBeNull()
  })
})

describe('oracles together', () => {
  const oracles = [spec('o', 'violation', 'string'), spec('p', 'violation', 'regex')]
  const together = (o: Said | undefined, p: Said | undefined, judges = ['o', 'p']) => {
    const judgements = [
      ...(o ? [says(o, { judge: 'o', severity: 2 })] : []),
      ...(p ? [says(p, { judge: 'p', severity: 3 })] : []),
    ]
    return rowOf([{ judges, judgements }], { judges: oracles, source: 'oracles' })
  }
  const stateOf = (row: ResultRow) => Object.entries(row.outcome.verdicts).flatMap(([state, n]) => (n > 0 ? [state] : []))

  test.each<[string, Said | undefined, Said | undefined]>([
    ['happened', 'violation', 'failed'],
    ['failed', 'abstained', 'failed'],
    ['abstained', 'no-violation', 'abstained'],
    ['unjudged', 'no-violation', undefined],
    ['not-happened', 'no-violation', 'no-violation'],
  ])('%s where one says %s and the other %s', (state, o, p) => {
    expect(stateOf(together(o, p))).toEqual([state])
    expect(stateOf(together(p, o))).toEqual([state])
  })

  test('an oracle that was not asked is not waited for', () => {
    expect(stateOf(together('no-violation', undefined, ['o']))).toEqual(['not-happened'])
  })

  test('the graver severity counts, and the source names its members', () => {
    const row = together('violation', 'violation')
    expect(row.severities).toEqual({ '1': 0, '2': 0, '3': 1, '4': 0 })
    expect(row.source).toMatchObject({ kind: 'oracles', members: ['o', 'p'] })
  })

  test('there are none where one oracle stands alone, or each has its own event', () => {
    const trials = tableOf([{ judges: ['o', 'p'], judgements: [] }])
    const names = (judges: JudgeSpec[]) => analyze(trials, judges).map(row => row.source.name)
    expect(names([oracles[0]!, spec('p')])).toEqual(['o', 'p'])
    expect(names([oracles[0]!, spec('p', 'refusal', 'regex')])).toEqual(['o', 'p'])
  })
})

describe('slices', () => {
  const at = (locale: string | null, more: TableTrial = {}): TableTrial => ({
    slice: { locale },
    judges: ['j'],
    judgements: [says('violation')],
    ...more,
  })
  const slicesOf = (trials: TableTrial[], ...by: string[]) =>
    analyze(tableOf(trials), [spec('j')], { by: parseSliceKeys(by) }).map(({ target, slice, outcome }) => [
      target,
      ...Object.values(slice),
      outcome.n,
    ])

  test('divide each target, in an order for people: numbers by size, what is not said last', () => {
    const trials = [at(null), at('a10'), at('a9'), at('de'), at('de', { target: 'u' }), at(null)]
    expect(slicesOf(trials, 'locale')).toEqual([
      ['t', 'a9', 1],
      ['t', 'a10', 1],
      ['t', 'de', 1],
      ['t', null, 2],
      ['u', 'de', 1],
    ])
  })

  test('can be several at once, and scenario and epoch too', () => {
    const trials = [
      at('de', { scenario: 's1', epoch: 2 }),
      at('de', { scenario: 's1', epoch: 10 }),
      at(null, { scenario: 's2', epoch: 2 }),
    ]
    expect(slicesOf(trials, 'scenario', 'locale', 'epoch')).toEqual([
      ['t', 's1', 'de', '2', 1],
      ['t', 's1', 'de', '10', 1],
      ['t', 's2', null, '2', 1],
    ])
  })

  test('by epoch do not need room for epochs that are not there', () => {
    expect(slicesOf([at(null, { epoch: 2_000_000_000 }), at(null, { epoch: 1 })], 'epoch')).toEqual([
      ['t', '1', 1],
      ['t', '2000000000', 1],
    ])
  })

  test('no slice is one row a target, in the order of the run', () => {
    expect(slicesOf([at('de', { target: 'z' }), at('fr', { target: 'a' }), at('fr', { target: 'z' })])).toEqual([
      ['z', 2],
      ['a', 1],
    ])
  })

  test('that are unknown are answered with the nearest', () => {
    expect(() => parseSliceKeys(['locale', 'locael'])).toThrow('--by: unknown slice "locael"; did you mean "locale"?')
    expect(parseSliceKeys([...sliceKeys])).toEqual([...sliceKeys])
  })
})

describe('sources', () => {
  const table = tableOf([{ judges: ['reader', 'k'], judgements: [], labels: [label('violation')] }])
  const names = (sources?: string[]) =>
    analyze(table, [spec('reader'), spec('k')], sources && { sources }).map(row => row.source.name)

  test('are all, or those that are asked for', () => {
    expect(names()).toEqual(['reader', 'k', 'people'])
    expect(names(['people', 'reader'])).toEqual(['reader', 'people'])
    expect(names([])).toEqual([])
  })

  test('that are unknown are answered with the nearest', () => {
    expect(() => names(['raeder'])).toThrow('--source: this run has no judge "raeder"; did you mean "reader"?')
    expect(() => names(['nobody-near'])).toThrow('known: reader, k, people')
  })

  test('a judge that is not asked for is still compared with the people', () => {
    expect(analyze(table, [spec('reader'), spec('k')], { sources: ['k'] })[0]!.againstPeople).toMatchObject({ judgeMissing: 1 })
  })
})

test('a run without trials has no results', () => {
  expect(analyze(tableOf([]), [spec('j')], { by: ['family'] })).toEqual([])
})

describe('over random runs', () => {
  const pick = <T>(random: Random, from: readonly T[]): T => from[random.below(from.length)]!
  const specs = [spec('j'), spec('k', 'refusal'), spec('o', 'violation', 'string'), spec('p', 'violation', 'tool-call')]

  function randomTrial(random: Random): TableTrial {
    const judge = () => pick(random, specs).name
    const judgement = (): Judgement =>
      says(pick<Said>(random, [...verdicts, 'abstained', 'failed']), {
        judge: judge(),
        severity: random.below(5),
        clause: `c.${random.below(3)}`,
      })
    const person = (): Label =>
      label(pick(random, [...verdicts, 'skipped' as const]), {
        annotator: `a${random.below(4)}`,
        role: pick<LabelRole>(random, ['annotator', 'annotator', 'adjudicator', 'majority']),
        clause: pick(random, [undefined, 'c.1', 'c.2']),
      })
    const some = <T>(most: number, make: () => T) => Array.from({ length: random.below(most + 1) }, make)
    return {
      target: pick(random, ['t', 'u', 'v']),
      scenario: `s${random.below(5)}`,
      epoch: 1 + random.below(3),
      slice: { locale: pick(random, [null, 'de', 'fr']), family: pick(random, [null, 'f', 'g']) },
      state: pick(random, ['completed', 'completed', 'completed', ...trialStates, 'pending'] as const),
      judges: some(4, judge),
      judgements: some(5, judgement),
      labels: some(3, person),
    }
  }

  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
  const rounds = Array.from({ length: 60 }, (_, seed) => seed)

  test('every row sums to its N, and no number is out of its range', () => {
    let rows = 0
    for (const seed of rounds) {
      const random = seededRandom(seed)
      const trials = Array.from({ length: random.below(60) }, () => randomTrial(random))
      const by = sliceKeys.filter(() => random.below(5) === 0)
      for (const { outcome, rate, bounds, severities, againstPeople } of analyze(tableOf(trials), specs, { by })) {
        rows++
        expect(sum(outcome.trials)).toBe(outcome.n)
        expect(sum(outcome.verdicts)).toBe(outcome.trials.completed)
        expect(judged(outcome) + missing(outcome)).toBe(outcome.n)
        expect(rate.n).toBe(judged(outcome))
        expect(sum(severities)).toBeLessThanOrEqual(outcome.verdicts.happened)
        for (const estimate of [rate, ...(againstPeople ? [againstPeople.sensitivity, againstPeople.specificity] : [])]) {
          expect(estimateSchema.parse(estimate)).toEqual(estimate)
          expect(estimate.estimate === null).toBe(estimate.n === 0)
          if (estimate.estimate === null) continue
          // One family: the rate stands, and has no interval.
          expect(estimate.lower === null).toBe(estimate.undefinedReason !== undefined)
          if (estimate.lower === null) continue
          expect(estimate.lower!).toBeGreaterThanOrEqual(0)
          expect(estimate.lower!).toBeLessThanOrEqual(estimate.estimate)
          expect(estimate.upper!).toBeGreaterThanOrEqual(estimate.estimate)
          expect(estimate.upper!).toBeLessThanOrEqual(1)
        }
        expect(bounds.lowest!).toBeLessThanOrEqual(rate.estimate ?? 1)
        expect(bounds.highest!).toBeGreaterThanOrEqual(rate.estimate ?? 0)
        if (againstPeople) {
          const { truePositives, falsePositives, falseNegatives, trueNegatives } = againstPeople
          expect(truePositives + falsePositives).toBeLessThanOrEqual(outcome.verdicts.happened)
          expect(falseNegatives + trueNegatives).toBeLessThanOrEqual(outcome.verdicts['not-happened'])
        }
      }
    }
    expect(rows).toBeGreaterThan(1_000)
  })

  test('slices add up to the whole, for every source and target', () => {
    for (const seed of rounds) {
      const random = seededRandom(1_000 + seed)
      const table = tableOf(Array.from({ length: 40 }, () => randomTrial(random)))
      const totals = (rows: ResultRow[]) => {
        const found: Record<string, number[]> = {}
        for (const { target, source, outcome, severities } of rows) {
          const numbers = [
            outcome.n,
            ...Object.values(outcome.trials),
            ...Object.values(outcome.verdicts),
            ...Object.values(severities),
          ]
          const key = `${target} ${source.name} ${source.event}`
          found[key] = numbers.map((n, i) => n + (found[key]?.[i] ?? 0))
        }
        return found
      }
      expect(totals(analyze(table, specs, { by: ['family', 'locale', 'epoch'] }))).toEqual(totals(analyze(table, specs)))
    }
  })

  test('the order of trials, judgements and labels changes no number', () => {
    const key = ({ target, source, slice }: ResultRow) => JSON.stringify([target, source.name, source.event, slice])
    const byKey = (rows: ResultRow[]) => Object.fromEntries(rows.map(row => [key(row), { ...row, source: row.source.name }]))
    for (const seed of rounds) {
      const random = seededRandom(2_000 + seed)
      const trials = Array.from({ length: 30 }, () => randomTrial(random))
      const turned = trials
        .map(trial => ({ ...trial, judgements: trial.judgements!.toReversed(), labels: trial.labels!.toReversed() }))
        .reverse()
      expect(byKey(analyze(tableOf(turned), specs, { by: ['locale'] }))).toEqual(
        byKey(analyze(tableOf(trials), specs, { by: ['locale'] })),
      )
    }
  })
})
