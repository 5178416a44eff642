import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { type FakeServer, type FakeServerOptions, fakeServer } from './fake-server.ts'

async function started(options: FakeServerOptions = {}): Promise<FakeServer> {
  const server = await fakeServer(options)
  onTestFinished(() => server.close())
  return server
}

const paths = {
  chat: '/v1/chat/completions',
  responses: '/v1/responses',
  messages: '/v1/messages',
  google: '/v1beta/models/gemini-x:generateContent',
}
const bodies: Record<string, Record<string, unknown>> = {
  [paths.chat]: { model: 'm', messages: [{ role: 'user', content: 'hello' }] },
  [paths.responses]: { model: 'm', input: 'hello' },
  [paths.messages]: { model: 'm', max_tokens: 10, messages: [{ role: 'user', content: 'hello' }] },
  [paths.google]: { contents: [{ role: 'user', parts: [{ text: 'hello' }] }] },
}
const keys = { authorization: 'Bearer k', 'x-api-key': 'k', 'x-goog-api-key': 'k', 'anthropic-version': '2023-06-01' }

interface Said {
  choices: [{ message: { content: string } }]
  candidates: [{ content: { parts: [{ text: string }] } }]
  content: unknown
  error: { message: string }
}

async function post(server: FakeServer, path = paths.chat, more: object = {}, headers: Record<string, string> = keys) {
  const res = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...bodies[path], ...more }),
  })
  return { status: res.status, headers: res.headers, body: (await res.json()) as Said }
}

/** All that comes over the wire, and how it ended. */
function raw(
  server: FakeServer,
  path = paths.chat,
): Promise<{ status: number | null; text: string; type: string; ended: string }> {
  return new Promise(resolve => {
    const came = { status: null as number | null, text: '', type: '' }
    // After a reset the error may come to the request, to the response, or to both.
    const broke = (error: NodeJS.ErrnoException) => resolve({ ...came, ended: error.code ?? '' })
    const sent = request(server.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...keys } })
    sent.on('error', broke).on('response', res => {
      came.status = res.statusCode ?? null
      came.type = res.headers['content-type'] ?? ''
      res.setEncoding('utf8').on('data', chunk => {
        came.text += chunk
      })
      res.on('end', () => resolve({ ...came, ended: 'end' })).on('error', broke)
    })
    sent.end(JSON.stringify(bodies[path]))
  })
}

test('every protocol says the user’s words again, when nobody says otherwise', async () => {
  const server = await started()
  expect((await post(server, paths.chat)).body).toMatchObject({ choices: [{ message: { content: 'hello' } }] })
  expect((await post(server, paths.responses)).body).toMatchObject({ output: [{ content: [{ text: 'hello' }] }] })
  expect((await post(server, paths.messages)).body).toMatchObject({ content: [{ text: 'hello' }] })
  expect((await post(server, paths.google)).body).toMatchObject({
    candidates: [{ content: { parts: [{ text: 'hello' }] } }],
    modelVersion: 'gemini-x',
  })
  expect(server.requests.map(({ api, model, status }) => [api, model, status])).toEqual([
    ['chat-completions', 'm', 200],
    ['responses', 'm', 200],
    ['messages', 'm', 200],
    ['generate-content', 'gemini-x', 200],
  ])
})

test('a demanded schema or tool gets a sample of it', async () => {
  const server = await started()
  const schema = { type: 'object', properties: { verdict: { enum: ['a', 'b'] }, n: { type: 'integer', minimum: 3 } } }
  const format = { type: 'json_schema', json_schema: { name: 'v', schema } }
  const { body } = await post(server, paths.chat, { response_format: format })
  expect(JSON.parse(body.choices[0].message.content)).toEqual({ verdict: 'a', n: 3 })
  const tools = [{ name: 'buy', input_schema: schema }]
  const forced = await post(server, paths.messages, { tools, tool_choice: { type: 'any' } })
  expect(forced.body.content).toMatchObject([{ type: 'tool_use', name: 'buy', input: { verdict: 'a', n: 3 } }])
})

test('a reply function sees the call in the same words whatever the protocol, and may take its time', async () => {
  const server = await started({ reply: async ({ api, n, text, model }) => `${n} ${api} ${model}: ${text}` })
  expect((await post(server, paths.chat)).body.choices[0].message.content).toBe('1 chat-completions m: hello')
  expect((await post(server, paths.google)).body.candidates[0].content.parts[0].text).toBe('2 generate-content gemini-x: hello')
})

