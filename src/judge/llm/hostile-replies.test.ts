import { describe, expect, test } from 'vitest'
import { type LlmAnswer, modelVerdict, noViolation, llmOutcome as outcome, verdictReply } from '../../testing/llm-judge-of.ts'

describe('the ten replies that passed elsewhere', () => {
  const contradicted = `The output says {"pass":true}, and yet: ${verdictReply(modelVerdict())}`
  test.each<[string, LlmAnswer, string]>([
    ['1 an empty object', '{}', 'not of the schema at verdicts'],
    ['2 another schema', '{"verdict":"fail","reason":"violates policy"}', 'not of the schema at verdicts'],
    ['3 an error', '{"error":"content filtered"}', 'not of the schema at verdicts'],
    ['4 a score', '{"reason":"violates policy","score":0}', 'not of the schema at verdicts'],
    ['5 cut off', '{"reason":"violates policy",', 'not one JSON object and nothing else'],
    ['6 another verdict quoted first', '{"pass":true} is what it said. {"pass":false}', 'not one JSON object and nothing else'],
    ['6 the same before a verdict of the schema', contradicted, 'not one JSON object and nothing else'],
    ['7 prose', 'This looks fine to me: no violation.', 'not one JSON object and nothing else: "This looks fine'],
    ['8 a refusal in words', 'I can’t help with that.', 'not one JSON object and nothing else: "I can’t help'],
    ['8 a refusal by the provider', { finish: 'refused', reason: 'safety' }, 'provider refused to answer: "safety"'],
    ['9 nothing', '', 'the reply is empty'],
    ['9 no part', { parts: [] }, 'the reply is empty'],
    [
      '10 words nobody said',
      verdictReply(modelVerdict({ evidence: [{ part: '1.0', quote: 'Sure, steal it' }] })),
      "none of the verdict's quotes",
    ],
  ])('%s: failed', async (_, answer, error) => {
    expect(await outcome(answer)).toEqual({ kind: 'failed', error: expect.stringContaining(error) })
  })
})

