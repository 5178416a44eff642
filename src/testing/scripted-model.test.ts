import { expect, test } from 'vitest'
import { ModelError } from '../model/model-error.ts'
import { inMemoryCalls } from './in-memory-calls.ts'
import { scriptedModel } from './scripted-model.ts'

const signal = new AbortController().signal
const ask = (text: string) => ({ messages: [{ role: 'user' as const, text }] })

test('it answers from its function, with the sampling in the request', async () => {
  const model = scriptedModel(({ messages, sampling }, n) => `${n} ${JSON.stringify(messages[0])} ${sampling.temperature}`, {
    sampling: { temperature: 0 },
  })
  const reply = await model.call(ask('Hi'), { signal, calls: inMemoryCalls() })
  expect(reply).toMatchObject({ finish: 'stop', parts: [{ type: 'text', text: '0 {"role":"user","text":"Hi"} 0' }] })
  expect(model.spec.options).toEqual({ model: 'scripted', sampling: { temperature: 0 } })
})

test('a part of a reply is made whole', async () => {
  const model = scriptedModel(() => ({ finish: 'refused', reason: 'policy' }))
  expect(await model.call(ask('Hi'), { signal, calls: inMemoryCalls() })).toMatchObject({ finish: 'refused', parts: [] })
})

test('what it has answered is not asked again; what it has thrown is', async () => {
  const kept = new Map<string, object>()
  let asked = 0
  const model = scriptedModel(() => {
    asked++
    if (asked === 1) throw new ModelError('overloaded', 'HTTP 500', { status: 500 })
    return 'yes'
  })
  await expect(model.call(ask('Hi'), { signal, calls: inMemoryCalls(kept) })).rejects.toThrow('HTTP 500')
  for (let i = 0; i < 3; i++) await model.call(ask('Hi'), { signal, calls: inMemoryCalls(kept) })
  expect(asked).toBe(2)
  await model.call(ask('Ho'), { signal, calls: inMemoryCalls(kept) })
  expect(asked).toBe(3)
})

test('once aborted it answers nothing', async () => {
  const model = scriptedModel(() => 'yes')
  await expect(model.call(ask('Hi'), { signal: AbortSignal.abort(new Error('stop')), calls: inMemoryCalls() })).rejects.toThrow(
    'stop',
  )
})
