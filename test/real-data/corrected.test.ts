import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importerFor } from '../../src/interop/importers.ts'
import { happened } from '../../src/record/verdict.ts'
import { corrected } from '../../src/stats/front/corrected.ts'
import { roganGladen } from '../../src/stats/judge/rogan-gladen.ts'
import { ppiMean } from '../../src/stats/ppi/ppi-mean.ts'
import { dataSet, type ImportedRun, imported, rowsWhere, verdictsOf } from './data-set.ts'

/** Made by ppi_py and R from the files as published: see `correct.py` beside it. */
const expected: { cases: Expected[] } = JSON.parse(
  readFileSync(new URL('../reference/real-data/expected.json', import.meta.url), 'utf8'),
)
const tolerance = 1e-9

type Interval = {
  estimate: number | null
  lower: number | null
  upper: number | null
}

interface Expected {
  dataSet: string
  target: string
  stratum: string
  judge: string
  /** What is made of a row that the judge failed to judge. */
  failures: 'left out' | 'positive'
  /** Rows whose number is divisible by this are labelled. */
  every: number
  counts: Counts
  classical: Interval
  ppi: Interval
  /** λ is null where all predictions are equal: `ppi_py` divides 0 by 0. */
  ppiPlusPlus: Interval & { lambda: number | null }
  roganGladen: Interval & { se: number | null; estimateUnclipped: number | null }
}

interface Counts {
  labelled: number
  unlabelled: number
  unlabelledJudgedPositive: number
  truePositives: number
  falseNegatives: number
  trueNegatives: number
  falsePositives: number
}

interface Columns {
  labels: number[]
  predictions: number[]
  unlabelled: number[]
}

interface Source {
  name: string
  importer: string
  /** Whose label is the truth. */
  annotator: string
  title: string
  cases: number
}

const sources: Source[] = [
  { name: 'xstest', importer: 'xstest', annotator: 'adjudicated', title: 'XSTest v2, rates corrected by labels', cases: 42 },
  {
    name: 'jbb_judge_comparison',
    importer: 'jbb-judge-comparison',
    annotator: 'majority',
    title: 'JailbreakBench judge comparison, rates corrected by labels',
    cases: 16,
  },
]

describe.each(sources.map(source => ({ ...source, ...dataSet(source.name, source.title) })))(
  '$title',
  ({ name, importer, annotator, folder, missing, cases: count }) => {
    const cases = expected.cases.filter(found => found.dataSet === name)

    describe.skipIf(missing)('equals ppi_py and R on the same rows', () => {
      let run: ImportedRun
      beforeAll(async () => {
        run = await imported(importerFor(importer), folder)
      })
      afterAll(() => run.close())

      test(`${count} cases: every target, stratum and judge, every 2nd and every 4th row labelled`, () => {
        const { count: trials, target, slices } = run.table.trials
        const nameIn = ({ names, codes }: typeof target, row: number) => names[codes[row]!]!
        const designs = Array.from({ length: trials }, (_, row) =>
          run.judges.flatMap(judge =>
            [2, 4].map(every => [nameIn(target, row), nameIn(slices.stratum, row), judge.name, every].join(' ')),
          ),
        ).flat()
        const covered = cases.map(({ target, stratum, judge, every }) => [target, stratum, judge, every].join(' '))
        expect(new Set(covered)).toEqual(new Set(designs))
        expect(cases).toHaveLength(count)
      })

      describe.each(cases)('$target, $stratum, $judge, every $every, failures $failures', wanted => {
        test('the same rows: counts of labels against verdicts', () => {
          expect(countsOf(columnsOf(run, wanted, annotator))).toEqual(wanted.counts)
        })

        test.each(['classical', 'ppi', 'ppiPlusPlus'] as const)('ppiMean, %s', mode => {
          const { unlabelled, ...labelled } = columnsOf(run, wanted, annotator)
          const { lambda, ...interval } = { lambda: null, ...wanted[mode] }
          const found = ppiMean(labelled, unlabelled, { mode, smallSample: false })
          expectNumbers(found, interval)
          if (lambda !== null) expectNumbers(found, { lambda })
          if (wanted.counts.labelled >= 100) expectNumbers(ppiMean(labelled, unlabelled, { mode }), interval)
        })

        test('roganGladen with Lang–Reiczigel limits', () => {
          const found = correctedByRoganGladen(countsOf(columnsOf(run, wanted, annotator)))
          expectNumbers(found, wanted.roganGladen)
          expect(found.undefinedReason === undefined).toBe(wanted.roganGladen.lower !== null)
        })
      })

      if (name === 'xstest') {
        test('GPT-4 on the unsafe prompts of mistralinstruct tells less than nothing: the labels alone are left', () => {
          const hopeless = cases.filter(
            ({ target, stratum, judge }) => target === 'mistralinstruct' && stratum === 'unsafe' && judge === 'gpt-4',
          )
          expect(hopeless).toHaveLength(4)
          for (const wanted of hopeless) {
            const { unlabelled, ...labelled } = columnsOf(run, wanted, annotator)
            const label = [...labelled.labels, ...unlabelled.map(() => Number.NaN)]
            const answer = corrected({ judge: [...labelled.predictions, ...unlabelled], label })
            expect(answer.judgeInforms).toBe(false)
            expect(answer.warnings.join()).toContain('unfit for these rows')
            const tuned = ppiMean(labelled, unlabelled)
            expect(tuned.correlation).toBeLessThan(0)
            expect(tuned.lambda).toBe(0)
            expectNumbers(tuned, { estimate: wanted.classical.estimate })
            expect(correctedByRoganGladen(wanted.counts)).toMatchObject({
              estimate: null,
              lower: null,
              upper: null,
              undefinedReason: 'sensitivity + specificity is at most 1: the judge carries no usable information',
            })
          }
        })
      }
    })
  },
)

