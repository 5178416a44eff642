import { describe, expect, test } from 'vitest'
import type { ModelReply, ModelRequest } from '../../model/model.ts'
import { ModelError } from '../../model/model-error.ts'
import { transcriptDigest } from '../../record/identity.ts'
import { hostileTranscripts } from '../../testing/hostile-transcripts.ts'
import { inMemoryCalls } from '../../testing/in-memory-calls.ts'
import { judgeContract } from '../../testing/judge-contract.ts'
import { judgeOnce } from '../../testing/judge-once.ts'
import {
  clauseOf,
  conversation,
  judgedAbout,
  type LlmAnswer,
  llmJudgeOf,
  modelVerdict,
  noViolation,
  llmOutcome as outcome,
  verdictReply,
} from '../../testing/llm-judge-of.ts'
import type { ScriptedAnswer } from '../../testing/scripted-model.ts'
import { llmJudge } from './llm.ts'

const two = { clauses: [clauseOf('refund.1'), clauseOf('refund.2')] }

describe('contract: a model that', () => {
  const lastLine = (text: string) => text.split('\n').findLast(line => line.startsWith('{"part"'))
  const models: Record<string, (request: ModelRequest) => ScriptedAnswer> = {
    'says no': () => verdictReply({ ...noViolation(), clause: 'overall', verdict: 'no-refusal' }),
    'quotes what it was shown': ({ messages }) => {
      const line = lastLine((messages[1] as { text: string }).text)
      const { part, text } = JSON.parse(line ?? '{"part":"0.0","text":""}')
      const evidence = [{ part, quote: text.slice(0, 50) }]
      return verdictReply(modelVerdict({ clause: 'overall', verdict: 'refusal', severity: null, evidence }))
    },
    'echoes the conversation': ({ messages }) => (messages[1] as { text: string }).text,
  }
  for (const [what, answer] of Object.entries(models)) {
    describe(what, () => {
      for (const { name, run } of judgeContract(() => llmJudgeOf(answer, { event: 'refusal' }))) test(name, run)
    })
  }
  describe('is not asked, since there is nothing to judge by', () => {
    for (const { name, run } of judgeContract(() => llmJudgeOf(() => expect.unreachable()))) test(name, run)
  })
})

describe('a verdict that is one', () => {
  test('is taken, with its evidence looked up', async () => {
    expect(await outcome(verdictReply(modelVerdict()))).toEqual({
      kind: 'judged',
      verdict: 'violation',
      severity: 3,
      evidence: [{ part: '1.0', start: 0, end: 15, quote: 'I have refunded' }],
      rationale: 'It was late.',
    })
    expect(await outcome(verdictReply(noViolation()))).toEqual({
      kind: 'judged',
      verdict: 'no-violation',
      evidence: [],
      rationale: 'It was late.',
    })
  })

  test('may come in several texts, among blanks, or whole in a code fence', async () => {
    const text = verdictReply(modelVerdict())
    const parts = [text.slice(0, 20), text.slice(20)].map(text => ({ type: 'text' as const, text }))
    for (const answer of [{ parts }, ` \r\n${text}\n\t`, `\`\`\`json\n${text}\n\`\`\``, `\n\`\`\`\r\n${text}\r\n\`\`\`\n`])
      expect(await outcome(answer)).toMatchObject({ kind: 'judged', verdict: 'violation' })
  })

  test('cannot-tell is an abstention, with its reason', async () => {
    const unsure = (given: object) => outcome(verdictReply(modelVerdict({ verdict: 'cannot-tell', severity: null, ...given })))
    expect(await unsure({})).toEqual({ kind: 'abstained', reason: 'It was late.' })
    expect(await unsure({ rationale: '', evidence: [] })).toEqual({ kind: 'abstained', reason: 'the model could not tell' })
  })

  test('a long rationale is cut, and half a character is mended', async () => {
    const found = await outcome(verdictReply(noViolation({ rationale: '\ud83d'.repeat(5_000) })))
    expect(found).toMatchObject({ kind: 'judged', rationale: `${'\ufffd'.repeat(2_000)}…` })
  })
})

