import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { kornGraubardInterval } from '../cluster/korn-graubard-interval.ts'
import { roganGladen } from '../judge/rogan-gladen.ts'
import { roganGladenMover } from '../judge/rogan-gladen-mover.ts'
import { twoPhaseRate } from '../judge/two-phase-rate.ts'
import { verdictStratifiedRate } from '../judge/verdict-stratified-rate.ts'
import { ppiActiveMean } from '../ppi/ppi-active-mean.ts'
import { ppiClusteredMean } from '../ppi/ppi-clustered-mean.ts'
import { ppiMean } from '../ppi/ppi-mean.ts'
import { ppiStratifiedMean } from '../ppi/ppi-stratified-mean.ts'
import { type CorrectedColumns, corrected } from './corrected.ts'

describe('corrected', () => {
  const random = seededRandom(5)
  const truth = Array.from({ length: 600 }, () => (random.below(10) < 3 ? 1 : 0))
  const noisy = (y: number) => (random.below(10) < 1 ? 1 - y : y)
  const judge = truth.map(noisy)
  const labelOf = (every: number) => truth.map((y, i) => (i % every === 0 ? y : Number.NaN))

  test('a useful judge with enough labels: PPI++, tighter than the labels alone', () => {
    const answer = corrected({ judge, label: labelOf(4) })
    expect(answer).toMatchObject({ judgeInforms: true, labels: 150, doubt: null, estimand: 'these rows' })
    expect(answer.method).toContain('PPI++')
  })

  test('few positives: exact limits within each verdict', () => {
    const answer = corrected({ judge, label: labelOf(40) })
    expect(answer.why).toContain('too few for normal limits')
  })

  test('a judge no better than chance is set aside, with a warning that says so', () => {
    const opposite = truth.map(y => 1 - y)
    const answer = corrected({ judge: opposite, label: labelOf(4) })
    expect(answer.judgeInforms).toBe(false)
    expect(answer.warnings.join()).toContain('unfit for these rows')
  })

  test('a stratum in which the judge fails is named, though it does well over all', () => {
    const stratum = truth.map((_, i) => (i % 3 === 0 ? 1 : 0))
    const half = judge.map((verdict, i) => (stratum[i] === 1 ? 1 - truth[i]! : verdict))
    const answer = corrected({ judge: half, label: labelOf(2), stratum })
    expect(answer.warnings.some(warning => warning.startsWith('in stratum 1,') && warning.includes('tell nothing'))).toBe(true)
  })

  test('calibration from elsewhere always says what it assumes, which is no doubt; a judge at chance is refused', () => {
    const calibration = { truePositives: 47, positives: 57, trueNegatives: 75, negatives: 85 }
    const answer = corrected({ judge, calibration })
    expect(answer.warnings.join()).toContain('which these data cannot show')
    expect(answer.doubt).toBe(null)
    expect(corrected({ judge, calibration: { ...calibration, trueNegatives: 10 } })).toMatchObject({
      estimate: null,
      judgeInforms: false,
    })
  })

  test('without labels nothing can be corrected', () => {
    expect(corrected({ judge })).toMatchObject({ estimate: null, undefinedReason: expect.stringContaining('no labels') })
  })

  test('the question decides between these rows and those they stand for', () => {
    const label = labelOf(4)
    const these = corrected({ judge, label })
    const wider = corrected({ judge, label }, { estimand: 'scenarios like these' })
    expect(wider.estimand).toBe('scenarios like these')
    expect(wider.upper! - wider.lower!).toBeGreaterThan(these.upper! - these.lower!)
  })
})

/** Rows of one kind: verdict, label (absent: nobody was asked), and how many. */
type Kind = readonly [count: number, judge: 0 | 1, label?: 0 | 1]

function rowsOf(...kinds: readonly Kind[]): { judge: number[]; label: number[] } {
  const column = (value: (kind: Kind) => number) => kinds.flatMap(kind => Array(kind[0]).fill(value(kind)) as number[])
  return { judge: column(kind => kind[1]), label: column(kind => kind[2] ?? Number.NaN) }
}

/** The labelled rows first, then the others, as the estimators take them. */
function split({
  judge,
  label,
  family = [],
  stratum = [],
}: Record<'judge' | 'label', number[]> & Partial<Record<'family' | 'stratum', number[]>>) {
  const of = (labelled: boolean) => {
    const pick = (column: number[]) => column.filter((_, i) => Number.isNaN(label[i]) !== labelled)
    return { labels: pick(label), predictions: pick(judge), clusters: pick(family), strata: pick(stratum) }
  }
  return [of(true), of(false)] as const
}