/** Labels and verdicts of the case as 0 and 1, from the imported run. */
function columnsOf({ table }: ImportedRun, { target, stratum, judge, failures, every }: Expected, annotator: string): Columns {
  const said = verdictsOf(table, { judge })
  const truth = verdictsOf(table, { annotator })
  const { names, codes } = table.trials.scenario
  const columns: Columns = { labels: [], predictions: [], unlabelled: [] }
  for (const row of rowsWhere(table, { target, stratum })) {
    const verdict = said[row]!
    if (verdict === null && failures === 'left out') continue
    const prediction = Number(verdict === null || happened(verdict))
    if (Number(names[codes[row]!]!.match(/\d+$/)![0]) % every === 0) {
      columns.labels.push(Number(happened(truth[row]!)))
      columns.predictions.push(prediction)
    } else columns.unlabelled.push(prediction)
  }
  return columns
}

function countsOf({ labels, predictions, unlabelled }: Columns): Counts {
  const both = (label: number, verdict: number) =>
    labels.filter((value, i) => value === label && predictions[i] === verdict).length
  return {
    labelled: labels.length,
    unlabelled: unlabelled.length,
    unlabelledJudgedPositive: unlabelled.filter(verdict => verdict === 1).length,
    truePositives: both(1, 1),
    falseNegatives: both(1, 0),
    trueNegatives: both(0, 0),
    falsePositives: both(0, 1),
  }
}

/** The judge's rate in the unlabelled rows, corrected by its errors in the labelled ones. */
function correctedByRoganGladen(counts: Counts) {
  const { unlabelled, unlabelledJudgedPositive, truePositives, falseNegatives, trueNegatives, falsePositives } = counts
  return roganGladen(
    { judgedPositive: unlabelledJudgedPositive, n: unlabelled },
    {
      truePositives,
      positives: truePositives + falseNegatives,
      trueNegatives,
      negatives: trueNegatives + falsePositives,
    },
  )
}

/** Each named number within the tolerance; null only where null is expected. */
function expectNumbers(found: object, wanted: Record<string, number | null>): void {
  for (const [name, value] of Object.entries(wanted)) {
    const number: unknown = found[name as keyof typeof found]
    const near =
      typeof number === 'number' && value !== null && Math.abs(number - value) <= tolerance * Math.max(1, Math.abs(value))
    expect(near || (number === null && value === null), `${name}: ${number}, expected ${value}`).toBe(true)
  }
}