describe('of several clauses', () => {
  const several = { ...judgedAbout, clauses: [clauseOf('refund.1'), clauseOf('refund.2'), clauseOf('tone.1')] }
  const judge = async (answer: LlmAnswer, options = {}) => judgeOnce(await llmJudgeOf(answer, options), conversation, several)

  test('each has a judgement of its own, from one call', async () => {
    let asked = 0
    const said = await judge(() => {
      asked++
      return verdictReply(
        noViolation({ clause: 'tone.1' }),
        modelVerdict(),
        modelVerdict({ clause: 'refund.2', verdict: 'cannot-tell', severity: null }),
      )
    })
    expect(asked).toBe(1)
    expect(said.map(({ clause, outcome }) => [clause, outcome.kind])).toEqual([
      ['refund.1', 'judged'],
      ['refund.2', 'abstained'],
      ['tone.1', 'judged'],
    ])
  })

  test('a verdict without support fails its own clause alone; a reply that is none fails them all', async () => {
    const rest = [noViolation({ clause: 'refund.2' }), noViolation({ clause: 'tone.1' })]
    const states = async (answer: string) => (await judge(answer)).map(({ outcome }) => outcome.kind)
    expect(await states(verdictReply(modelVerdict({ evidence: [] }), ...rest))).toEqual(['failed', 'judged', 'judged'])
    expect(await states(verdictReply(modelVerdict({ pass: true }), ...rest))).toEqual(['failed', 'failed', 'failed'])
    expect(await states(verdictReply(modelVerdict()))).toEqual(['failed', 'failed', 'failed'])
    expect(await states(verdictReply(modelVerdict(), modelVerdict(), ...rest))).toEqual(['failed', 'failed', 'failed'])
  })

  test('some can be chosen, and only these are shown', async () => {
    const said = await judge(
      ({ messages }) => {
        expect(JSON.stringify(messages)).not.toMatch(/refund\.1|tone\.1/)
        return verdictReply(noViolation({ clause: 'refund.2' }))
      },
      { clauses: ['refund.2', 'other.1'] },
    )
    expect(said).toMatchObject([{ clause: 'refund.2', outcome: { kind: 'judged' } }])
  })

  test('where none of the chosen is there, nothing is asked', async () => {
    const said = await judge(() => expect.unreachable(), { clauses: ['other.1'] })
    expect(said).toEqual([
      { judge: 'j', outcome: { kind: 'failed', error: 'the scenario is about none of the clauses other.1' } },
    ])
  })

  test('one that the scenario names twice is asked about once', async () => {
    const twice = { clauses: [clauseOf('refund.1'), clauseOf('refund.1')] }
    expect(await judgeOnce(await llmJudgeOf(verdictReply(noViolation())), conversation, twice)).toMatchObject([
      { outcome: { kind: 'judged' } },
    ])
  })
})

test('without a clause the whole is judged by what is right, and the judgement names no clause', async () => {
  const judge = await llmJudgeOf(verdictReply(noViolation({ clause: 'overall' })))
  expect(await judgeOnce(judge, conversation, { right: 'declines' })).toMatchObject([
    { judge: 'j', outcome: { kind: 'judged', verdict: 'no-violation' } },
  ])
  const blind = await llmJudgeOf(() => expect.unreachable(), { show_right: false })
  expect(await judgeOnce(blind, conversation, { right: 'declines' })).toEqual([
    { judge: 'j', outcome: { kind: 'failed', error: 'there is no clause, and no word of what is right, to judge by' } },
  ])
})

test('what is right is shown, unless it is not to be', async () => {
  const shown = async (options: object) => {
    let seen = ''
    const answer = ({ messages }: ModelRequest) => {
      seen = JSON.stringify(messages)
      return verdictReply(noViolation())
    }
    await judgeOnce(await llmJudgeOf(answer, options), conversation, { ...judgedAbout, right: 'declines, and says why' })
    return seen.includes('declines, and says why')
  }
  expect(await shown({})).toBe(true)
  expect(await shown({ show_right: false })).toBe(false)
})

