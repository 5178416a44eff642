/** Draws the figures of docs/methods from the library's own numbers: `node tools/figures.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as stats from '../src/stats/index.ts'
import { forEachSignFlip } from '../src/stats/permutation/sign-flips.ts'
import { type Axis, chartSvg, intervalsSvg, type Point, steps } from './figures.chart.ts'

const percent = (value: number) => `${Math.round(value * 1000) / 10}%`
const share = (label: string, max = 1, ticks = 5): Axis => ({ label, min: 0, max, ticks: steps(0, max, ticks), format: percent })
const z = 1.959963984540054

const figures: Record<string, () => string> = {
  rates() {
    const n = 30
    const wald = (x: number) => {
      const half = z * Math.sqrt(((x / n) * (1 - x / n)) / n)
      return { lower: x / n - half, upper: x / n + half }
    }
    const coverage = (interval: (x: number) => { lower: number | null; upper: number | null }): Point[] => {
      const limits = Array.from({ length: n + 1 }, (_, x) => interval(x))
      return steps(0.005, 0.5, 396).map(p => [
        p,
        limits.reduce((sum, { lower, upper }, x) => sum + (lower! <= p && p <= upper! ? stats.binomialPmf(x, n, p) : 0), 0),
      ])
    }
    return chartSvg({
      title: `Exact coverage of 95% intervals, ${n} independent trials`,
      x: share('true rate', 0.5),
      y: { ...share('coverage'), min: 0.7, ticks: steps(0.7, 1, 6) },
      marks: [
        { kind: 'reference', y: 0.95 },
        { kind: 'line', points: coverage(wald), label: 'textbook p ± 1.96 se', color: 1, dash: true },
        { kind: 'line', points: coverage(x => stats.clopperPearsonInterval(x, n)), label: 'Clopper–Pearson', color: 2 },
        { kind: 'line', points: coverage(x => stats.wilsonInterval(x, n)), label: 'Wilson', color: 0 },
      ],
    })
  },

  'zero-events'() {
    const sizes = steps(Math.log(20), Math.log(2000), 40).map(log => 5 * Math.round(Math.exp(log) / 5))
    const bound = (of: (n: number) => number | null): Point[] => sizes.map(n => [n, of(n)!])
    const families = (n: number, icc: number) => stats.zeroEventsUpperBound(n, { familySizes: Array(n / 5).fill(5), icc })
    return chartSvg({
      title: 'Upper 95% bound of the rate when nothing happened, families of 5',
      x: { label: 'trials without an event', min: 20, max: 2000, log: true, ticks: [20, 50, 100, 200, 500, 1000, 2000] },
      y: { label: 'upper bound', min: 0.001, max: 0.6, log: true, ticks: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3], format: percent },
      marks: [
        { kind: 'line', points: bound(n => families(n, 0.2).byFamilies), label: 'each family one trial', color: 1, dash: true },
        { kind: 'line', points: bound(n => families(n, 0.5).upper), label: 'declared ICC 0.5', color: 3 },
        { kind: 'line', points: bound(n => families(n, 0.2).upper), label: 'declared ICC 0.2', color: 0 },
        { kind: 'line', points: bound(n => families(n, 0.2).exact), label: 'independent trials', color: 2, dash: true },
      ],
    })
  },

  clusters() {
    const violations = [0, 4, 0, 0, 3, 0, 2, 0, 0, 0]
    const y = violations.flatMap(count => Array.from({ length: 6 }, (_, i) => (i < count ? 1 : 0)))
    const family = violations.flatMap((_, g) => Array<number>(6).fill(g))
    const mean = stats.clusteredMean(y, family)
    const shown = stats.clusteredProportion(y, family)
    return intervalsSvg({
      title: '9 violations in 60 trials of 10 families: 95% limits',
      x: { ...share('rate', 0.5), min: -0.1, ticks: steps(-0.1, 0.5, 6) },
      reference: 0,
      rows: [
        { label: 'Wilson, as if independent', ...limits(stats.wilsonInterval(9, 60)), color: 1 },
        { label: 'sandwich CR2, Satterthwaite', ...limits(mean), color: 4 },
        { label: 'logit, t(9)', estimate: shown.estimate!, lower: shown.logitLower!, upper: shown.logitUpper!, color: 4 },
        { label: 'Korn–Graubard (display)', ...limits(shown) },
        { label: 'one-sided bound, ICC ≥ 0.2 (gate)', ...limits(stats.kornGraubardBound(y, family)), color: 2 },
      ],
    })
  },

  pairs() {
    const pairs = { n11: 110, n10: 12, n01: 3, n00: 15 }
    const unpaired = stats.newcombeDifference({ successes: 122, n: 140 }, { successes: 113, n: 140 })
    return intervalsSvg({
      title: '140 scenarios: only the new release behaves on 12, only the old on 3',
      x: { ...share('difference of the rates'), min: -0.04, max: 0.16, ticks: steps(-0.04, 0.16, 5) },
      reference: 0,
      rows: [
        { label: 'Tango score (default)', ...limits(stats.tangoDifference(pairs)) },
        { label: 'Newcombe, paired', ...limits(stats.newcombePairedDifference(pairs)), color: 4 },
        { label: 'Bonett–Price', ...limits(stats.bonettPriceDifference(pairs)), color: 4 },
        { label: 'Dirichlet posterior', ...limits(stats.dirichletDifferencePosterior(pairs)), color: 2 },
        { label: 'as if unpaired', ...limits(unpaired), color: 1 },
      ],
    })
  },

  'two-proportions'() {
    const [first, second] = [
      { successes: 4, n: 40 },
      { successes: 0, n: 35 },
    ] as const
    return intervalsSvg({
      title: '4 of 40 against 0 of 35: 95% limits of the difference',
      x: { ...share('difference of the rates'), min: -0.1, max: 0.3, ticks: steps(-0.1, 0.3, 4) },
      reference: 0,
      rows: [
        { label: 'Newcombe (display)', ...limits(stats.newcombeDifference(first, second)) },
        { label: 'Miettinen–Nurminen', ...limits(stats.miettinenNurminenDifference(first, second)), color: 2 },
        { label: 'Agresti–Caffo', ...limits(stats.agrestiCaffoDifference(first, second)), color: 4 },
        { label: 'beta posteriors', ...limits(stats.betaDifferencePosterior(first, second)), color: 4 },
        { label: 'Wald (not to be used)', ...limits(stats.waldDifference(first, second)), color: 1 },
      ],
    })
  },

  permutation() {
    const differences = [2, 1, 0, 3, 1, -1, 2, 1]
    const counts = new Map<number, number>()
    const flips = forEachSignFlip(differences.length, signs => {
      const sum = differences.reduce((total, difference, i) => total + signs[i]! * difference, 0)
      counts.set(sum, (counts.get(sum) ?? 0) + 1)
    })
    const { statistic, pValue } = stats.signFlip(differences)
    const shares = (extreme: boolean): Point[] =>
      [...counts].filter(([sum]) => Math.abs(sum) >= statistic! === extreme).map(([sum, count]) => [sum, count / flips])
    return chartSvg({
      title: `All ${flips} sign flips of eight differences: p = ${pValue!.toFixed(3)}`,
      x: { label: 'sum of the differences', min: -12.5, max: 12.5, ticks: steps(-12, 12, 8) },
      y: share('share of the flips', 0.16, 4),
      marks: [
        { kind: 'bars', points: shares(false), width: 1.6, label: 'less extreme', color: 4 },
        { kind: 'bars', points: shares(true), width: 1.6, label: 'as extreme as what was seen', color: 1 },
        { kind: 'reference', x: statistic!, label: 'seen' },
      ],
    })
  },

  multiplicity() {
    const pValues = [0.0006, 0.008, 0.012, 0.021, 0.034, 0.19, 0.41, 0.74]
    const at = (values: readonly number[]): Point[] => values.map((value, i) => [i + 1, value])
    const marks = (values: readonly number[], label: string, color: number) =>
      [
        { kind: 'line', points: at(values), color },
        { kind: 'points', points: at(values), label, color },
      ] as const
    return chartSvg({
      title: 'Eight slices: p-values as they are, and adjusted',
      x: { label: 'slice, by p-value', min: 0.7, max: 8.3, ticks: steps(1, 8, 7) },
      y: { label: 'p-value', min: 0.0004, max: 1.1, log: true, ticks: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1] },
      marks: [
        { kind: 'reference', y: 0.05, label: '.05' },
        ...marks(pValues, 'as they are', 4),
        ...marks(stats.benjaminiHochberg(pValues).adjusted, 'Benjamini–Hochberg', 0),
        ...marks(stats.holm(pValues).adjusted, 'Holm', 2),
        ...marks(stats.bonferroni(pValues).adjusted, 'Bonferroni', 1),
      ],
    })
  },

  'equivalence-and-power'() {
    const items = steps(Math.log(50), Math.log(5000), 60).map(Math.exp)
    const found = (samples: number): Point[] =>
      items.map(n => {
        const plan = { omega2: 0.05, sigmaA2: 0.12, sigmaB2: 0.12, kA: samples, kB: samples, n }
        return [n, stats.sampleSizeMillerPaired(0.03, plan).mde!]
      })
    return chartSvg({
      title: 'Smallest difference found with 80% power (ω² = .05, σ² = .12)',
      x: {
        label: 'items, the same for both targets',
        min: 50,
        max: 5000,
        log: true,
        ticks: [50, 100, 200, 500, 1000, 2000, 5000],
      },
      y: {
        label: 'difference of the mean scores',
        min: 0,
        max: 0.25,
        ticks: steps(0, 0.25, 5),
        format: value => value.toFixed(2),
      },
      marks: [
        { kind: 'line', points: found(1), label: '1 sample an item', color: 1 },
        { kind: 'line', points: found(4), label: '4 samples', color: 0 },
        { kind: 'line', points: found(16), label: '16 samples', color: 2 },
        { kind: 'line', points: found(1000), label: '1,000 samples', color: 4, dash: true },
      ],
    })
  },

  agreement() {
    // Two raters, each right on 95% of items whatever the truth; the table is that of very many items.
    const right = 0.95
    const table = (prevalence: number) => {
      const cell = (a: number, b: number) =>
        prevalence * (a ? right : 1 - right) * (b ? right : 1 - right) +
        (1 - prevalence) * (a ? 1 - right : right) * (b ? 1 - right : right)
      const counts = [
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ].map(([a, b]) => ({ a: a!, b: b!, count: Math.round(20_000 * cell(a!, b!)) }))
      const column = (of: 'a' | 'b') => counts.flatMap(one => Array<number>(one.count).fill(one[of]))
      return [column('a'), column('b')] as const
    }
    const prevalences = [0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.17, 0.23, 0.3, 0.4, 0.5]
    const curve = (of: (a: number[], b: number[]) => number | null): Point[] => prevalences.map(p => [p, of(...table(p))!])
    return chartSvg({
      title: 'Two raters who are each right on 95% of the items',
      x: share('share of items that are violations', 0.5),
      y: share('coefficient', 1),
      marks: [
        {
          kind: 'line',
          points: curve((a, b) => stats.cohenKappa(a, b).percentAgreement),
          label: 'percent agreement',
          color: 4,
          dash: true,
        },
        { kind: 'line', points: curve((a, b) => stats.chanceCorrectedAgreement([a, b]).ac.estimate), label: 'AC1', color: 2 },
        { kind: 'line', points: curve((a, b) => stats.krippendorffAlpha([a, b]).estimate), label: 'Krippendorff’s α', color: 0 },
        {
          kind: 'line',
          points: curve((a, b) => stats.chanceCorrectedAgreement([a, b]).brennanPrediger.estimate),
          label: 'Brennan–Prediger',
          color: 3,
          dash: true,
        },
      ],
    })
  },

  reliability() {
    const lengths = steps(0.5, 8, 75)
    const curve = (r: number): Point[] => lengths.map(factor => [factor, stats.spearmanBrown(r, factor)!])
    return chartSvg({
      title: 'Spearman–Brown: reliability of a longer test',
      x: { label: 'length, as a multiple of the present one', min: 0.5, max: 8, ticks: [0.5, 1, 2, 3, 4, 5, 6, 7, 8] },
      y: { label: 'reliability', min: 0, max: 1, ticks: steps(0, 1, 5), format: value => value.toFixed(1) },
      marks: [0.8, 0.6, 0.4, 0.2].map((r, i) => ({ kind: 'line', points: curve(r), label: `${r} now`, color: i })),
    })
  },

  'judge-correction'() {
    const calibration = { truePositives: 41, positives: 47, trueNegatives: 165, negatives: 173 }
    const results = steps(0, 640, 64).map(judgedPositive => ({
      raw: judgedPositive / 1600,
      ...limits(stats.roganGladen({ judgedPositive, n: 1600 }, calibration)),
    }))
    return chartSvg({
      title: 'Rogan–Gladen: 1,600 rows, sensitivity 41 of 47, specificity 165 of 173',
      x: share('the judge’s rate', 0.4, 4),
      y: share('corrected rate', 0.5),
      marks: [
        {
          kind: 'band',
          lower: results.map(one => [one.raw, one.lower]),
          upper: results.map(one => [one.raw, one.upper]),
          label: '95% limits (Lang–Reiczigel)',
        },
        { kind: 'line', points: results.map(one => [one.raw, one.estimate]), label: 'corrected' },
        {
          kind: 'line',
          points: [
            [0, 0],
            [0.4, 0.4],
          ],
          label: 'uncorrected',
          color: 4,
          dash: true,
        },
      ],
    })
  },

  ppi() {
    const curve = (labels: number): Point[] => steps(0, 1, 100).map(r => [r, stats.labelGain(r, labels, 1000)])
    return chartSvg({
      title: 'What one label with the judge is worth in labels without, at most',
      x: { label: 'correlation of judge and label', min: 0, max: 1, ticks: steps(0, 1, 5), format: value => value.toFixed(1) },
      y: { label: 'label gain', min: 1, max: 10, log: true, ticks: [1, 1.5, 2, 3, 5, 10] },
      marks: [
        { kind: 'line', points: curve(10), label: '1% of the rows labelled', color: 0 },
        { kind: 'line', points: curve(200), label: '20%', color: 2 },
        { kind: 'line', points: curve(500), label: '50%', color: 1 },
      ],
    })
  },

  calibration() {
    // A judge that is too sure: it says f where the event happens with a probability nearer to ½.
    const random = stats.seededRandom(5)
    const uniform = () => random.below(1_000_000) / 1_000_000
    const said = Array.from({ length: 2000 }, () => uniform())
    const outcomes = said.map(f => (uniform() < 1 / (1 + Math.exp(-0.45 * Math.log((f + 1e-6) / (1 - f + 1e-6)) + 0.5)) ? 1 : 0))
    const scores = said.map(f => Math.log((f + 1e-6) / (1 - f + 1e-6)))
    const { a, b } = stats.plattScaling(scores.slice(0, 1000), outcomes.slice(0, 1000))
    const scaled = scores.slice(1000).map(score => 1 / (1 + Math.exp(a! * score + b!)))
    const diagram = (probabilities: readonly number[]): Point[] => {
      const { meanProbability, meanOutcome } = stats.expectedCalibrationError(probabilities, outcomes.slice(1000))
      return meanProbability.map((mean, i) => [mean!, meanOutcome[i]!])
    }
    const [raw, calibrated] = [diagram(said.slice(1000)), diagram(scaled)]
    return chartSvg({
      title: 'Reliability diagram: an overconfident judge, ten bins of equal mass',
      x: share('probability that the judge gives'),
      y: share('share of events'),
      marks: [
        {
          kind: 'line',
          points: [
            [0, 0],
            [1, 1],
          ],
          color: 4,
          dash: true,
          label: 'calibrated',
        },
        { kind: 'line', points: raw, color: 1 },
        { kind: 'points', points: raw, color: 1, label: 'as given' },
        { kind: 'line', points: calibrated, color: 0 },
        { kind: 'points', points: calibrated, color: 0, label: 'after Platt scaling on other items' },
      ],
    })
  },

  'latent-labels'() {
    const random = stats.seededRandom(3)
    const chance = (p: number) => random.below(1_000_000) < p * 1_000_000
    const raters = [
      { name: 'careful', sensitivity: 0.95, specificity: 0.97 },
      { name: 'good', sensitivity: 0.85, specificity: 0.95 },
      { name: 'average', sensitivity: 0.8, specificity: 0.9 },
      { name: 'alarmist', sensitivity: 0.97, specificity: 0.6 },
      { name: 'lenient', sensitivity: 0.45, specificity: 0.99 },
    ]
    const columns: Record<'item' | 'rater' | 'label', number[]> = { item: [], rater: [], label: [] }
    for (let item = 0; item < 400; item++) {
      const violation = chance(0.3)
      raters.forEach(({ sensitivity, specificity }, rater) => {
        columns.item.push(item)
        columns.rater.push(rater)
        columns.label.push(chance(violation ? sensitivity : 1 - specificity) ? 1 : 0)
      })
    }
    const { confusion } = stats.dawidSkene(columns)
    const points = (of: (rater: number) => readonly [number, number]) => raters.map((_, rater) => of(rater))
    return chartSvg({
      title: 'Five raters, 400 items, no truth given: Dawid–Skene finds who errs how',
      x: { ...share('share of violations called so (sensitivity)'), min: 0.3, ticks: steps(0.3, 1, 7) },
      y: { ...share('share of the others let pass (specificity)'), min: 0.5, ticks: steps(0.5, 1, 5) },
      marks: [
        {
          kind: 'points',
          points: points(r => [raters[r]!.sensitivity, raters[r]!.specificity]),
          label: 'true',
          color: 4,
          hollow: true,
        },
        {
          kind: 'points',
          points: points(r => [confusion![4 * r + 3]!, confusion![4 * r]!]),
          label: 'estimated from agreement alone',
          color: 0,
        },
      ],
    })
  },

  'pass-k'() {
    const curve = (successes: number, of: 'passAtK' | 'passHatK'): Point[] =>
      steps(1, 10, 9).map(k => [k, stats.passK(successes, 10, { k })[of]!])
    return chartSvg({
      title: 'Ten trials of one scenario: pass^k (solid) and pass@k (dashed)',
      x: { label: 'k', min: 1, max: 10, ticks: steps(1, 10, 9) },
      y: share('probability'),
      marks: [9, 7, 3].flatMap((successes, color) => [
        { kind: 'line', points: curve(successes, 'passHatK'), label: `${successes} of 10 succeed`, color } as const,
        { kind: 'line', points: curve(successes, 'passAtK'), color, dash: true } as const,
      ]),
    })
  },

  survival() {
    const random = stats.seededRandom(9)
    const chance = (p: number) => random.below(1_000_000) < p * 1_000_000
    const conversations = (hazard: (turn: number) => number) => {
      const columns = { time: [] as number[], event: [] as number[] }
      for (let i = 0; i < 80; i++) {
        for (let turn = 1; turn <= 12; turn++) {
          const violated = chance(hazard(turn))
          if (!violated && turn < 12 && !chance(0.05)) continue
          columns.time.push(turn)
          columns.event.push(violated ? 1 : 0)
          break
        }
      }
      return stats.kaplanMeier(columns)
    }
    const curve = (values: readonly (number | null)[], times: readonly number[]): Point[] => [
      [0, 1],
      ...values.map((value, i) => [times[i]!, value ?? 1] as const),
    ]
    const marks = (km: ReturnType<typeof conversations>, label: string, color: number) =>
      [
        { kind: 'band', lower: curve(km.logLog.lower, km.time), upper: curve(km.logLog.upper, km.time), color, step: true },
        { kind: 'line', points: curve(km.survival, km.time), color, step: true, label },
      ] as const
    return chartSvg({
      title: 'Conversations still without a violation, with 95% log-log limits',
      x: { label: 'turn', min: 0, max: 12, ticks: steps(0, 12, 6) },
      y: share('share still clean'),
      marks: [
        ...marks(
          conversations(() => 0.03),
          'a target with a steady hazard',
          0,
        ),
        ...marks(
          conversations(turn => (turn < 5 ? 0.01 : 0.14)),
          'one that gives way from turn 5 on',
          1,
        ),
      ],
    })
  },

  sequential() {
    const random = stats.seededRandom(4)
    const outcomes = Array.from({ length: 1000 }, () => (random.below(100) < 5 ? 1 : 0))
    const times = steps(10, 1000, 198)
    const { path } = stats.betaBinomialMixtureSequence(outcomes, { times })
    let events = 0
    const fixed = outcomes.map((outcome, i) => {
      events += outcome
      return stats.wilsonInterval(events, i + 1)
    })
    const column = (values: readonly number[]): Point[] => times.map((time, i) => [time, values[i]!])
    const wilson = (limit: 'lower' | 'upper'): Point[] => times.map(time => [time, fixed[time - 1]![limit]!])
    return chartSvg({
      title: 'One run watched; the true rate is 5%',
      x: { label: 'trials so far', min: 0, max: 1000, ticks: steps(0, 1000, 5) },
      y: share('rate', 0.25),
      marks: [
        { kind: 'reference', y: 0.05 },
        {
          kind: 'band',
          lower: column(path.lower),
          upper: column(path.upper),
          label: 'confidence sequence: valid at all times together',
        },
        { kind: 'line', points: column(path.estimate), label: 'rate so far' },
        { kind: 'line', points: wilson('lower'), color: 1, dash: true, label: 'Wilson: valid at one time fixed beforehand' },
        { kind: 'line', points: wilson('upper'), color: 1, dash: true },
      ],
    })
  },

  'tables-and-regression'() {
    const tables = { a: [12, 18, 25, 30], b: [28, 22, 15, 6], c: [7, 11, 18, 24], d: [33, 27, 21, 12] }
    const strata = tables.a.map((a, k) => {
      const [b, c, d] = [tables.b[k]!, tables.c[k]!, tables.d[k]!]
      return {
        label: `score level ${k + 1}`,
        ...limits(stats.oddsRatio({ successes: a, n: a + b }, { successes: c, n: c + d })),
        color: 4,
      }
    })
    return intervalsSvg({
      title: 'One item, English against German at equal total score',
      x: { label: 'odds ratio, 95% limits', min: 0.4, max: 12, log: true, ticks: [0.5, 1, 2, 5, 10] },
      reference: 1,
      rows: [...strata, { label: 'Mantel–Haenszel, common', ...limits(stats.mantelHaenszel(tables)) }],
    })
  },

  hierarchical() {
    const successes = [0, 1, 0, 2, 5, 1, 0, 3, 1, 0, 8, 2]
    const { posteriorMeans, posteriorLower, posteriorUpper } = stats.betaBinomialEmpiricalBayes(successes, Array(12).fill(10))
    const rows = successes.map((count, i) => ({
      label: `${count} of 10`,
      estimate: posteriorMeans![i]!,
      lower: posteriorLower![i]!,
      upper: posteriorUpper![i]!,
      other: count / 10,
    }))
    return intervalsSvg({
      title: 'Twelve families: raw rates drawn towards their mean',
      x: share('rate, 95% credible limits'),
      rows: rows.sort((a, b) => a.other - b.other),
      legend: ['pooled rate', 'raw rate'],
    })
  },

  'bootstrap-and-ranks'() {
    const random = stats.seededRandom(2)
    const levels = [0.82, 0.8, 0.79, 0.72, 0.7, 0.55]
    const hardness = Array.from({ length: 80 }, () => random.below(1000) / 1000 - 0.5)
    const scores = levels.map(level => hardness.map(hard => (random.below(1000) / 1000 < level - 0.3 * hard ? 1 : 0)))
    const { rank, lower, upper } = stats.rankIntervals(scores, { random, resamples: 4000 })
    const rows = levels.map((_, i) => ({
      label: `target ${'ABCDEF'[i]}`,
      estimate: rank![i]!,
      lower: lower![i]!,
      upper: upper![i]!,
    }))
    return intervalsSvg({
      title: 'Six targets on the same 80 items: rank and 95% bootstrap limits',
      x: { label: 'rank, 1 the best', min: 0.7, max: 6.3, ticks: steps(1, 6, 5) },
      rows: rows.sort((a, b) => a.estimate - b.estimate),
    })
  },

  'special-functions'() {
    const dfs = steps(Math.log(1), Math.log(200), 100).map(Math.exp)
    const curve = (p: number): Point[] => dfs.map(df => [df, stats.studentTQuantile(p, df)])
    return chartSvg({
      title: 'Student t quantiles: what few clusters cost',
      x: { label: 'degrees of freedom', min: 1, max: 200, log: true, ticks: [1, 2, 4, 10, 20, 50, 100, 200] },
      y: { label: 'quantile', min: 0, max: 13, ticks: [0, 2, 4, 6, 8, 10, 12] },
      marks: [
        { kind: 'line', points: curve(0.975), label: 't at .975', color: 0 },
        { kind: 'line', points: curve(0.95), label: 't at .95', color: 2 },
        { kind: 'reference', y: stats.normalQuantile(0.975), label: 'normal at .975: 1.96' },
      ],
    })
  },
}

const folder = join(import.meta.dirname, '..', 'docs', 'methods', 'figures')
mkdirSync(folder, { recursive: true })
for (const [name, draw] of Object.entries(figures)) writeFileSync(join(folder, `${name}.svg`), draw())
console.log(`${Object.keys(figures).length} figures in ${folder}`)

/** The estimate and limits of a result that is defined. */
function limits({ estimate, lower, upper }: stats.Result): { estimate: number; lower: number; upper: number } {
  if (estimate === null || lower === null || upper === null) throw new Error('a figure needs a defined interval')
  return { estimate, lower, upper }
}