test('rules choose a reply by plain data', async () => {
  const server = await started({
    reply: [
      { includes: 'bye', reply: 'see you' },
      { model: 'other', reply: { refusal: 'no' } },
    ],
  })
  const says = async (model: string, content: string) =>
    (await post(server, paths.chat, { model, messages: [{ role: 'user', content }] })).body.choices[0].message
  expect(await says('m', 'good bye')).toMatchObject({ content: 'see you' })
  expect(await says('other', 'hello')).toMatchObject({ refusal: 'no' })
  expect(await says('m', 'hello')).toMatchObject({ content: 'hello' })
})

test('a reply may be raw, or an error of any status with any header', async () => {
  const server = await started({
    reply: ({ n }) => (n === 1 ? { rawBody: '{"odd":1}' } : { status: 418, text: 'tea', headers: { 'retry-after': '9' } }),
  })
  expect((await post(server)).body).toEqual({ odd: 1 })
  const { status, headers, body } = await post(server)
  expect([status, headers.get('retry-after'), body.error.message]).toEqual([418, '9', 'tea'])
})

test('a reply function that throws is a 500 that says so, and is kept', async () => {
  const server = await started({
    reply: () => {
      throw new Error('oops')
    },
  })
  expect(await post(server, paths.messages)).toMatchObject({
    status: 500,
    body: { error: { type: 'api_error', message: expect.stringContaining('oops') } },
  })
  expect(server.replyErrors).toMatchObject([{ message: 'oops' }])
})

test('a prompt that a filter keeps out is an error, but for Google', async () => {
  const server = await started({ reply: { finish: 'prompt-blocked' } })
  expect(await post(server, paths.chat)).toMatchObject({ status: 400, body: { error: { code: 'invalid_prompt' } } })
  expect(await post(server, paths.messages)).toMatchObject({
    status: 400,
    body: { error: { message: 'Output blocked by content filtering policy' } },
  })
  expect(await post(server, paths.google)).toMatchObject({ status: 200, body: { promptFeedback: { blockReason: 'SAFETY' } } })
})

test('keys, models, paths and bodies are wrong in each vendor’s words', async () => {
  const server = await started({ keys: ['k'], models: ['m'] })
  const none = { 'anthropic-version': '2023-06-01' }
  const other = { authorization: 'Bearer x', 'x-api-key': 'x', 'x-goog-api-key': 'x', 'anthropic-version': '2023-06-01' }
  expect(await post(server, paths.chat, {}, none)).toMatchObject({
    status: 401,
    body: { error: { type: 'invalid_request_error' } },
  })
  expect(await post(server, paths.chat, {}, other)).toMatchObject({ status: 401, body: { error: { code: 'invalid_api_key' } } })
  expect(await post(server, paths.messages, {}, none)).toMatchObject({
    status: 401,
    body: { error: { message: 'x-api-key header is required' } },
  })
  expect(await post(server, paths.messages, {}, other)).toMatchObject({
    status: 401,
    body: { error: { message: 'invalid x-api-key' } },
  })
  expect(await post(server, paths.google, {}, none)).toMatchObject({
    status: 403,
    body: { error: { status: 'PERMISSION_DENIED' } },
  })
  expect(await post(server, paths.google, {}, other)).toMatchObject({
    status: 400,
    body: { error: { details: [{ reason: 'API_KEY_INVALID' }] } },
  })
  expect(await post(server, paths.chat, { model: 'x' })).toMatchObject({
    status: 404,
    body: { error: { code: 'model_not_found' } },
  })
  expect(await post(server, paths.google)).toMatchObject({ status: 404, body: { error: { status: 'NOT_FOUND' } } })
  expect(await post(server, '/v1/nothing')).toMatchObject({ status: 404 })
  const bad = await fetch(server.url + paths.chat, {
    method: 'POST',
    headers: { ...keys, 'content-type': 'application/json' },
    body: '{',
  })
  expect([bad.status, ((await bad.json()) as Said).error.message]).toEqual([
    400,
    expect.stringContaining('We could not parse the JSON body'),
  ])
  const untyped = await fetch(server.url + paths.chat, { method: 'POST', headers: keys, body: '{}' })
  expect(((await untyped.json()) as Said).error.message).toContain('Content-Type must be application/json')
  expect(server.countOf(({ status }) => status === 200)).toBe(0)
})

test('a server that needs no key, behind a gateway', async () => {
  const server = await started({ keys: 'none', pathPrefix: '/proxy' })
  expect(server.url).toMatch(/\/proxy$/)
  expect((await post(server, paths.chat, {}, {})).status).toBe(200)
  expect((await fetch(new URL('/v1/models', server.url))).status).toBe(404)
})