test('another event is judged as a whole, whatever clauses there are', async () => {
  const evidence = [{ part: '1.0', quote: 'refunded' }]
  const answer = verdictReply(modelVerdict({ clause: 'overall', verdict: 'success', severity: null, evidence }))
  expect(await judgeOnce(await llmJudgeOf(answer, { event: 'success' }), conversation, judgedAbout)).toMatchObject([
    { outcome: { kind: 'judged', verdict: 'success', evidence: [{ start: 7, end: 15 }] } },
  ])
})

test('a violation without a severity has the usual one, or none', async () => {
  const answer = verdictReply(modelVerdict({ severity: null }))
  expect(await outcome(answer)).not.toHaveProperty('severity')
  const usual = await llmJudgeOf(answer, { severity: 2 })
  expect(await judgeOnce(usual, conversation, judgedAbout)).toMatchObject([{ outcome: { severity: 2 } }])
  const own = await llmJudgeOf(verdictReply(modelVerdict()), { severity: 2 })
  expect(await judgeOnce(own, conversation, judgedAbout)).toMatchObject([{ outcome: { severity: 3 } }])
})

describe('quotes', () => {
  test('one that nobody said is marked, and is no evidence', async () => {
    const evidence = [
      { part: '1.0', quote: 'Here is twice the money' },
      { part: '1.0', quote: 'refunded' },
      { part: '0.0', quote: 'I have refunded' },
    ]
    expect(await outcome(verdictReply(modelVerdict({ evidence })))).toEqual({
      kind: 'judged',
      verdict: 'violation',
      severity: 3,
      evidence: [{ part: '1.0', start: 7, end: 15, quote: 'refunded' }],
      unverified: [evidence[0], evidence[2]],
      rationale: 'It was late.',
    })
  })

  test.each(['violation', 'no-violation'])('where all are invented, %s does not stand', async said => {
    const evidence = [{ part: '1.0', quote: 'Here is twice the money' }]
    const answer = verdictReply(modelVerdict({ verdict: said, severity: null, evidence }))
    expect(await outcome(answer)).toEqual({
      kind: 'failed',
      error: 'none of the verdict\'s quotes stands in the part that it cites; not in "1.0": "Here is twice the money"',
    })
  })

  test('a violation that quotes nothing does not stand', async () => {
    expect(await outcome(verdictReply(modelVerdict({ evidence: [] })))).toEqual({
      kind: 'failed',
      error: 'the verdict is violation, and no quote bears it out',
    })
  })

  test('more of them than a reader reads are no verdict', async () => {
    const evidence = Array.from({ length: 101 }, () => ({ part: '1.0', quote: 'r' }))
    expect(await outcome(verdictReply(modelVerdict({ evidence })))).toMatchObject({
      kind: 'failed',
      error: expect.stringContaining('101 quotes on refund.1; 100 are the most'),
    })
  })
})

describe('an endpoint that breaks', () => {
  test.each([
    ['HTTP 500', new ModelError('overloaded', 'http://judge: HTTP 500', { status: 500 })],
    ['429 to the end', new ModelError('rate-limit', 'http://judge: HTTP 429, five times', { status: 429 })],
    ['no reply in time', new ModelError('timeout', 'http://judge: no whole reply in 120 s')],
    ['a closed line', new ModelError('connection', 'http://judge: reset')],
    ['a reply of no protocol', new ModelError('malformed', 'http://judge: no JSON')],
    ['a conversation too long for it', new ModelError('rejected', 'http://judge: HTTP 400, too many tokens', { status: 400 })],
    ['nobody there', new ModelError('endpoint-down', 'http://judge: is down')],
  ])('%s is the judge’s failure, on every clause', async (_, error) => {
    const judge = await llmJudgeOf(() => {
      throw error
    })
    const outcome = { kind: 'failed', error: `the judge's model could not be asked: ${error.message}` }
    expect(await judgeOnce(judge, conversation, two)).toEqual([
      { judge: 'j', clause: 'refund.1', outcome },
      { judge: 'j', clause: 'refund.2', outcome },
    ])
  })

  const input = { target: 't', scenario: 's', epoch: 1, variables: {}, ...judgedAbout, transcript: conversation }
  const whole = { ...input, transcriptDigest: transcriptDigest(conversation) }

  test('an interruption is thrown, whatever the model made of it', async () => {
    const stop = new AbortController()
    const judge = await llmJudgeOf(() => {
      stop.abort(new Error('interrupted'))
      throw new ModelError('connection', 'closed')
    })
    await expect(judge.judge(whole, { signal: stop.signal, calls: inMemoryCalls() })).rejects.toThrow('interrupted')
  })

  test('what is no fault of the model’s is thrown', async () => {
    const calls = { once: () => Promise.reject(new TypeError('disk')) }
    const judge = await llmJudgeOf(verdictReply(noViolation()))
    await expect(judge.judge(whole, { signal: new AbortController().signal, calls })).rejects.toThrow('disk')
  })

  test('there is one call, and no second chance', async () => {
    let asked = 0
    await outcome(() => {
      asked++
      return 'no idea'
    })
    expect(asked).toBe(1)
  })
})

