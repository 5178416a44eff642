import { describe, expect, test } from 'vitest'
import { systemClock } from '../base/clock.ts'
import { parseYaml } from '../base/source.ts'
import { fakeClock } from '../testing/fake-clock.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import { noTools } from '../testing/no-tools.ts'
import { targetContract } from '../testing/target-contract.ts'
import { transcriptOf } from '../testing/transcript-of.ts'
import { scriptedTarget } from './scripted.ts'
import { slowedTarget } from './slowed.ts'

const quick = () => scriptedTarget(parseYaml('name: quick\nrules: [{ say: Hello. }]\notherwise: x', 'script.yaml'))
const context = { scenario: { id: 'f/s', locale: null, world: {}, system: null }, epoch: 1, toolBox: noTools }
const soFar = transcriptOf({ user: 'hi' })

describe('contract', () => {
  for (const { name, run } of targetContract(() => slowedTarget(quick(), 1, systemClock))) test(name, run)
})

test('the reply comes when the delay is over, and not before', async () => {
  const clock = fakeClock()
  const session = await slowedTarget(quick(), 500, clock).open(context)
  let replied = false
  const reply = session.reply(soFar, { signal: new AbortController().signal, calls: inMemoryCalls() }).then(said => {
    replied = true
    return said
  })
  clock.advance(499)
  await new Promise(setImmediate)
  expect(replied).toBe(false)
  clock.advance(1)
  expect(await reply).toEqual({ kind: 'reply', parts: [{ type: 'text', text: 'Hello.' }] })
})

test('an abort ends the wait at once', async () => {
  const session = await slowedTarget(quick(), 500, fakeClock()).open(context)
  const stop = new AbortController()
  const reply = session.reply(soFar, { signal: stop.signal, calls: inMemoryCalls() })
  stop.abort(new Error('stopped'))
  await expect(reply).rejects.toThrow('stopped')
})

test('it is the same target by name, and another by its options', () => {
  const { spec } = slowedTarget(quick(), 500, fakeClock())
  expect(spec).toEqual({ ...quick().spec, options: { ...quick().spec.options, delayMs: 500 } })
})
