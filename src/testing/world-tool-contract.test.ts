import { expect, test } from 'vitest'
import { z } from 'zod'
import type { WorldState } from '../world/state/world-state.ts'
import { itemField } from '../world/tool/fields.ts'
import { done, rejected } from '../world/tool/outcomes.ts'
import { type ToolOutcome, type WorldTool, worldTool } from '../world/tool/tool.ts'
import { type WorldToolContractOptions, worldToolContract } from './world-tool-contract.ts'

/** Keeps an item for later. */
const bookmark: WorldTool = worldTool({
  name: 'bookmark',
  description: 'Keeps an item for later.',
  arguments: z.strictObject({ item: itemField }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'an item that does not exist',
  leaves: 'whether anybody wants it',
  errors: { 'unknown-item': 'there is no such item' },
  run({ item }, state) {
    if (state.world.catalogue.item(item) === undefined) return rejected('unknown-item', `no item "${item}"`)
    return done({ item, state: 'kept' }, [{ kind: 'memory', profile: state.active.id, text: `for later: ${item}` }])
  },
})

const options: WorldToolContractOptions = {
  call: { tool: 'bookmark', given: { item: 'app-00001' }, actor: 'agent' },
  errors: { 'unknown-item': { tool: 'bookmark', given: { item: 'app-99999' }, actor: 'agent' } },
}

const [about, does, same, leaves, , codes, hostile, length] = worldToolContract(() => bookmark, options).map(({ name }) => name)

async function failed(make: () => WorldTool, told = options): Promise<string[]> {
  const names: string[] = []
  for (const { name, run } of worldToolContract(make, told)) await run().catch(() => names.push(name))
  return names
}

/** A sound tool, but for what its outcome becomes. */
const but = (change: (outcome: ToolOutcome, given: { item: string }, state: WorldState) => ToolOutcome) => (): WorldTool => ({
  ...bookmark,
  run: (given, state) => change(bookmark.run(given, state), given as { item: string }, state),
})
const result = (change: (item: string, state: WorldState) => unknown) =>
  but((outcome, { item }, state) =>
    outcome.outcome === 'committed' ? { ...outcome, result: change(item, state) as never } : outcome,
  )

test('a tool that keeps the contract passes it', async () => {
  expect(await failed(() => bookmark)).toEqual([])
})

let calls = 0
test.each<[string, () => WorldTool, (string | undefined)[]]>([
  ['has no words for what it prevents', () => ({ ...bookmark, prevents: ' ' }), [about]],
  ['takes keys that it does not know', () => ({ ...bookmark, arguments: z.object({ item: itemField }) }), [about, hostile]],
  ['takes anything', () => ({ ...bookmark, arguments: z.any() }), [about, hostile]],
  ['says that it reads, and writes', () => ({ ...bookmark, privilege: 'read' }), [does]],
  ['throws', but(() => expect.fail('it broke')), [does, leaves, codes, hostile]],
  ['answers otherwise each time', result(() => ({ no: calls++ })), [same]],
  ['gives what is no JSON', result(() => ({ at: new Date(0) })), [does]],
  ['gives half a character', result(() => '\ud800'), [does]],
  ['tells a whole book', result(() => 'word '.repeat(20_000)), [length]],
  ['is for another than its call', () => ({ ...bookmark, actor: 'user' }), [does, codes]],
  ['answers with a code that it does not document', () => ({ ...bookmark, errors: {} }), [codes, hostile]],
  [
    'documents a code that it never answers with',
    () => ({ ...bookmark, errors: { ...bookmark.errors, tired: 'it is late' } }),
    [codes],
  ],
  [
    'speaks of nobody',
    but(outcome =>
      outcome.outcome === 'committed' ? { ...outcome, effects: [{ kind: 'memory', profile: 'profile-77', text: 'x' }] } : outcome,
    ),
    [does],
  ],
  [
    'changes the state itself',
    result((item, state) => {
      ;(state as unknown as { apply(effects: unknown[], event: number): void }).apply(
        [{ kind: 'memory', profile: 'profile-1', text: item }],
        1,
      )
      return { item }
    }),
    [does, leaves],
  ],
])('one that %s does not', async (_, make, names) => {
  expect(await failed(make)).toEqual(names)
})

test('one for which no call of a documented code is given does not', async () => {
  expect(await failed(() => bookmark, { ...options, errors: {} })).toEqual([codes])
})