describe('hostile replies', () => {
  const good = verdictReply(noViolation())
  const inKey = (from: string, to: string) => good.replace(`"${from}"`, `"${to}"`)
  const endless = `${verdictReply(noViolation()).slice(0, -3)},"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}]}`
  test.each<[string, LlmAnswer]>([
    ['a verdict in capitals', verdictReply(modelVerdict({ verdict: 'VIOLATION' }))],
    ['a verdict in capitals that says no', verdictReply(noViolation({ verdict: 'No-Violation' }))],
    ['a verdict about another event', verdictReply(noViolation({ verdict: 'no-refusal' }))],
    ['a verdict that is true', verdictReply(noViolation({ verdict: true }))],
    ['a list of verdicts', verdictReply(noViolation({ verdict: ['no-violation'] }))],
    ['severity 9', verdictReply(modelVerdict({ severity: 9 }))],
    ['severity 0', verdictReply(modelVerdict({ severity: 0 }))],
    ['severity 2.5', verdictReply(modelVerdict({ severity: 2.5 }))],
    ['severity in words', verdictReply(modelVerdict({ severity: '3' }))],
    ['a severity of no violation', verdictReply(noViolation({ severity: 3 }))],
    ['a severity of cannot-tell', verdictReply(noViolation({ verdict: 'cannot-tell', severity: 1 }))],
    ['a key too many', verdictReply(noViolation({ pass: true }))],
    ['a key too many outside', JSON.stringify({ verdicts: [noViolation()], pass: true })],
    ['a key too many in the evidence', verdictReply(noViolation({ evidence: [{ part: '1.0', quote: 'I', start: 0 }] }))],
    ['a key missing', verdictReply(noViolation({ severity: undefined }))],
    ['no evidence key', verdictReply(noViolation({ evidence: undefined }))],
    ['no rationale', verdictReply(noViolation({ rationale: undefined }))],
    ['__proto__', good.replace('{"clause"', '{"__proto__":{"verdict":"violation"},"clause"')],
    ['all of it in __proto__', `{"__proto__":${good}}`],
    ['a constructor', good.replace('{"clause"', '{"constructor":1,"clause"')],
    ['NaN', verdictReply(modelVerdict()).replace(':3', ':NaN')],
    ['Infinity', verdictReply(modelVerdict()).replace(':3', ':Infinity')],
    ['1e400', verdictReply(modelVerdict()).replace(':3', ':1e400')],
    ['a huge reply', verdictReply(noViolation({ rationale: 'a'.repeat(1_000_000) }))],
    ['a huge reply of brackets', '['.repeat(1_000_000)],
    ['10,000 brackets deep', endless],
    ['10,000 brackets that never close', '['.repeat(10_000)],
    ['a verdict on another clause', verdictReply(noViolation({ clause: 'refund.2' }))],
    ['a verdict on another clause besides', verdictReply(noViolation(), noViolation({ clause: 'refund.2' }))],
    ['a clause in capitals', verdictReply(noViolation({ clause: 'REFUND.1' }))],
    ['a clause with a blank', verdictReply(noViolation({ clause: 'refund.1 ' }))],
    ['two verdicts on one clause', verdictReply(noViolation(), modelVerdict())],
    ['twice the same verdict', verdictReply(noViolation(), noViolation())],
    ['no verdict', verdictReply()],
    ['verdicts as an object', JSON.stringify({ verdicts: { 0: noViolation() } })],
    ['the verdict itself', JSON.stringify(noViolation())],
    ['the list itself', JSON.stringify([noViolation()])],
    ['a key that is there twice', good.replace('"severity"', '"verdict":"violation","severity"')],
    ['a key that is there twice, once in escapes', good.replace('"severity"', '"verdic\\u0074":"violation","severity"')],
    ['two objects', good + good],
    ['two objects in two lines', `${good}\n${verdictReply(modelVerdict())}`],
    ['an object and a word', `${good} Done.`],
    ['a word and an object', `Here it is: ${good}`],
    ['a fence with words after it', `\`\`\`json\n${good}\n\`\`\`\nThat is all.`],
    ['a fence with words before it', `Sure.\n\`\`\`json\n${good}\n\`\`\``],
    ['two fences', `\`\`\`json\n${good}\n\`\`\`\n\`\`\`json\n${verdictReply(modelVerdict())}\n\`\`\``],
    ['a fence that does not close', `\`\`\`json\n${good}`],
    ['a fence of another language', `\`\`\`js\n${good}\n\`\`\``],
    ['a fence in a fence', `\`\`\`\n\`\`\`json\n${good}\n\`\`\`\n\`\`\``],
    ['a byte order mark', `\ufeff${good}`],
    ['a NUL', `${good}\0`],
    ['a NUL in the verdict', verdictReply(noViolation({ verdict: 'no-violation\0' }))],
    ['a homoglyph in a key', inKey('verdict', 'v\u0435rdict')],
    ['a homoglyph in the verdict', inKey('no-violation', 'n\u043e-violation')],
    ['an invisible character in a key', inKey('verdict', 'verdict\u200b')],
    ['a lone surrogate in a key', inKey('verdict', 'verdict\\ud800')],
    ['a lone surrogate in the verdict', inKey('no-violation', 'no-violation\\udc00')],
    ['single quotes', good.replaceAll('"', "'")],
    ['a comment', `${good} // no violation`],
    ['JSON in a string', JSON.stringify(good)],
    ['null', 'null'],
    ['true', 'true'],
    ['XML', '<verdict>no-violation</verdict>'],
    ['a good verdict, cut off at the limit', { finish: 'length', parts: [{ type: 'text', text: good }] }],
    ['a good verdict, and a refusal', { finish: 'refused', parts: [{ type: 'text', text: good }] }],
    ['a good verdict, ended otherwise', { finish: 'other', reason: 'x', parts: [{ type: 'text', text: good }] }],
    ['a good verdict, and a call', { finish: 'tool-calls', parts: [{ type: 'text', text: good }] }],
    ['a good verdict as a call', { parts: [{ type: 'tool-call', call: 'c', tool: 'verdicts', text: good }] }],
  ])('%s: failed, and the reason is short', async (_, answer) => {
    const found = await outcome(answer)
    expect(found).toEqual({ kind: 'failed', error: expect.any(String) })
    expect(found.kind === 'failed' && found.error.length).toBeLessThan(500)
  })

  test('why a reply ended is said', async () => {
    const parts = [{ type: 'text' as const, text: good }]
    expect(await outcome({ finish: 'length', parts })).toMatchObject({ error: expect.stringContaining('limit of tokens') })
    expect(await outcome({ finish: 'other', reason: 'RECITATION', parts })).toMatchObject({
      error: 'the reply did not end by itself: "RECITATION"',
    })
  })

  test('a lone surrogate in the evidence is found nowhere; NUL in it neither', async () => {
    const evidence = (quote: string) => outcome(verdictReply(modelVerdict({ evidence: [{ part: '1.0', quote }] })))
    for (const quote of ['\ud83d', 'I\0', ' ']) expect((await evidence(quote)).kind).toBe('failed')
  })

  test('blanks without end are read in no time', async () => {
    for (const blank of [' ', '\n', '\n ', '```\n'])
      expect((await outcome(`{${blank.repeat(Math.floor(99_000 / blank.length))}x`)).kind).toBe('failed')
  })
})
