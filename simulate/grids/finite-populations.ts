import { verdictStratifiedRate } from '../../src/stats/judge/verdict-stratified-rate.ts'
import { ppiMean } from '../../src/stats/ppi/ppi-mean.ts'
import { cell, combinations, frontDoor, type Grid, method } from '../grid.ts'
import { type byVerdict, correctedRows, drawn, drawnByVerdict, type JudgedRows, judgedRows, sum } from '../judged-rows.ts'

interface Labelled {
  all: JudgedRows
  chosen: JudgedRows
  others: JudgedRows
  byVerdict: ReturnType<typeof byVerdict>
}

const designs = [
  ...combinations({ rows: [200, 500, 2000], labels: [50, 100, 150], p: [0.05, 0.2, 0.5] }),
  ...combinations({ rows: [200], labels: [190], p: [0.05, 0.2, 0.5] }),
]

export const finitePopulations: Grid = {
  name: 'finite-populations',
  title: 'judge correction when labels are a sizeable share of the rows',
  about: `The truth is the rate among the very rows that were judged; labels are drawn from them without replacement. The judge has sensitivity 0.9 and
specificity 0.95. Corrected limits know that rows with a label are no longer uncertain.`,
  remedy: `Uncorrected limits are valid for the population the rows came from, and wider than needed for the rows themselves. Under 10 positive
or negative labels or 10 judge errors, or with skewness above 0.1, the method by verdict takes the place of PPI++ here, too.`,
  replications: 5000,
  cells: designs.map(({ rows, labels, p }) =>
    cell<Labelled>({
      factors: { rows, labels, p },
      truth: ({ all }) => sum(all.labels) / rows,
      simulate: random => {
        const all = judgedRows(random, rows, p, { sensitivity: 0.9, specificity: 0.95 })
        return { all, ...drawn(all, labels, random), byVerdict: drawnByVerdict(all, labels, random) }
      },
      methods: [
        method('PPI++, corrected', ({ chosen, others }) => ppiMean(chosen, others.predictions, { finitePopulation: true }), {
          role: 'default',
        }),
        method('PPI++, uncorrected', ({ chosen, others }) => ppiMean(chosen, others.predictions), { role: 'comparison' }),
        method('by verdict, corrected', data => lowCount(data, true), { kind: 'conservative', role: 'default' }),
        method('by verdict, uncorrected', data => lowCount(data, false), { kind: 'conservative', role: 'comparison' }),
        frontDoor(({ chosen, others }) => correctedRows(chosen, others)),
      ],
      quick: rows === 500 && labels === 100 && p === 0.5,
    }),
  ),
}

function lowCount({ all, byVerdict }: Labelled, finitePopulation: boolean) {
  return verdictStratifiedRate({ judgedPositive: sum(all.predictions), n: all.labels.length }, byVerdict, { finitePopulation })
}