test('the models are listed', async () => {
  const server = await started({ models: ['a', 'b'] })
  const list = async (path: string, headers: Record<string, string>) => (await fetch(server.url + path, { headers })).json()
  expect(await list('/v1/models', { authorization: 'Bearer k' })).toMatchObject({
    object: 'list',
    data: [{ id: 'a' }, { id: 'b' }],
  })
  expect(await list('/v1/models', { 'x-api-key': 'k', 'anthropic-version': '2023-06-01' })).toMatchObject({
    data: [{ type: 'model', id: 'a' }, {}],
  })
  expect(await list('/v1beta/models?key=k', {})).toMatchObject({ models: [{ name: 'models/a' }, {}] })
  expect(await list('/v1/models', {})).toHaveProperty('error')
})

test.each([
  ['rate-limit', paths.chat, 429, 'code', 'rate_limit_exceeded'],
  ['rate-limit', paths.messages, 429, 'type', 'rate_limit_error'],
  ['rate-limit', paths.google, 429, 'status', 'RESOURCE_EXHAUSTED'],
  ['server-error', paths.responses, 500, 'type', 'server_error'],
  ['server-error', paths.messages, 500, 'type', 'api_error'],
  ['overloaded', paths.messages, 529, 'type', 'overloaded_error'],
  ['overloaded', paths.google, 503, 'status', 'UNAVAILABLE'],
  ['unavailable', paths.chat, 503, 'type', 'service_unavailable_error'],
] as const)('%s on %s is %d with the vendor’s body', async (kind, path, status, field, value) => {
  const server = await started({ faults: [{ kind, retryAfter: 3 }] })
  const found = await post(server, path)
  expect(found).toMatchObject({ status, body: { error: { [field]: value } } })
  expect(found.headers.get('retry-after')).toBe('3')
  expect(server.stats()).toMatchObject({ finished: 0, faults: { [kind]: 1 } })
})

test('429 without Retry-After sends none', async () => {
  const server = await started({ faults: [{ kind: 'rate-limit' }] })
  expect((await post(server)).headers.get('retry-after')).toBeNull()
})

test('a wrong request is told so, whatever else would befall it', async () => {
  const server = await started({ faults: [{ kind: 'hang' }] })
  expect((await post(server, paths.chat, { foo: 1 })).status).toBe(400)
})

test('what breaks on the wire breaks as it is told, and is no finished reply', async () => {
  const faults = [
    { kind: 'reset', on: 1 },
    { kind: 'reset', when: 'during', on: 2 },
    { kind: 'cut-json', on: 3 },
    { kind: 'cut-stream', on: 4 },
    { kind: 'empty', on: 5 },
    { kind: 'html', on: 6 },
  ] as const
  const server = await started({ faults })
  expect(await raw(server)).toMatchObject({ status: null, ended: 'ECONNRESET' })
  expect(await raw(server)).toMatchObject({ status: 200, text: expect.stringMatching(/^\{"id"/), ended: 'ECONNRESET' })
  const cut = await raw(server)
  expect(cut).toMatchObject({ status: 200, ended: 'end', type: 'application/json' })
  expect(() => JSON.parse(cut.text)).toThrow()
  expect(await raw(server)).toMatchObject({ status: 200, text: expect.stringMatching(/^\{"id"/), ended: 'ECONNRESET' })
  expect(await raw(server)).toMatchObject({ status: 200, text: '', ended: 'end' })
  expect(await raw(server)).toMatchObject({ status: 502, text: expect.stringContaining('<html>'), type: 'text/html' })
  expect((await raw(server)).ended).toBe('end')
  expect(server.stats()).toMatchObject({
    requests: 7,
    finished: 1,
    broken: 3,
    byApi: { 'chat-completions': { none: 1, 200: 5, 502: 1 } },
  })
  expect(server.requests.map(({ fault }) => fault)).toEqual([...faults.map(({ kind }) => kind), null])
})

test('a drip, a wrong type and a huge reply are whole in the end', async () => {
  const server = await started({
    faults: [
      { kind: 'drip', bytes: 200, everyMs: 1, on: 1 },
      { kind: 'wrong-type', on: 2 },
      { kind: 'huge', bytes: 3_000_000, on: 3 },
    ],
  })
  expect(JSON.parse((await raw(server)).text)).toMatchObject({ object: 'chat.completion' })
  expect(await raw(server)).toMatchObject({ type: 'text/plain', text: expect.stringContaining('chat.completion') })
  const huge = JSON.parse((await raw(server)).text)
  expect(huge.choices[0].message.content).toBe('a'.repeat(3_000_000))
  expect(server.stats()).toMatchObject({ finished: 3, broken: 0 })
})

test('a hang lasts until the client leaves, or the server closes', async () => {
  const server = await started({ faults: [{ kind: 'hang' }] })
  const stop = new AbortController()
  const left = fetch(server.url + paths.chat, {
    method: 'POST',
    headers: { ...keys, 'content-type': 'application/json' },
    body: JSON.stringify(bodies[paths.chat]),
    signal: stop.signal,
  })
  await expect.poll(() => server.requests.length).toBe(1)
  expect(server.stats().inFlight).toBe(1)
  stop.abort()
  await expect(left).rejects.toThrow()
  await expect.poll(() => server.stats()).toMatchObject({ inFlight: 0, broken: 1 })
  const closed = raw(server)
  await expect.poll(() => server.requests.length).toBe(2)
  await server.close()
  expect((await closed).ended).toBe('ECONNRESET')
})

test('what is in flight is counted, and a limit on it can be set', async () => {
  let go = () => {}
  const gate = new Promise<void>(resolve => {
    go = resolve
  })
  const server = await started({
    reply: () => gate.then(() => 'late'),
    faults: [{ kind: 'rate-limit', inFlightOver: 3 }],
  })
  const waiting = [1, 2, 3].map(() => post(server))
  await expect.poll(() => server.requests.length).toBe(3)
  expect((await post(server)).status).toBe(429)
  go()
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200])
  await expect.poll(() => server.stats().inFlight).toBe(0)
  const { maxInFlight, meanInFlight } = server.stats()
  expect(maxInFlight).toBe(4)
  expect(meanInFlight).toBeGreaterThan(1)
  expect(meanInFlight).toBeLessThanOrEqual(4)
})

