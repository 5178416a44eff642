import { verdictStratifiedRate } from '../../src/stats/judge/verdict-stratified-rate.ts'
import { ppiMean } from '../../src/stats/ppi/ppi-mean.ts'
import { type Cell, cell, combinations, frontDoor, type Grid, method } from '../grid.ts'
import { byVerdict, correctedRows, drawn, drawnByVerdict, type Judge, type JudgedRows, judgedRows, sum } from '../judged-rows.ts'

const rows = 2000
const judges = { good: { sensitivity: 0.9, specificity: 0.98 }, fair: { sensitivity: 0.75, specificity: 0.9 } } as const

/** All rows; a simple random sample of them; and another drawn by verdict, of the same size. */
interface Labelled {
  judgedPositive: number
  sample: JudgedRows
  others: JudgedRows
  byVerdict: ReturnType<typeof byVerdict>
}

const designs = [...combinations({ judge: ['good', 'fair'], p: [0.01, 0.02, 0.05, 0.2, 0.5, 0.995], labels: [20, 50, 100, 200] })]

export const fewPositives: Grid = {
  name: 'few-positives',
  title: 'judge correction with few positive labels',
  about: `${rows} rows from a population with rate p (the truth), all judged; the good judge has sensitivity 0.9 and specificity 0.98, the fair one
0.75 and 0.9. Labels are a simple random sample of the rows, or drawn by verdict: half from the rows judged positive (all of them where there are
fewer), half from the others. *By verdict, sorted* is the low-count method on the simple random sample.`,
  remedy: `Under 10 positive (or 10 negative) labels, or 10 judge errors, or where the estimate's skewness is above 0.1, PPI++ is too narrow: there
the method by verdict takes its place, best with labels drawn by verdict. It refuses where rows of one verdict have no label.`,
  replications: 5000,
  cells: designs.map(({ judge, p, labels }) => fewPositivesCell(judge, p, labels)),
}

function fewPositivesCell(judge: keyof typeof judges, p: number, labels: number): Cell {
  const errors: Judge = judges[judge]
  return cell<Labelled>({
    factors: { judge, p, labels },
    truth: p,
    simulate: random => {
      const all = judgedRows(random, rows, p, errors)
      const { chosen, others } = drawn(all, labels, random)
      return { judgedPositive: sum(all.predictions), sample: chosen, others, byVerdict: drawnByVerdict(all, labels, random) }
    },
    methods: [
      method('PPI++', ({ sample, others }) => ppiMean(sample, others.predictions), { role: 'default' }),
      method('PPI++, normal limits', ({ sample, others }) => ppiMean(sample, others.predictions, { smallSample: false }), {
        role: 'comparison',
      }),
      method('mean of the labels, t', ({ sample }) => ppiMean(sample, [], { mode: 'classical', smallSample: true }), {
        role: 'comparison',
      }),
      method('by verdict', data => verdictStratifiedRate({ judgedPositive: data.judgedPositive, n: rows }, data.byVerdict), {
        kind: 'conservative',
        role: 'default',
      }),
      method(
        'by verdict, sorted',
        ({ judgedPositive, sample }) => verdictStratifiedRate({ judgedPositive, n: rows }, byVerdict(sample)),
        {
          kind: 'conservative',
        },
      ),
      frontDoor(({ sample, others }) => correctedRows(sample, others)),
    ],
    quick: judge === 'good' && p === 0.2 && labels === 200,
  })
}