const limits = ({ estimate, lower, upper }: { estimate: number | null; lower: number | null; upper: number | null }) => ({
  estimate,
  lower,
  upper,
})
const width = ({ lower, upper }: { lower: number | null; upper: number | null }) => upper! - lower!

describe('corrected, where normal limits fail', () => {
  test('rate .02, 50 labels, one positive: by verdict, and half as wide again as PPI++', () => {
    const columns = rowsOf([1, 1, 1], [1, 1, 0], [48, 0, 0], [72, 1], [1878, 0])
    const answer = corrected(columns)
    const exact = verdictStratifiedRate(
      { judgedPositive: 74, n: 2000 },
      { judgedPositive: 2, truePositives: 1, judgedNegative: 48, falseNegatives: 0 },
    )
    expect(answer).toMatchObject({ ...limits(exact), doubt: null, estimand: 'scenarios like these' })
    expect(answer.method).toContain('stratified by verdict')
    const [labelled, others] = split(columns)
    expect(width(answer)).toBeGreaterThan(1.5 * width(ppiMean(labelled, others.predictions)))
  })

  test('a saturated rate (.995) with 50 labels: by verdict, too', () => {
    const answer = corrected(rowsOf([45, 1, 1], [5, 0, 1], [1745, 1], [205, 0]))
    expect(answer.method).toContain('stratified by verdict')
    expect(answer).toMatchObject({ estimate: 1, upper: 1 })
    expect(answer.lower).toBeLessThan(0.95)
  })

  test('10 of each kind, but lopsided: the skewness decides', () => {
    // 30 positives, 170 negatives, 10 errors; but all errors are missed positives, and a normal limit above is too near.
    const answer = corrected(rowsOf([20, 1, 1], [10, 0, 1], [170, 0, 0], [180, 1], [1670, 0]))
    expect(answer.why).toContain('lopsided (skewness 0.')
    expect(answer.method).toContain('stratified by verdict')
  })

  test('50 of 200 rows labelled, rate .05: hypergeometric limits of these rows', () => {
    const answer = corrected(rowsOf([3, 1, 1], [3, 1, 0], [44, 0, 0], [9, 1], [141, 0]))
    const exact = verdictStratifiedRate(
      { judgedPositive: 15, n: 200 },
      { judgedPositive: 6, truePositives: 3, judgedNegative: 44, falseNegatives: 0 },
      { finitePopulation: true },
    )
    expect(answer).toMatchObject({ ...limits(exact), estimand: 'these rows' })
    expect(answer.method).toContain('hypergeometric')
  })

  test('a verdict that nobody labelled is refused', () => {
    expect(corrected(rowsOf([50, 0, 0], [40, 1], [1910, 0]))).toMatchObject({
      lower: null,
      undefinedReason: 'rows are judged positive, but none of them is labelled',
    })
  })

  test('a judge that always says no: the labels by verdict where positives are few, their mean where not', () => {
    const few = corrected(rowsOf([4, 0, 1], [56, 0, 0], [1940, 0]))
    expect(few.method).toContain('stratified by verdict')
    expect(few).toMatchObject({ estimate: 4 / 60, judgeInforms: false })
    const many = corrected(rowsOf([80, 0, 1], [120, 0, 0], [2300, 0]))
    expect(many.method).toContain('mean of the labels')
    expect(many.estimate).toBeCloseTo(0.4, 12)
  })
})

