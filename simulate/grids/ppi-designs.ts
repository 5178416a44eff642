import { corrected } from '../../src/stats/front/corrected.ts'
import { type TwoPhaseRows, twoPhaseRate } from '../../src/stats/judge/two-phase-rate.ts'
import { ppiActiveMean } from '../../src/stats/ppi/ppi-active-mean.ts'
import { ppiClusteredMean } from '../../src/stats/ppi/ppi-clustered-mean.ts'
import { ppiMean } from '../../src/stats/ppi/ppi-mean.ts'
import { ppiStratifiedMean } from '../../src/stats/ppi/ppi-stratified-mean.ts'
import { type Cell, cell, combinations, frontDoor, type Grid, method, type Outcome } from '../grid.ts'
import { drawn, type Judge, joined, judgedRows, verdictRate } from '../judged-rows.ts'

export const ppiDesigns: Grid = {
  name: 'ppi-designs',
  title: 'stratified, clustered and active judge correction',
  about: `*Strata*: three strata with shares 0.5, 0.3, 0.2 of 2000 rows and rates 0.1, 0.3, 0.5, judged worse from one to the next; a third of the labels in
each. *Families*: 10 rows each, of which 3 are labelled; rates vary with intraclass correlation 0.2. *Active*: 2000 rows with a score; each is labelled with
a probability that grows with the score's uncertainty. The front door is given verdicts (the score above one half) and asked for the population. The truth is the rate of the population; PPI++ as if labels were a simple random
sample of independent rows stands beside each.`,
  remedy: `With few families, or rare events in them, the clustered limits are too narrow, as the sandwich always is there; with few labels or judge
errors in a stratum, so are the stratified ones. There the front door takes the two-phase rate: 12 families or fewer with the event or
without it, under 10 positives, negatives or judge errors (in any stratum), under 30 labels' worth of weight, or skewness above 0.1.`,
  replications: 5000,
  cells: [...strata(), ...families(), ...active()],
}

interface StratumRows {
  labels: Float64Array
  predictions: Float64Array
  strata: Float64Array
}

function strata(): Cell[] {
  const parts: (Judge & { share: number; p: number })[] = [
    { share: 0.5, p: 0.1, sensitivity: 0.95, specificity: 0.98 },
    { share: 0.3, p: 0.3, sensitivity: 0.85, specificity: 0.9 },
    { share: 0.2, p: 0.5, sensitivity: 0.7, specificity: 0.8 },
  ]
  return [60, 150, 300, 600].map(labels =>
    cell<{ labelled: StratumRows; unlabelled: StratumRows }>({
      factors: { design: 'strata', labels },
      truth: 0.5 * 0.1 + 0.3 * 0.3 + 0.2 * 0.5,
      simulate: random => {
        const samples = parts.map(part => drawn(judgedRows(random, 2000 * part.share, part.p, part), labels / 3, random))
        const all = (which: 'chosen' | 'others'): StratumRows => ({
          labels: joined(samples.map(sample => sample[which].labels)),
          predictions: joined(samples.map(sample => sample[which].predictions)),
          strata: joined(samples.map((sample, k) => new Float64Array(sample[which].labels.length).fill(k))),
        })
        return { labelled: all('chosen'), unlabelled: all('others') }
      },
      methods: [
        method('stratified PPI++', ({ labelled, unlabelled }) => ppiStratifiedMean(labelled, unlabelled), { role: 'default' }),
        method('PPI++', ({ labelled, unlabelled }) => ppiMean(labelled, unlabelled.predictions), { role: 'comparison' }),
        method('two-phase', rows => twoPhaseRate(allRows(rows), { finitePopulation: false }), { kind: 'conservative' }),
        frontDoor(rows => asked(allRows(rows))),
      ],
      quick: labels === 300,
    }),
  )
}

interface ClusterRows {
  labels: Float64Array
  predictions: Float64Array
  clusters: Float64Array
}

