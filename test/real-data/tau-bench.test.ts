import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tauBenchImporter } from '../../src/interop/tau-bench.ts'
import { passKRate } from '../../src/stats/index.ts'
import { addsUp, dataSet, type ImportedRun, imported, printed, verdictsOf } from './data-set.ts'

const { folder, missing, title } = dataSet('tau_bench', 'τ-bench airline trajectories as imported')

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  beforeAll(async () => {
    run = await imported(tauBenchImporter, join(folder, 'gpt-4o-airline.json'))
  })
  afterAll(() => run.close())

  /** 1 for a success, 0 for none, in the order of the table, with the number of each task. */
  const columns = () => {
    const { scenario } = run.table.trials
    return {
      outcome: verdictsOf(run.table, { judge: 'reward' }).map(verdict =>
        verdict === null ? Number.NaN : Number(verdict === 'success'),
      ),
      scenario: [...scenario.codes],
      task: [...scenario.codes].map(code => scenario.names[code]!),
    }
  }

  test('50 tasks in 4 trials each, of one target', () => {
    const { trials } = run.table
    expect([
      trials.count,
      [...new Set(trials.target.codes)].map(code => trials.target.names[code]),
      new Set(trials.scenario.codes).size,
    ]).toEqual([200, ['gpt-4o'], 50])
    expect([1, 2, 3, 4].map(epoch => trials.epoch.filter(found => found === epoch).length)).toEqual([50, 50, 50, 50])
  })

  test('84 of 200 succeed', () => {
    const [row] = run.rows([])
    expect(addsUp(row!)).toBe(true)
    expect([row!.outcome.verdicts.happened, row!.outcome.n, row!.rate.estimate]).toEqual([84, 200, 0.42])
  })

  test.each([
    [1, '.420'],
    [2, '.273'],
    [3, '.220'],
    [4, '.200'],
  ])('pass^%i is %s', (k, reference) => {
    const { outcome, scenario } = columns()
    expect(printed(passKRate({ outcome, scenario }, { k }).estimate)).toBe(reference)
  })

  test('successes per task: 14 tasks have none, 12 one, 10 two, 4 three, 10 all four', () => {
    const { outcome, task } = columns()
    const successes = new Map<string, number>()
    for (const [i, name] of task.entries()) successes.set(name, (successes.get(name) ?? 0) + outcome[i]!)
    const tasksWith = [0, 1, 2, 3, 4].map(n => [...successes.values()].filter(found => found === n).length)
    expect(tasksWith).toEqual([14, 12, 10, 4, 10])
  })

  test('the words are kept: every message of a run has its part, every result its call', async () => {
    const { attempts } = await run.trial('gpt-4o', 'airline/0')
    const { turns, metadata } = attempts[0]!.transcript!
    expect(turns[0]).toMatchObject({ role: 'system', parts: [{ text: expect.stringMatching(/^# Airline Agent Policy/) }] })
    const parts = turns.flatMap(turn => turn.parts)
    expect(parts.filter(part => part.type === 'tool-call').length).toBe(parts.filter(part => part.type === 'tool-result').length)
    expect(parts.some(part => part.type === 'tool-result' && part.call === 'unasked')).toBe(false)
    expect(metadata).toMatchObject({ reward: 0, info: { task: { user_id: 'mia_li_3668' } } })
  })
})
