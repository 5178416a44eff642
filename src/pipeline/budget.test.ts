import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Places } from '../base/places.ts'
import { forEachConcurrently } from '../base/pool.ts'
import { Budget } from './budget.ts'

/** Trials of these costs, at most eight at once; what was spent, and why it stopped. */
async function spend(limit: number, costs: readonly number[], before = 0) {
  const meter = { cost: before as number | null }
  let stopped: string | undefined
  const budget = new Budget(limit, meter, reason => {
    stopped = reason
  })
  const work = async (cost: number) => {
    for (let half = 0; half < 2; half++) {
      await turn()
      meter.cost! += cost / 2
    }
    budget.ended()
  }
  await forEachConcurrently(costs, new Places(8), work, undefined, () => budget.begin())
  return { spent: meter.cost!, stopped }
}

const equal = Array<number>(200).fill(1)

test('many at once spend no more than the budget, and nearly all of it', async () => {
  const { spent, stopped } = await spend(50, equal)
  expect(spent).toBeLessThanOrEqual(50)
  expect(spent).toBeGreaterThan(40)
  expect(stopped).toContain('the budget of 50 would be passed')
})

test('what is enough for all stops nothing', async () => {
  expect(await spend(1_000, equal)).toEqual({ spent: 200, stopped: undefined })
})

test('what earlier sessions have spent counts', async () => {
  const { spent } = await spend(50, equal, 45)
  expect(spent).toBeGreaterThan(45)
  expect(spent).toBeLessThanOrEqual(50)
  expect(await spend(50, equal, 50)).toMatchObject({ spent: 50, stopped: expect.any(String) })
})

test('a cost that is not known begins nothing', async () => {
  const reasons: string[] = []
  const budget = new Budget(1, { cost: null }, reason => reasons.push(reason))
  expect(await budget.begin()).toBe(false)
  expect(reasons[0]).toContain('not known')
})
