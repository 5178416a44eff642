import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadSuite } from '../suite/load-suite.ts'
import { noModel } from '../testing/no-model.ts'
import { judgeKinds } from './kinds.ts'
import { recordedJudgeOptions } from './recorded.ts'

const shipped = fileURLToPath(new URL('../../suites/store-music-mini', import.meta.url))
const suite = loadSuite(shipped, {
  ...Object.fromEntries(Object.entries(judgeKinds).map(([kind, { options }]) => [kind, options])),
  recorded: recordedJudgeOptions,
})

test('the shipped suite loads: twenty scenarios of seven families', () => {
  expect(suite.scenarios).toHaveLength(20)
  expect(new Set(suite.scenarios.map(({ family }) => family)).size).toBe(7)
  expect(suite.policies.map(({ id }) => id)).toContain('permitted-help')
})

test('every oracle that the shipped suite declares can be made, and says so in its spec', async () => {
  const oracles = Object.entries(suite.judges).filter(([, { kind }]) => kind !== 'recorded')
  expect(oracles.length).toBeGreaterThanOrEqual(8)
  for (const [name, config] of oracles) {
    const kind = judgeKinds[config.kind]!
    const { spec } = await kind.make(name, kind.options.parse(config), { dir: shipped, model: noModel })
    expect(spec).toMatchObject({ name, kind: config.kind, event: 'violation', options: config })
  }
})

test('every scenario of the shipped suite is judged by an oracle', () => {
  for (const { id, judges } of suite.scenarios)
    expect(
      judges.some(judge => suite.judges[judge]!.kind !== 'recorded'),
      id,
    ).toBe(true)
})
