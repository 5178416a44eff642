import { describe, expect, onTestFinished, test } from 'vitest'
import { folderWith, importedRows } from '../../testing/imported-rows.ts'
import { importerContract } from '../../testing/importer-contract.ts'
import { otlpImporter } from './otlp.ts'

const start = 1_767_225_600_000
/** Nanoseconds of a second after the start. */
const at = (second: number) => `${BigInt(start + second * 1000) * 1_000_000n}`

function any(value: unknown): object {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(any) } }
  return { kvlistValue: { values: pairs(value as object) } }
}
const pairs = (values: object) => Object.entries(values).map(([key, value]) => ({ key, value: any(value) }))

const span = (id: string, second: number, attributes: object, more: object = {}) => ({
  traceId: 't1',
  spanId: id,
  name: `span ${id}`,
  startTimeUnixNano: at(second),
  endTimeUnixNano: at(second + 1),
  attributes: pairs(attributes),
  status: {},
  ...more,
})
const request = (...spans: object[]) => ({
  resourceSpans: [{ resource: { attributes: pairs({ 'service.name': 'shop' }) }, scopeSpans: [{ scope: { name: 's' }, spans }] }],
})
const text = (role: string, content: string) => ({ role, parts: [{ type: 'text', content }] })
const call = { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'find', arguments: { q: 'shoes' } }] }
const answer = { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: 'two pairs' }] }
const model = (input: object[], output: object[], more: object = {}) => ({
  'gen_ai.operation.name': 'chat',
  'gen_ai.request.model': 'model-x',
  'gen_ai.conversation.id': 'conv-1',
  'gen_ai.usage.input_tokens': 10,
  'gen_ai.usage.output_tokens': 2,
  'gen_ai.input.messages': JSON.stringify(input),
  'gen_ai.output.messages': JSON.stringify(output),
  ...more,
})
const hello = [text('user', 'Hello')]
const hi = [{ ...text('assistant', 'Hi.'), finish_reason: 'stop' }]

async function rowsOf(content: unknown, name = 'traces.json') {
  const { folder, remove } = folderWith({ [name]: content })
  onTestFinished(remove)
  return importedRows(otlpImporter, folder)
}
const words = (trial: { turns: readonly { role: string; parts: readonly { type: string; text: string }[] }[] } | undefined) =>
  trial!.turns.flatMap(({ role, parts }) => parts.map(part => `${role} ${part.type}: ${part.text}`))

for (const [form, name, content] of [
  [
    'one request',
    'traces.json',
    request(span('a', 0, model(hello, hi)), span('b', 5, model(hello, hi, { 'gen_ai.conversation.id': 'conv-2' })), {
      spanId: 'x',
    }),
  ],
  [
    'a request a line',
    'traces.jsonl',
    [
      request(span('a', 0, model(hello, hi))),
      request({ spanId: 'x' }),
      request(span('b', 5, model(hello, hi, { 'gen_ai.conversation.id': 'conv-2' }))),
    ],
  ],
] as const) {
  describe(`the contract of importers, ${form}`, () => {
    const { folder } = folderWith({ [name]: content })
    const kept = ['Hello', 'Hi.', 'conv-2', 'shop', 'gen_ai.request.model', 'model-x']
    for (const { name: what, run } of importerContract(() => otlpImporter, { path: folder, items: 3, rejected: 1, kept }))
      test(what, run)
  })
}

