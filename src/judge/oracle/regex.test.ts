import { describe, expect, test } from 'vitest'
import type { JudgementOutcome } from '../../record/judgement.ts'
import type { Transcript } from '../../record/transcript.ts'
import { judgeContract } from '../../testing/judge-contract.ts'
import { judgeOnce } from '../../testing/judge-once.ts'
import { noModel } from '../../testing/no-model.ts'
import { toolCall, transcriptOf } from '../../testing/transcript-of.ts'
import { regexJudge } from './regex.ts'

const make = (options: object) =>
  regexJudge.make('j', regexJudge.options.parse({ kind: 'regex', ...options } as { kind: 'regex'; pattern: string }), {
    dir: '',
    model: noModel,
  })

describe('contract', () => {
  for (const { name, run } of judgeContract(() => make({ pattern: '\\p{L}+|.', flags: 'is', in: 'any' }))) test(name, run)
})

const said = (...texts: string[]) => transcriptOf({ user: 'idiot' }, { assistant: texts })

async function outcome(options: object, on: Transcript, variables: Record<string, string> = {}): Promise<JudgementOutcome> {
  const [judgement] = await judgeOnce(await make(options), on, { variables })
  return judgement!.outcome
}

async function quotes(options: object, on: Transcript, variables?: Record<string, string>): Promise<string[]> {
  const found = await outcome(options, on, variables)
  if (found.kind !== 'judged') throw new Error(JSON.stringify(found))
  expect(found.verdict === 'violation').toBe(found.evidence.length > 0)
  return found.evidence.map(({ quote }) => quote)
}

test('every match is quoted, part by part', async () => {
  expect(await outcome({ pattern: 'free|gratis' }, said('free, FREE', 'gratis'))).toEqual({
    kind: 'judged',
    verdict: 'violation',
    evidence: [
      { part: '1.0', start: 0, end: 4, quote: 'free' },
      { part: '1.0', start: 6, end: 10, quote: 'FREE' },
      { part: '1.1', start: 0, end: 6, quote: 'gratis' },
    ],
  })
})

test('the user’s words and those of tools do not count as the assistant’s', async () => {
  const transcript = transcriptOf({ user: 'idiot' }, { assistant: toolCall('c', 't', 'idiot', { result: 'idiot' }) })
  expect(await quotes({ pattern: 'idiot' }, transcript)).toEqual([])
  expect(await quotes({ pattern: 'idiot', in: 'tool-result' }, transcript)).toEqual(['idiot'])
  expect(
    await quotes({ pattern: 'idiot', in: 'any' }, transcriptOf({ user: toolCall('c', 't', 'idiot', { result: 'idiot' }) })),
  ).toEqual([])
})

test('the flags decide about case, lines and dots', async () => {
  expect(await quotes({ pattern: '^b.c$' }, said('a\nB\nc'))).toEqual([])
  expect(await quotes({ pattern: '^b.c$', flags: 'ims' }, said('a\nB\nc'))).toEqual(['B\nc'])
  expect(await quotes({ pattern: 'b', flags: '' }, said('B'))).toEqual([])
})

test('a pattern sees whole characters, whatever its flags: half an emoji cannot be quoted', async () => {
  for (const flags of ['', 'i', 'u']) expect(await quotes({ pattern: '.', flags }, said('👍a'))).toEqual(['👍', 'a'])
  expect(await outcome({ pattern: 'a', flags: '' }, said('👍a'))).toMatchObject({ evidence: [{ start: 2, end: 3 }] })
})

test('matches of no length are no finds', async () => {
  expect(await quotes({ pattern: '(?=x)' }, said('xxx'))).toEqual([])
  expect(await quotes({ pattern: '(?<=a)b*(?=c)' }, said('ac abbc'))).toEqual(['bb'])
})

test('of many matches only so many are kept that the store is not filled', async () => {
  expect(await quotes({ pattern: '\\w' }, said('a'.repeat(5_000)))).toHaveLength(100)
  expect(await quotes({ pattern: 'a+' }, said(...Array.from({ length: 500 }, () => 'a')))).toHaveLength(100)
})

test('a variable is put in as it stands, alternatives included', async () => {
  const options = { pattern: 'example/s/(?!(?:{{listed}})(?![\\w-]))[\\w-]+' }
  const variables = { listed: 'faro|barco' }
  expect(await quotes(options, said('example/s/faro example/s/barco.'), variables)).toEqual([])
  expect(await quotes(options, said('example/s/faro-2 example/s/x'), variables)).toEqual(['example/s/faro-2', 'example/s/x'])
})

describe('a judgement fails, and nothing is thrown,', () => {
  test.each([
    ['when a variable breaks the pattern', { x: '(' }, 'Invalid regular expression'],
    ['when a variable makes the pattern find the empty text', { x: 'a*' }, 'finds the empty text'],
    ['when a variable is empty', { x: '' }, 'finds the empty text'],
    ['when a variable is missing', {}, 'missing variable "x"'],
  ])('%s', async (_, variables, error) => {
    const failed = await outcome({ pattern: '{{x}}' }, said('abc'), variables as Record<string, string>)
    expect(failed).toEqual({ kind: 'failed', error: expect.stringContaining(error) })
  })

  test('when the pattern takes too long on what a target said again and again', async () => {
    const failed = await outcome({ pattern: '(?:a+)+b' }, said(`${'a'.repeat(60)}!`))
    expect(failed).toEqual({ kind: 'failed', error: expect.stringContaining('searched for longer than') })
  })
})

describe('before anything runs', () => {
  const mistake = (options: object) => regexJudge.options.safeParse({ kind: 'regex', ...options }).error?.issues[0]?.message

  test.each([
    [{ pattern: 'a(' }, 'Invalid regular expression'],
    [{ pattern: 'x*' }, 'finds the empty text'],
    [{ pattern: '({{a}}' }, 'Invalid regular expression'],
    [{ pattern: '\\-', flags: '' }, 'Invalid regular expression'],
    [{ pattern: 'a', flags: 'g' }, 'flags are any of i, m, s, u'],
    [{ pattern: 'a', flags: 'ii' }, 'each once'],
    [{ pattern: '' }, 'Too small'],
  ])('%j is refused', (options, message) => {
    expect(mistake(options)).toContain(message)
  })

  test.each([{ pattern: '{{a}}' }, { pattern: 'a{{{n}}}b' }, { pattern: '[{{a}}-{{b}}]' }, { pattern: 'a', flags: 'msi' }])(
    '%j is accepted',
    options => {
      expect(mistake(options)).toBeUndefined()
    },
  )
})