function families(): Cell[] {
  const judge = { sensitivity: 0.9, specificity: 0.95 }
  return [...combinations({ families: [10, 30, 100], p: [0.05, 0.2, 0.5] })].map(({ families, p }) =>
    cell<{ labelled: ClusterRows; unlabelled: ClusterRows }>({
      factors: { design: `${families} families`, labels: 3 * families, p },
      truth: p,
      simulate: random => {
        const rates = Array.from({ length: families }, () => random.familyRate(p, 0.2))
        const make = (perFamily: number): ClusterRows => {
          const clusters = Float64Array.from({ length: perFamily * families }, (_, i) => Math.floor(i / perFamily))
          const labels = clusters.map(family => random.bernoulli(rates[family]!))
          return { labels, predictions: labels.map(label => random.bernoulli(verdictRate(label === 1 ? 1 : 0, judge))), clusters }
        }
        return { labelled: make(3), unlabelled: make(7) }
      },
      methods: [
        method('clustered PPI++', ({ labelled, unlabelled }) => ppiClusteredMean(labelled, unlabelled), { role: 'default' }),
        method('PPI++', ({ labelled, unlabelled }) => ppiMean(labelled, unlabelled.predictions), { role: 'comparison' }),
        method('two-phase', rows => twoPhaseRate(allRows(rows)), { kind: 'conservative' }),
        frontDoor(rows => asked(allRows(rows))),
      ],
      quick: families === 100 && p === 0.2,
    }),
  )
}

interface ActiveRows {
  predictions: Float64Array
  labels: Float64Array
  probabilities: Float64Array
}

function active(): Cell[] {
  // The score's mean is the rate: labels are Bernoulli at a slightly sharper score.
  return [50, 200, 500].map(labels =>
    cell<ActiveRows & { truth: Float64Array }>({
      factors: { design: 'active', labels: `${labels} expected` },
      truth: 0.2,
      simulate: random => {
        const predictions = Float64Array.from({ length: 2000 }, () => random.beta(0.4, 1.6))
        const uncertainty = predictions.map(score => Math.sqrt(score * (1 - score)) + 0.05)
        const total = uncertainty.reduce((all, one) => all + one, 0)
        const probabilities = uncertainty.map(one => Math.min(0.999, (labels * one) / total))
        const truth = predictions.map(score => random.bernoulli(score))
        return {
          predictions,
          probabilities,
          truth,
          labels: truth.map((label, i) => (random.bernoulli(probabilities[i]!) ? label : Number.NaN)),
        }
      },
      methods: [
        method('inverse-probability weighted PPI', rows => ppiActiveMean(rows), { role: 'default' }),
        method('PPI++', ({ predictions, labels }) => asIfSimple(predictions, labels), { role: 'comparison' }),
        method('two-phase', rows => twoPhaseRate(verdicts(rows)), { kind: 'conservative' }),
        frontDoor(rows => asked(verdicts(rows))),
      ],
      quick: labels === 500,
    }),
  )
}

/** All rows as columns, NaN for a label that nobody gave. */
function allRows({ labelled, unlabelled }: Record<'labelled' | 'unlabelled', ClusterRows | StratumRows>): TwoPhaseRows {
  const column = (name: 'strata' | 'clusters') =>
    name in labelled ? { [name]: joined([labelled, unlabelled].map(rows => (rows as never)[name] as Float64Array)) } : {}
  return {
    predictions: joined([labelled.predictions, unlabelled.predictions]),
    labels: joined([labelled.labels, new Float64Array(unlabelled.labels.length).fill(Number.NaN)]),
    ...column('strata'),
    ...column('clusters'),
  }
}

/** The front door takes verdicts, not scores: above a half is one. */
function verdicts({ predictions, labels, probabilities }: ActiveRows): TwoPhaseRows {
  return { predictions: predictions.map(score => (score > 0.5 ? 1 : 0)), labels, probabilities }
}

function asked({ predictions, labels, strata, clusters, probabilities }: TwoPhaseRows): Outcome {
  return corrected(
    {
      judge: predictions,
      label: labels,
      ...(strata ? { stratum: strata } : {}),
      ...(clusters ? { family: clusters } : {}),
      ...(probabilities ? { probability: probabilities } : {}),
    },
    { estimand: 'scenarios like these' },
  )
}

function asIfSimple(predictions: Float64Array, labels: Float64Array) {
  const has = (i: number) => !Number.isNaN(labels[i]!)
  const labelled = { labels: labels.filter((_, i) => has(i)), predictions: predictions.filter((_, i) => has(i)) }
  return ppiMean(
    labelled,
    predictions.filter((_, i) => !has(i)),
  )
}
