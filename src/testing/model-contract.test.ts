import { expect, test } from 'vitest'
import { makeApi } from '../model/make-model.ts'
import type { ModelApi } from '../model/model.ts'
import { ModelError } from '../model/model-error.ts'
import { modelContract } from './model-contract.ts'

const completion = (message: object, finish = 'stop') => ({ choices: [{ message, finish_reason: finish }] })
const says = {
  text: (content: string) => completion({ content }),
  toolCall: (id: string, name: string, args: object) =>
    completion({ tool_calls: [{ id, function: { name, arguments: JSON.stringify(args) } }] }),
  cutOff: (content: string) => completion({ content }, 'length'),
  refusal: () => completion({ refusal: 'No.' }),
}

function good(url: string, key: string): ModelApi {
  return makeApi(`openai-compatible:m@${url}`, { env: { OPENAI_COMPATIBLE_API_KEY: key }, clock: { now: () => 0 } }).api
}

/** Whether a protocol, of which one thing was changed, passes the cases whose names hold these words. */
async function passes(words: string, change: (api: ModelApi, key: string) => Partial<ModelApi>): Promise<boolean> {
  const make = (url: string, key: string) => ({ ...good(url, key), ...change(good(url, key), key) })
  const cases = modelContract({ make, says }).filter(({ name }) => name.includes(words))
  expect(cases.length).toBeGreaterThan(0)
  for (const { run } of cases) {
    try {
      await run()
    } catch {
      return false
    }
  }
  return true
}

type Change = Parameters<typeof passes>[1]
const wrapped =
  (call: (api: ModelApi, key: string) => ModelApi['call']): Change =>
  (api, key) => ({ call: call(api, key) })
const failsWith = (rethrow: (error: unknown, key: string) => unknown) =>
  wrapped((api, key) => (request, options) => api.call(request, options).catch(error => Promise.reject(rethrow(error, key))))
const repliesWith = (change: (reply: Awaited<ReturnType<ModelApi['call']>>, key: string) => object) =>
  wrapped((api, key) => async (request, options) => {
    const reply = await api.call(request, options)
    return { ...reply, ...change(reply, key) }
  })

test.each<[string, string, Change]>([
  ['calls twice', 'a text is a reply', wrapped(api => async (r, o) => (await api.call(r, o)) && api.call(r, o))],
  ['tries again by itself', 'HTTP 503', wrapped(api => (r, o) => api.call(r, o).catch(() => api.call(r, o)))],
  ['gives another origin', 'a text is a reply', () => ({ origin: 'http://elsewhere' })],
  ['changes the request', 'a text is a reply', wrapped(api => (r, o) => api.call(Object.assign(r, { sampling: {} }), o))],
  ['loses the ending', 'cut at the limit', repliesWith(() => ({ finish: 'stop' }))],
  ['takes a refusal for words', 'a refusal of the provider', repliesWith(() => ({ finish: 'stop' }))],
  ['counts tokens in fractions', 'a text is a reply', repliesWith(({ usage }) => ({ usage: { ...usage, inputTokens: 0.5 } }))],
  ['replies with what no store holds', 'a text is a reply', repliesWith(() => ({ reason: undefined }))],
  ['hands the key on', 'holds the key', repliesWith((_, key) => ({ parts: [{ type: 'text', text: key }] }))],
  ['throws an error of its own', 'is malformed', failsWith(() => new Error('broken'))],
  [
    'keeps the key in a cause',
    'HTTP 401',
    failsWith((error, key) => new ModelError('rejected', 'It is wrong', { status: 401, cause: { headers: { key }, error } })),
  ],
  ['forgets how long to wait', 'HTTP 429', failsWith(() => new ModelError('rate-limit', 'Slow down'))],
  ['takes everything for overload', 'HTTP 400', failsWith(() => new ModelError('overloaded', 'It is wrong', { status: 400 }))],
  [
    'heeds no signal before it begins',
    'aborted before it begins',
    wrapped(api => r => api.call(r, { signal: new AbortController().signal })),
  ],
  ['throws another reason', 'an aborted call', failsWith(() => new Error('stopped'))],
  ['takes a timeout for an abort', 'a timeout of the signal', failsWith((_, key) => new Error(key.slice(0, 1)))],
  ['shows its key', 'can be looked at', (api, key) => ({ ...api, headers: { key } }) as Partial<ModelApi>],
])('a protocol that %s does not keep the contract', async (_, words, change) => {
  expect(await passes(words, () => ({}))).toBe(true)
  expect(await passes(words, change)).toBe(false)
})

test('a protocol that mixes up replies does not keep the contract', async () => {
  let last: ReturnType<ModelApi['call']> | undefined
  const mixed = wrapped(api => (request, options) => {
    const before = last
    last = api.call(request, options)
    // The one that is left over at the end is nobody's.
    last.catch(() => {})
    return before ?? last
  })
  expect(await passes('not mixed up', mixed)).toBe(false)
})
