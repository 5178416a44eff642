import { expect, test } from 'vitest'
import { specSchema } from '../record/manifest.ts'
import type { Scenario } from '../record/scenario.ts'
import { scenarioOf } from '../testing/scenario-of.ts'
import { scriptedUser } from './scripted.ts'

async function all(user: Partial<Scenario['user']>): Promise<string[]> {
  const session = scriptedUser.open(scenarioOf({ user: { goal: null, persona: null, turns: 1, says: ['x'], ...user } }))
  const said: string[] = []
  for (let i = 0; i < 20; i++) {
    const next = await session.next({ turns: [] })
    if ('stop' in next) return said
    said.push(next.say)
  }
  throw new Error('it does not stop')
}

test('it says the words of the scenario in their order, and stops', async () => {
  expect(await all({ says: ['one', 'two', 'three'], turns: 3 })).toEqual(['one', 'two', 'three'])
  expect(await all({ says: ['one'], turns: 5 })).toEqual(['one'])
})

test('it speaks in no more turns than it may', async () => {
  expect(await all({ says: ['one', 'two', 'three'], turns: 2 })).toEqual(['one', 'two'])
})

test('once it has stopped it stays silent', async () => {
  const session = scriptedUser.open(scenarioOf({}))
  await session.next({ turns: [] })
  for (let i = 0; i < 3; i++) expect(await session.next({ turns: [] })).toEqual({ stop: true })
})

test('two conversations do not disturb each other', async () => {
  const scenario = scenarioOf({ user: { goal: null, persona: null, turns: 2, says: ['one', 'two'] } })
  const [a, b] = [scriptedUser.open(scenario), scriptedUser.open(scenario)]
  expect([await a.next({ turns: [] }), await b.next({ turns: [] }), await a.next({ turns: [] })]).toEqual([
    { say: 'one' },
    { say: 'one' },
    { say: 'two' },
  ])
})

test('it says what it is, in a form that a manifest holds', () => {
  expect(specSchema.parse(scriptedUser.spec)).toEqual(scriptedUser.spec)
})