describe('corrected, strata', () => {
  const first = rowsOf([2, 1, 1], [1, 1, 0], [47, 0, 0], [60, 1], [890, 0])
  const second = rowsOf([14, 1, 1], [5, 0, 1], [7, 1, 0], [24, 0, 0], [380, 1], [570, 0])
  const columns = {
    judge: [...first.judge, ...second.judge],
    label: [...first.label, ...second.label],
    stratum: [...first.judge.map(() => 0), ...second.judge.map(() => 1)],
  }
  test('few positives in one stratum: two phases, though there are enough over all', () => {
    const answer = corrected(columns)
    const exact = twoPhaseRate({ predictions: columns.judge, labels: columns.label, strata: columns.stratum })
    expect(answer).toMatchObject(limits(exact))
    expect(answer.why).toContain('in stratum 0, 2 labelled positives')
    const [labelled, others] = split(columns)
    expect(width(answer)).toBeGreaterThan(width(ppiStratifiedMean(labelled, others)))
  })
  test('enough in each stratum: stratified PPI++', () => {
    const even = (stratum: number) => ({ ...rowsOf([60, 1, 1], [20, 0, 1], [20, 1, 0], [60, 0, 0], [800, 1], [800, 0]), stratum })
    const both = [even(0), even(1)]
    const answer = corrected({
      judge: both.flatMap(part => part.judge),
      label: both.flatMap(part => part.label),
      stratum: both.flatMap(part => part.judge.map(() => part.stratum)),
    })
    expect(answer.method).toContain('stratified PPI++')
  })
  test('families and strata at once: two phases, that know of both', () => {
    const family = columns.judge.map((_, i) => i % 100)
    const answer = corrected({ ...columns, family })
    const exact = twoPhaseRate({
      predictions: columns.judge,
      labels: columns.label,
      strata: columns.stratum,
      clusters: family,
    })
    expect(answer).toMatchObject({ ...limits(exact), clusters: 100 })
  })
})

describe('corrected, families', () => {
  /** 10 rows a family, 3 of them labelled; of every tenth family all rows are positive, and the judge errs on every 25th row. */
  const families = (count: number, positive: (family: number) => boolean) => {
    const n = 10 * count
    const family = Array.from({ length: n }, (_, i) => Math.floor(i / 10))
    const truth = family.map(code => Number(positive(code)))
    const judge = truth.map((y, i) => (i % 25 === 3 || i % 30 === 1 ? 1 - y : y))
    return { judge, label: truth.map((y, i) => (i % 10 < 3 ? y : Number.NaN)), family }
  }
  const asRows = ({ judge, label, family }: ReturnType<typeof families>) => ({
    predictions: judge,
    labels: label,
    clusters: family,
  })

  test.each([10, 30, 100])('%i families, a tenth of them with the event: two phases, with the declared ICC', count => {
    const columns = families(count, code => code % 10 === 0)
    const answer = corrected(columns)
    const exact = twoPhaseRate(asRows(columns))
    expect(answer).toMatchObject({ ...limits(exact), clusters: count, df: count - 1, doubt: null })
    expect(answer.method).toContain('Korn–Graubard')
    expect(answer.estimand).toBe('scenarios like these')
    const [labelled, others] = split(columns)
    expect(answer.upper).toBeGreaterThan(ppiClusteredMean(labelled, others).upper!)
    const stricter = corrected(columns, { icc: 0.9 })
    expect(width(stricter)).toBeGreaterThanOrEqual(width(answer))
  })

  test('many families with and without the event: clustered PPI++', () => {
    const columns = families(200, code => code % 2 === 0)
    const [labelled, others] = split(columns)
    expect(corrected(columns)).toMatchObject({ ...limits(ppiClusteredMean(labelled, others)), doubt: null })
  })

  test('few counts in families are never taken as independent rows', () => {
    const columns = families(40, code => code === 0)
    const answer = corrected(columns)
    expect(width(answer)).toBeGreaterThan(width(corrected({ judge: columns.judge, label: columns.label })))
    expect(answer.warnings.join()).not.toContain('independent')
  })

  test('one family: how others vary cannot be seen', () => {
    const { judge, label } = families(30, code => code % 10 === 0)
    expect(corrected({ judge, label, family: judge.map(() => 7) })).toMatchObject({
      lower: null,
      upper: null,
      undefinedReason: expect.stringContaining('one cluster'),
    })
  })

  test('labels of whole families are doubted, with what to do', () => {
    const columns = families(100, code => code % 3 === 0)
    const label = columns.judge.map((_, i) => (columns.family[i]! % 4 === 0 ? Number(columns.family[i]! % 3 === 0) : Number.NaN))
    const answer = corrected({ ...columns, label })
    expect(answer.doubt).toContain('labels come from 25 of 100 families')
    expect(answer.warnings).toContain(answer.doubt)
  })
})