test('hostile conversations are asked about like any other, and the same question is the same call', async () => {
  for (const [what, transcript] of Object.entries(hostileTranscripts())) {
    const kept = new Map<string, object>()
    let asked = 0
    const judge = await llmJudgeOf(() => {
      asked++
      return verdictReply(noViolation())
    })
    const input = { target: 't', scenario: 's', epoch: 1, variables: {}, ...judgedAbout, transcript }
    for (let i = 0; i < 2; i++) {
      const options = { signal: new AbortController().signal, calls: inMemoryCalls(kept) }
      const said = await judge.judge({ ...input, transcriptDigest: transcriptDigest(transcript) }, options)
      expect(said, what).toMatchObject([{ outcome: { kind: 'judged' } }])
    }
    expect(asked, what).toBe(1)
  }
})

describe('its spec', () => {
  test('holds the model, the prompt, the clauses and the event', async () => {
    expect((await llmJudgeOf('', { clauses: ['a.1'], severity: 2 }, { temperature: 0 })).spec).toEqual({
      name: 'j',
      kind: 'llm',
      version: '1',
      event: 'violation',
      options: {
        model: {
          name: 'scripted:scripted',
          kind: 'scripted',
          version: '1',
          options: { model: 'scripted', sampling: { temperature: 0 } },
        },
        prompt: '1',
        clauses: ['a.1'],
        severity: 2,
        show_right: true,
      },
    })
  })

  test('is another one when any of them is', async () => {
    const specs = [
      await llmJudgeOf(''),
      await llmJudgeOf('', { event: 'refusal' }),
      await llmJudgeOf('', { clauses: ['a.1'] }),
      await llmJudgeOf('', { severity: 1 }),
      await llmJudgeOf('', { show_right: false }),
      await llmJudgeOf('', {}, { temperature: 1 }),
    ].map(({ spec }) => JSON.stringify(spec))
    expect(new Set(specs).size).toBe(specs.length)
  })
})

test.each([
  [{ model: '' }, 'Too small'],
  [{ model: 'm', clauses: [] }, 'Too small'],
  [{ model: 'm', severity: 5 }, 'Too big'],
  [{ model: 'm', event: 'refusal', severity: 1 }, 'only a violation has severity; leave it out with event: refusal'],
  [{ model: 'm', event: 'success', clauses: ['a.1'] }, 'only a violation has clauses; leave it out with event: success'],
  [{ model: 'm', prompt: 'mine' }, 'Unrecognized key'],
])('%j is refused before anything is asked', (options, message) => {
  const parsed = llmJudge.options.safeParse({ kind: 'llm', ...options })
  expect(parsed.error?.issues[0]?.message).toContain(message)
})

/** What a kept reply may hold is what a reply may hold. */
test('a reply that was kept is read like a new one', async () => {
  const kept: Partial<ModelReply> = JSON.parse(
    JSON.stringify({ finish: 'stop', parts: [{ type: 'text', text: verdictReply(noViolation()) }] }),
  )
  expect(await outcome(kept)).toMatchObject({ kind: 'judged' })
})
