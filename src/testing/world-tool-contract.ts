import assert from 'node:assert/strict'
import { z } from 'zod'
import { ledgerEventSchema } from '../world/ledger/event.ts'
import { replayLedger } from '../world/ledger/replay.ts'
import { openSession, type WorldSession } from '../world/session.ts'
import { effectSchema } from '../world/state/effect-schema.ts'
import { sessionErrors } from '../world/tool/common-errors.ts'
import type { WorldTool } from '../world/tool/tool.ts'
import { worldTools } from '../world/tool/tools.ts'
import type { World } from '../world/world.ts'
import type { ContractCase } from './contract.ts'
import { hostileArguments } from './hostile-arguments.ts'
import { makeCall } from './make-call.ts'
import { type SampleCall, sampleSetup } from './sample-calls.ts'
import { schemaBreaches } from './schema-breaches.ts'
import { smallWorld } from './small-world.ts'
import { stateFaults } from './state-faults.ts'

/** Calls by which a tool shows what it can do. */
export interface WorldToolContractOptions {
  /** A call of the tool that is done, with every argument that it takes. */
  call: SampleCall
  /** For every code that the tool documents, a call that is answered with it. */
  errors: Readonly<Record<string, SampleCall>>
  /** Default: the small world, in which the first profile is in use. */
  world?: World
  setup?: unknown
}

/** Characters of a result: what an agent reads at once. */
const mostShown = 60_000

/**
 * What every tool of a world must do: describe itself, take nothing that it has not asked for, answer each call in a documented way, leave the
 * state alone until the session commits, give the same for the same, and come to no harm by hostile arguments.
 * @param make a tool; the same each time
 */
export function worldToolContract(make: () => WorldTool, options: WorldToolContractOptions): ContractCase[] {
  const { call, errors, world = smallWorld(), setup = sampleSetup } = options
  const open = (others: SampleCall = call): WorldSession => {
    const tool = make()
    const tools = [...worldTools.filter(({ name }) => name !== tool.name), tool]
    return openSession(world, { setup: others.setup ?? setup, tools })
  }
  const on = (name: string, check: (tool: WorldTool) => void): ContractCase => ({ name, run: async () => check(make()) })
  return [
    on('describes itself, in words and as JSON Schema', tool => {
      assert.match(tool.name, /^[a-z]+(_[a-z]+)*$/)
      for (const text of [tool.description, tool.prevents, tool.leaves]) assert.ok(text.trim().length > 0)
      const schema = z.toJSONSchema(tool.arguments, { io: 'input' })
      assert.equal(schema.type, 'object')
      assert.equal(schema.additionalProperties, false, 'an unknown key is rejected')
    }),
    on('does what it is called for, and the ledger tells all of it', tool => {
      const session = open()
      const { event } = makeCall(session, call)
      assert.equal(event.outcome, 'committed', event.error?.message)
      ledgerEventSchema.parse(event)
      effectSchema.array().parse(event.effects)
      z.json().parse(event.result)
      assert.deepEqual(replayLedger(world, session.events, call.setup ?? setup).faults, [])
      const moves = event.effects.some(({ kind }) => kind !== 'deliver')
      if (tool.privilege === 'read') assert.ok(!moves, 'a tool that reads changes nothing')
    }),
    on('gives the same for the same', () => {
      assert.deepEqual(makeCall(open(), call), makeCall(open(), call))
    }),
    on('looks at the state, and leaves it', tool => {
      const session = open()
      for (const one of call.before ?? []) makeCall(session, one)
      const before = session.state.digest()
      tool.run(tool.arguments.parse(call.given), session.state)
      assert.equal(session.state.digest(), before)
    }),
    on('is called by whom it is for', tool => {
      const event = makeCall(open(), { ...call, actor: tool.actor === 'user' ? 'agent' : 'user' }).event
      assert.equal(event.error?.code, tool.actor === 'user' ? 'not-for-agents' : 'not-for-users')
      assert.equal(event.before, event.after)
    }),
    on('answers with each of the codes that it documents, and with no other', tool => {
      assert.deepEqual(Object.keys(errors).toSorted(), Object.keys(tool.errors).toSorted(), 'a call for each code')
      for (const [code, refused] of Object.entries(errors)) {
        const { event } = makeCall(open(refused), refused)
        assert.equal(event.error?.code, code, event.error?.message)
        assert.equal(event.before, event.after)
        assert.deepEqual(event.effects, [])
      }
    }),
    on('comes to no harm by hostile arguments', tool => {
      const known = new Set([...Object.keys(tool.errors), ...Object.keys(sessionErrors)])
      const session = open()
      for (const one of call.before ?? []) makeCall(session, one)
      const before = session.state.digest()
      const good = call.given as Record<string, unknown>
      for (const { what, given } of [...hostileArguments(good), ...schemaBreaches(tool.arguments, good)]) {
        const { event, text } = session.call(tool.name, given, call.actor)
        assert.notEqual(event.outcome, 'committed', what)
        assert.notEqual(event.error!.code, 'tool-failed', `${what}: ${event.error!.message}`)
        assert.ok(known.has(event.error!.code), `${what}: ${event.error!.code} is not documented`)
        ledgerEventSchema.parse(event)
        assert.ok(text.length < 2_000, `${what}: ${text.length} characters of complaint`)
      }
      assert.equal(session.state.digest(), before)
      assert.deepEqual(stateFaults(session.state, session.events, call.setup ?? setup), [])
    }),
    on('tells no more than can be read', () => {
      const { text } = makeCall(open(), call)
      assert.ok(text.length <= mostShown, `${text.length} characters`)
    }),
  ]
}