describe('corrected, labels of unequal chance', () => {
  const columnsOf = (
    n: number,
    positive: (i: number) => boolean,
  ): Required<Pick<CorrectedColumns, 'judge' | 'label' | 'probability'>> => {
    const truth = Array.from({ length: n }, (_, i) => Number(positive(i)))
    const judge = truth.map((y, i) => (i % 20 === 3 || i % 21 === 4 ? 1 - y : y))
    const probability = judge.map((verdict, i) => (verdict === 1 ? 0.5 : i % 2 === 0 ? 0.1 : 0.05))
    const label = truth.map((y, i) => ((i * 7919) % 100 < 100 * probability[i]! ? y : Number.NaN))
    return { judge, label, probability }
  }
  test('few labelled positives: two phases with weights, and not the normal limits', () => {
    const columns = columnsOf(600, i => i % 60 === 0)
    const answer = corrected(columns)
    const rows = { predictions: columns.judge, labels: columns.label, probabilities: columns.probability }
    expect(answer).toMatchObject(limits(twoPhaseRate(rows)))
    expect(answer.method).toContain('weighted Clopper–Pearson')
    expect(answer.lower).not.toBeCloseTo(ppiActiveMean(rows).lower!, 4)
  })
  test('enough of each kind: inverse-probability weighting', () => {
    const columns = columnsOf(8000, i => i % 2 === 0)
    const rows = { predictions: columns.judge, labels: columns.label, probabilities: columns.probability }
    expect(corrected(columns)).toMatchObject({ ...limits(ppiActiveMean(rows)), estimand: 'scenarios like these' })
  })
  test('in families: two phases, since the weighted mean takes rows as independent', () => {
    const columns = columnsOf(8000, i => i % 2 === 0)
    const answer = corrected({ ...columns, family: Array.from({ length: 8000 }, (_, i) => i % 400) })
    expect(answer).toMatchObject({ clusters: 400 })
    expect(answer.why).toContain('families and labels by unequal chances')
  })
})

describe('corrected, a judge calibrated elsewhere, rows in families', () => {
  const family = Array.from({ length: 300 }, (_, i) => Math.floor(i / 10))
  const judge = family.map((code, i) => (code % 3 === 0 && i % 10 < 8 ? 1 : 0))
  const calibration = { truePositives: 90, positives: 100, trueNegatives: 95, negatives: 100 }

  test('the judged rate counts at its effective sample size; families of one row change nothing', () => {
    const { effectiveN } = kornGraubardInterval(judge, family)
    const answer = corrected({ judge, family, calibration })
    const options = { designEffect: 300 / effectiveN! }
    const counts = [{ judgedPositive: 80, n: 300 }, calibration] as const
    const both = [roganGladen(...counts, options), roganGladenMover(...counts, options)]
    expect(answer).toMatchObject({ clusters: 30, lower: Math.min(both[0]!.lower!, both[1]!.lower!) })
    const alone = corrected({ judge, calibration })
    expect(answer.estimate).toBe(alone.estimate)
    expect(answer.upper! - answer.lower!).toBeGreaterThan(1.5 * (alone.upper! - alone.lower!))
    expect(corrected({ judge, calibration, family: judge.map((_, i) => i) })).toEqual(alone)
  })

  test('one family: the corrected rate stands, without limits', () => {
    const answer = corrected({ judge, calibration, family: judge.map(() => 7) })
    expect(answer).toMatchObject({ lower: null, undefinedReason: expect.stringContaining('one family') })
    expect(answer.estimate).toBe(corrected({ judge, calibration }).estimate)
  })
})

describe('corrected, a poor judge calibrated elsewhere', () => {
  test('each limit is the farther of Lang–Reiczigel and inverted MOVER', () => {
    const judge = [...Array(720).fill(1), ...Array(1280).fill(0)] as number[]
    const calibration = { truePositives: 35, positives: 50, trueNegatives: 39, negatives: 50 }
    const counts = [{ judgedPositive: 720, n: 2000 }, calibration] as const
    const [langReiczigel, mover] = [roganGladen(...counts), roganGladenMover(...counts)]
    expect(corrected({ judge, calibration })).toMatchObject({
      lower: mover.lower,
      upper: langReiczigel.upper,
      doubt: null,
    })
    expect(mover.lower).toBeCloseTo(0.0171, 4)
    expect(langReiczigel.lower).toBeCloseTo(0.0712, 4)
    expect(langReiczigel.upper).toBeGreaterThan(mover.upper!)
  })
  test('limits of 0 and 1 are refused', () => {
    const judge = [...Array(80).fill(1), ...Array(120).fill(0)] as number[]
    expect(corrected({ judge, calibration: { truePositives: 5, positives: 10, trueNegatives: 6, negatives: 10 } })).toMatchObject(
      { lower: null, undefinedReason: 'the limits are 0 and 1: these calibration items cannot correct this judge' },
    )
  })
})
