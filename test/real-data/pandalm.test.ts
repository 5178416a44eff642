import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importerFor } from '../../src/interop/importers.ts'
import { judgementStates } from '../../src/record/judgement.ts'
import { cohenKappa } from '../../src/stats/agreement/cohen-kappa.ts'
import { krippendorffAlpha } from '../../src/stats/agreement/krippendorff-alpha.ts'
import { addsUp, categoriesOf, dataSet, type ImportedRun, imported, printed, verdictsOf } from './data-set.ts'
import { ratingsOf } from './ratings.ts'

const { folder, missing, title } = dataSet('pandalm', 'PandaLM test set as imported')

const people = ['annotator-1', 'annotator-2', 'annotator-3']
const which = { first: 1, second: 2, tie: 0 }
/** Kept beside the data: agreement with the majority by string equality, so that GPT's "Tie" never matches 0. */
const byString = [
  { judge: 'gpt-3.5-turbo', agreement: '0.6927' },
  { judge: 'pandalm-7b', agreement: '0.6677' },
]

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  beforeAll(async () => {
    run = await imported(importerFor('pandalm'), folder)
  })
  afterAll(() => run.close())

  const ratings = () =>
    ratingsOf(
      run.table,
      people.map(annotator => ({ annotator })),
      which,
    )
  const majority = () => {
    const columns = people.map(annotator => categoriesOf(run.table, { annotator }))
    return columns[0]!.map((_, item) => {
      const said = columns.map(column => column[item]!)
      return said.find((choice, i) => said.indexOf(choice) !== i)
    })
  }
  const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length

  test('999 comparisons of two responses, each a turn of its own', async () => {
    expect(run.table.trials.count).toBe(999)
    const { attempts } = await run.trial('bloom-7b_llama-7b', '0')
    expect(attempts[0]!.transcript!.turns.map(turn => turn.role)).toEqual(['user', 'assistant', 'assistant'])
  })

  test("people: Krippendorff's alpha .8642, pair kappas .852 .879 .862, and every item has a majority", () => {
    const columns = ratings()
    expect(krippendorffAlpha(columns).estimate!.toFixed(4)).toBe('0.8642')
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
    const kappas = pairs.map(([a, b]) => printed(cohenKappa(columns[a]!, columns[b]!).estimate))
    expect(kappas.toSorted()).toEqual(['.852', '.862', '.879'])
    expect(kappas).toEqual(['.852', '.879', '.862'])
    expect(majority().every(choice => choice !== undefined)).toBe(true)
  })

  test.each(byString)(
    '$judge agrees with the majority in $agreement of all, if ties are compared as they are written',
    ({ judge, agreement }) => {
      // GPT-3.5 writes "Tie" where people write 0; PandaLM writes 0.
      const written = (choice: string | null) => (choice === 'tie' && judge === 'gpt-3.5-turbo' ? 'Tie' : choice)
      const said = categoriesOf(run.table, { judge })
      expect(share(majority().map((choice, i) => written(said[i]!) === choice)).toFixed(4)).toBe(agreement)
    },
  )

  test('with ties understood GPT-3.5 agrees in .6977 of all, and in .7156 of the 974 that it judged', () => {
    const said = categoriesOf(run.table, { judge: 'gpt-3.5-turbo' })
    const truth = majority()
    expect(share(truth.map((choice, i) => said[i] === choice)).toFixed(4)).toBe('0.6977')
    const judged = truth.flatMap((choice, i) => (said[i] === null ? [] : [said[i] === choice]))
    expect([judged.length, share(judged).toFixed(4)]).toEqual([974, '0.7156'])
  })

  test('25 replies of GPT-3.5 were garbage: the judge failed, and none of them is a verdict', () => {
    const { judgements } = run.table
    const failed = Array.from(judgements.state).filter(state => judgementStates[state] === 'failed')
    expect(failed).toHaveLength(25)
    expect(verdictsOf(run.table, { judge: 'gpt-3.5-turbo' }).filter(verdict => verdict === null)).toHaveLength(25)
    expect(verdictsOf(run.table, { judge: 'pandalm-7b' }).filter(verdict => verdict === null)).toHaveLength(0)
    const ties = (judge: string) => categoriesOf(run.table, { judge }).filter(choice => choice === 'tie').length
    expect([ties('gpt-3.5-turbo'), ties('pandalm-7b')]).toEqual([38, 107])
  })

  test('a verdict says whether the first was preferred; each adds up to its N, whatever it is sliced by', () => {
    const rate = (name: string) =>
      run
        .rows([])
        .filter(row => row.source.name === name)
        .map(row => [row.outcome.verdicts.happened, row.outcome.n])
    const totals = rate('pandalm-7b').reduce(([a, b], [c, d]) => [a! + c!, b! + d!], [0, 0])
    expect(totals).toEqual([433, 999])
    for (const by of [[], ['family'], ['use_case']] as const) expect(run.rows(by).filter(row => !addsUp(row))).toEqual([])
  })
})