test('the spans of a conversation are one session, each message said once', async () => {
  const first = model(hello, hi, { 'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: 'Be kind.' }]) })
  const shoes = text('user', 'Shoes?')
  const { trials, data } = await rowsOf(
    request(
      span(
        'c',
        20,
        model(
          [...hello, text('assistant', 'Hi.'), shoes, call, answer],
          [{ ...text('assistant', 'Two.'), finish_reason: 'stop' }],
        ),
      ),
      span('a', 0, first),
      span('b', 10, model([...hello, text('assistant', 'Hi. '), shoes], [{ ...call, finish_reason: 'tool_call' }]), {
        traceId: 't2',
      }),
    ),
  )
  expect(trials).toHaveLength(1)
  expect(words(trials[0])).toEqual([
    'system text: Be kind.',
    'user text: Hello',
    'assistant text: Hi.',
    'user text: Shoes?',
    'assistant tool-call: {"q":"shoes"}',
    'assistant tool-result: two pairs',
    'assistant text: Two.',
  ])
  expect(trials[0]).toMatchObject({
    target: 'shop',
    scenario: 'conv-1',
    state: 'completed',
    startedAt: start,
    durationMs: 21_000,
    metadata: { usage: { inputTokens: 30, outputTokens: 6 }, traces: ['t1', 't2'] },
  })
  expect([data.judges, data.judgesOf(trials[0]!)]).toEqual([[], []])
})

test('calls that send only what is new, or only the end of what was said, add only what is new', async () => {
  const { trials } = await rowsOf(
    request(
      span('a', 0, model(hello, hi)),
      span('b', 10, model([text('user', 'And?')], [text('assistant', 'Yes.')])),
      span('c', 20, model([text('user', 'And?'), text('assistant', 'Yes.'), text('user', 'Bye')], [text('assistant', 'Bye.')])),
    ),
  )
  expect(words(trials[0]).map(line => line.split(': ')[1])).toEqual(['Hello', 'Hi.', 'And?', 'Yes.', 'Bye', 'Bye.'])
})

test('without a conversation the trace is the session; a span without one joins that of its trace', async () => {
  const none = model(hello, hi)
  const { 'gen_ai.conversation.id': _, ...rest } = none
  const { trials } = await rowsOf(
    request(span('a', 0, rest), span('b', 1, none, { traceId: 't9' }), span('c', 2, rest, { traceId: 't9' })),
  )
  expect(trials.map(({ scenario }) => scenario)).toEqual(['t1', 'conv-1'])
})

test('the older events are read, as events of the span and as log records', async () => {
  const attributes = { 'gen_ai.system': 'openai', 'gen_ai.request.model': 'm', 'gen_ai.response.finish_reasons': ['length'] }
  const event = (name: string, second: number, body: object) => ({ name, timeUnixNano: at(second), attributes: pairs(body) })
  const events = [
    event('gen_ai.choice', 3, {
      index: 0,
      finish_reason: 'length',
      message: JSON.stringify({ role: 'assistant', content: 'Hi' }),
    }),
    event('gen_ai.system.message', 1, { content: 'Be kind.' }),
    event('gen_ai.user.message', 2, { content: 'Hello' }),
  ]
  const inSpan = await rowsOf(request(span('a', 0, attributes, { events })))
  expect(words(inSpan.trials[0])).toEqual(['system text: Be kind.', 'user text: Hello', 'assistant text: Hi'])
  expect(inSpan.trials[0]).toMatchObject({ state: 'limit', reason: 'the answer was cut: finish reason "length"' })
  const record = (eventName: string, body: object) => ({
    traceId: 't1',
    spanId: 'a',
    timeUnixNano: at(1),
    eventName,
    body: any(body),
  })
  const calls = [{ id: 'c1', type: 'function', function: { name: 'find', arguments: '{}' } }]
  const inLogs = await rowsOf({
    ...request(span('a', 0, attributes)),
    resourceLogs: [
      {
        scopeLogs: [
          {
            logRecords: [
              record('gen_ai.user.message', { content: 'Hello' }),
              record('gen_ai.assistant.message', { tool_calls: calls }),
              record('gen_ai.tool.message', { id: 'c1', content: 'found' }),
              record('gen_ai.choice', { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'There.' } }),
            ],
          },
        ],
      },
    ],
  })
  expect(words(inLogs.trials[0])).toEqual([
    'user text: Hello',
    'assistant tool-call: {}',
    'assistant tool-result: found',
    'assistant text: There.',
  ])
})

test('structured messages of the details event, and the numbered attributes of OpenLLMetry, are read', async () => {
  const details = {
    name: 'gen_ai.client.inference.operation.details',
    timeUnixNano: at(1),
    attributes: pairs({ 'gen_ai.input.messages': hello, 'gen_ai.output.messages': hi }),
  }
  const one = await rowsOf(request(span('a', 0, { 'gen_ai.operation.name': 'chat' }, { events: [details] })))
  expect(words(one.trials[0])).toEqual(['user text: Hello', 'assistant text: Hi.'])
  const numbered = {
    'gen_ai.prompt.0.role': 'user',
    'gen_ai.prompt.0.content': 'Hello',
    'gen_ai.completion.0.content': '',
    'gen_ai.completion.0.tool_calls.0.name': 'find',
    'gen_ai.completion.0.tool_calls.0.arguments': '{"q":1}',
    'gen_ai.completion.0.finish_reason': 'tool_calls',
  }
  expect(words((await rowsOf(request(span('a', 0, numbered)))).trials[0])).toEqual([
    'user text: Hello',
    'assistant tool-call: {"q":1}',
  ])
})

test("a tool's span adds its result, or its error, where the messages do not tell it", async () => {
  const tool = (more: object = {}, rest: object = {}) =>
    span(
      't',
      2,
      { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.conversation.id': 'conv-1', 'gen_ai.tool.name': 'find', ...more },
      rest,
    )
  const asks = span('a', 0, model(hello, [call]))
  const told = await rowsOf(request(asks, tool({ 'gen_ai.tool.call.id': 'c1', 'gen_ai.tool.call.result': 'two pairs' })))
  expect(words(told.trials[0]).slice(1)).toEqual(['assistant tool-call: {"q":"shoes"}', 'assistant tool-result: two pairs'])
  const broken = { status: { code: 2, message: 'no such shop' } }
  const said = span('b', 5, model([...hello, call, answer], hi))
  const twice = await rowsOf(
    request(asks, tool({ 'gen_ai.tool.call.id': 'c1', 'gen_ai.tool.call.result': 'other' }, broken), said),
  )
  expect(twice.trials[0]!.turns[1]!.parts.slice(0, 2)).toMatchObject([
    { type: 'tool-call' },
    { text: 'two pairs', error: 'no such shop' },
  ])
  const alone = await rowsOf(
    request(span('a', 0, model(hello, [])), tool({ 'gen_ai.tool.call.arguments': '{"q":1}' }), span('b', 5, model([], hi))),
  )
  expect(words(alone.trials[0])).toEqual([
    'user text: Hello',
    'assistant tool-call: {"q":1}',
    'assistant tool-result: ',
    'assistant text: Hi.',
  ])
})

test("an agent's span is read where its model calls say nothing, and not said twice where they do", async () => {
  const agent = { ...model(hello, hi), 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'helper' }
  const silent = { 'gen_ai.operation.name': 'chat', 'gen_ai.conversation.id': 'conv-1', 'gen_ai.agent.name': 'helper' }
  const both = await rowsOf(request(span('g', 0, agent), span('a', 0, model(hello, hi))))
  const one = await rowsOf(request(span('g', 0, agent), span('a', 0, silent)))
  expect([words(both.trials[0]), words(one.trials[0])]).toEqual([
    ['user text: Hello', 'assistant text: Hi.'],
    ['user text: Hello', 'assistant text: Hi.'],
  ])
  expect(one.trials[0]!.target).toBe('helper')
})

test('a session whose last call failed is a target error, with or without words; one that went on is none', async () => {
  const broken = { status: { code: 2, message: 'overloaded' } }
  const { trials } = await rowsOf(
    request(
      span('a', 0, { ...model(hello, []), 'error.type': '503' }, broken),
      span('b', 0, { 'gen_ai.operation.name': 'chat', 'gen_ai.conversation.id': 'x', 'error.type': 'timeout' }),
      span('c', 0, { ...model(hello, []), 'gen_ai.conversation.id': 'y' }, broken),
      span('d', 5, { ...model(hello, hi), 'gen_ai.conversation.id': 'y' }),
    ),
  )
  expect(trials.map(({ state, reason }) => [state, reason])).toEqual([
    ['target-error', '503: overloaded'],
    ['target-error', 'timeout'],
    ['completed', undefined],
  ])
})

test.each<[string, unknown, RegExp]>([
  [
    'a session without words',
    request(span('a', 0, { 'gen_ai.operation.name': 'chat' })),
    /says nothing: its spans carry no messages; turn on/,
  ],
  ['a span without a time', request(span('a', 0, model(hello, hi), { startTimeUnixNano: 'soon' })), /startTimeUnixNano/],
  ['a span without ids', request(span('a', 0, model(hello, hi), { traceId: 7 })), /no traceId/],
  ['a span that is none', request(7 as never), /is no span/],
  ['another request', { resourceMetrics: [] }, /neither "resourceSpans" nor "resourceLogs"/],
])('%s is rejected with the reason', async (_, content, reason) => {
  const { trials, rejected } = await rowsOf(content)
  expect(trials).toEqual([])
  expect(rejected).toMatchObject([{ reason: expect.stringMatching(reason), raw: expect.stringMatching(/./) }])
})

function deepValue(depth: number): object {
  return depth === 0 ? any('x') : { arrayValue: { values: [deepValue(depth - 1)] } }
}

test('traces of another kind of application are refused', async () => {
  await expect(rowsOf(request(span('a', 0, { 'http.method': 'GET' })))).rejects.toThrow(
    /none of its 1 spans has an attribute gen_ai/,
  )
  await expect(rowsOf('a,b')).rejects.toThrow(/is no OTLP JSON/)
  const deep = span('a', 0, {}, { attributes: [{ key: 'gen_ai.x', value: deepValue(150) }] })
  await expect(rowsOf(request(deep))).rejects.toThrow(/deeper than/)
})

test('hostile attributes do no harm', async () => {
  const odd = {
    ...model(hello, hi),
    __proto__x: 'y',
    'gen_ai.prompt.0.__proto__': 'z',
    'gen_ai.output.messages': '[{"role":"assistant","parts":[{"type":"text","content":"x\\ud800"},7,null]}]',
  }
  const { trials } = await rowsOf(request(span('a', 0, odd)))
  expect(words(trials[0])).toEqual(['user text: Hello', 'assistant text: x\ufffd'])
  expect(({} as Record<string, unknown>).z).toBeUndefined()
})