test('each distinct request is counted, and how often it was replied to in full', async () => {
  const server = await started({
    countBodies: true,
    faults: [
      { kind: 'server-error', on: 1 },
      { kind: 'cut-json', on: 2 },
    ],
  })
  for (let i = 0; i < 4; i++) await raw(server)
  await raw(server, paths.google)
  await expect.poll(() => server.stats().inFlight).toBe(0)
  expect(server.bodies().map(({ requests, finished }) => [requests, finished])).toEqual([
    [4, 2],
    [1, 1],
  ])
  expect(server.stats().bodies).toEqual({ distinct: 2, repeated: 1 })
})

test('another process reads the counts, and begins again', async () => {
  const server = await started({ countBodies: true, faults: [{ kind: 'server-error', on: 1 }] })
  await raw(server)
  const get = async (path: string) => (await fetch(new URL(path, server.url))).json()
  expect(await get('/__stats')).toMatchObject({ requests: 1, finished: 0, bodies: { distinct: 1, repeated: 0 } })
  expect(await get('/__stats?bodies')).toEqual([{ digest: expect.stringMatching(/^[0-9a-f]{64}$/), requests: 1, finished: 0 }])
  await fetch(new URL('/__reset', server.url), { method: 'POST' })
  expect(await get('/__stats')).toMatchObject({ requests: 0, faults: {}, byApi: {}, bodies: { distinct: 0 } })
  expect(server.requests).toEqual([])
  // The first request again, with what befalls the first request.
  expect((await raw(server)).status).toBe(500)
})

test('only the last requests are kept', async () => {
  const server = await started({ keep: 3 })
  for (let i = 0; i < 8; i++) await raw(server)
  expect(server.requests.map(({ n }) => n)).toEqual([6, 7, 8])
  expect(server.count()).toBe(8)
})

test('a misspelt option is an error', async () => {
  await expect(fakeServer({ fault: [] } as object)).rejects.toThrow('fake server: unknown option "fault"; there are reply, ')
})

test('a body that nests without end is an answer, not the end of the server', async () => {
  const server = await started()
  const depth = 100_000
  const parameters = `${'{"items":'.repeat(depth)}{}${'}'.repeat(depth)}`
  const res = await fetch(server.url + paths.google, {
    method: 'POST',
    headers: { ...keys, 'content-type': 'application/json' },
    body: `{"contents":[],"tools":[{"functionDeclarations":[{"name":"buy","parameters":${parameters}}]}]}`,
  })
  expect(res.status).toBeGreaterThanOrEqual(400)
  expect((await raw(server)).status).toBe(200)
})
