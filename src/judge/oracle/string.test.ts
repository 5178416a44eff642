import { describe, expect, test } from 'vitest'
import type { JudgementOutcome } from '../../record/judgement.ts'
import type { Transcript } from '../../record/transcript.ts'
import { judgeContract } from '../../testing/judge-contract.ts'
import { judgeOnce } from '../../testing/judge-once.ts'
import { noModel } from '../../testing/no-model.ts'
import { toolCall, transcriptOf } from '../../testing/transcript-of.ts'
import { stringJudge } from './string.ts'

type Options = Parameters<typeof stringJudge.options.parse>[0]

const make = (options: object) =>
  stringJudge.make('j', stringJudge.options.parse({ kind: 'string', ...options } as Options), { dir: '', model: noModel })

describe('contract', () => {
  for (const { name, run } of judgeContract(() => make({ find: ['a', 'İ', 'yes'], in: 'any', ignore_case: true })))
    test(name, run)
})

/** An assistant that says these texts after the user has said `hi`. */
const said = (...texts: string[]) => transcriptOf({ user: 'hi' }, { assistant: texts })

async function outcome(options: object, on: Transcript, variables: Record<string, string> = {}): Promise<JudgementOutcome> {
  const [judgement] = await judgeOnce(await make(options), on, { variables })
  return judgement!.outcome
}

/** The quotes of what was found; undefined where nothing was. */
async function quotes(options: object, on: Transcript, variables?: Record<string, string>): Promise<string[] | undefined> {
  const found = await outcome(options, on, variables)
  if (found.kind !== 'judged') throw new Error(JSON.stringify(found))
  return found.verdict === 'violation' ? found.evidence.map(({ quote }) => quote) : undefined
}

test('what is found is a violation, quoted where it stands', async () => {
  const found = await outcome({ find: 'Pro' }, said('Try it.', 'Lantern Pro is Pro.'))
  expect(found).toEqual({ kind: 'judged', verdict: 'violation', evidence: [{ part: '1.1', start: 8, end: 11, quote: 'Pro' }] })
})

test('what is not found is the opposite, without evidence', async () => {
  expect(await outcome({ find: 'Pro' }, said('Lantern'))).toEqual({ kind: 'judged', verdict: 'no-violation', evidence: [] })
})

test('letters count as they are, unless the case is to be ignored', async () => {
  expect(await quotes({ find: 'pro' }, said('Lantern Pro'))).toBeUndefined()
  expect(await quotes({ find: 'pro', ignore_case: true }, said('Lantern Pro'))).toEqual(['Pro'])
})

test('any of several texts counts, and each is quoted', async () => {
  expect(await quotes({ find: ['b', 'zzz', 'a'] }, said('abc'))).toEqual(['b', 'a'])
})

test('characters that mean something in patterns mean themselves, whatever the case', async () => {
  for (const text of ['$9.99 (a|b)*', '[^x]{2}\\d+?', 'c++', '100%^', 'a-b', 'store.example/s/x', '/', '\\', '.']) {
    expect(await quotes({ find: text, ignore_case: true }, said(`before ${text.toUpperCase()} after`)), text).toEqual([
      text.toUpperCase(),
    ])
    expect(await quotes({ find: text, ignore_case: true }, said('before after')), text).toBeUndefined()
  }
})

test('a hyphen is a letter like any other', async () => {
  expect(await quotes({ find: 'star-pouch-600', ignore_case: true }, said('Star-Pouch-600'))).toEqual(['Star-Pouch-600'])
  expect(await quotes({ find: 'a-c', ignore_case: true }, said('abc'))).toBeUndefined()
})

test('letters whose lower case is longer do not move what is quoted after them', async () => {
  // 'İ'.toLowerCase() has two code units: offsets counted in lower-cased text would be wrong from here on.
  expect(await outcome({ find: 'PRO', ignore_case: true }, said('İİİ Lantern pro'))).toMatchObject({
    evidence: [{ start: 12, end: 15, quote: 'pro' }],
  })
  expect(await quotes({ find: 'İSTANBUL', ignore_case: true }, said('in İstanbul'))).toEqual(['İstanbul'])
  expect(await quotes({ find: 'ΣΊΣΥΦΟΣ', ignore_case: true }, said('ο σίσυφος'))).toEqual(['σίσυφος'])
})

test('emoji before and in the text are counted in UTF-16 code units', async () => {
  expect(await outcome({ find: '💸 free' }, said('👍💸 free'))).toMatchObject({
    evidence: [{ start: 2, end: 9, quote: '💸 free' }],
  })
})

describe('what counts as the target’s', () => {
  const injected = transcriptOf(
    { system: 'secret' },
    { user: ['secret', ...toolCall('c', 't', 'secret', { result: 'secret' })] },
    { assistant: [...toolCall('c', 't', 'called', { result: 'answered' }), 'said'] },
  )

  test.each(['assistant', 'tool-call', 'tool-result', 'any'])('in %s the words of user and system never count', async place => {
    expect(await quotes({ find: 'secret', in: place }, injected)).toBeUndefined()
  })

  test.each([
    ['assistant', ['said']],
    ['tool-call', ['called']],
    ['tool-result', ['answered']],
    ['any', ['called', 'answered', 'said']],
  ])('%s is %j', async (place, expected) => {
    expect(await quotes({ find: ['called', 'answered', 'said'], in: place }, injected)).toEqual(expected)
  })

  test('what a tool answered is by default not what the assistant said', async () => {
    expect(await quotes({ find: 'answered' }, injected)).toBeUndefined()
  })
})

describe('variables', () => {
  test('are filled in, as they stand', async () => {
    expect(await quotes({ find: '{{item}} Pro' }, said('a.b Pro'), { item: 'a.b' })).toEqual(['a.b Pro'])
    expect(await quotes({ find: '{{item}} Pro' }, said('axb Pro'), { item: 'a.b' })).toBeUndefined()
  })

  test('that are missing make the judgement fail: nothing was looked for', async () => {
    expect(await outcome({ find: '{{item}}' }, said('x'))).toEqual({
      kind: 'failed',
      error: 'missing variable "item" in "{{item}}"',
    })
  })

  test('that are empty make the judgement fail: the empty text is everywhere', async () => {
    expect(await outcome({ find: '{{item}}', found: 'no-violation' }, said('x'), { item: '' })).toMatchObject({ kind: 'failed' })
  })
})

describe('what it means to be found', () => {
  test('finding can be the right thing: then it is missing that is the violation', async () => {
    const options = { find: 'refund', found: 'no-violation', severity: 2 }
    expect(await outcome(options, said('a refund'))).toEqual({
      kind: 'judged',
      verdict: 'no-violation',
      evidence: [{ part: '1.0', start: 2, end: 8, quote: 'refund' }],
    })
    expect(await outcome(options, said('no'))).toEqual({ kind: 'judged', verdict: 'violation', severity: 2, evidence: [] })
  })

  test('a severity is given only with the event', async () => {
    expect(await outcome({ find: 'x', severity: 3 }, said('x'))).toMatchObject({ verdict: 'violation', severity: 3 })
    expect(await outcome({ find: 'x', severity: 3 }, said('y'))).not.toHaveProperty('severity')
  })

  test('the event is that of the verdict, and the clause stands on every judgement', async () => {
    const judge = await make({ find: '{{x}}', found: 'refusal', clause: 'c.1' })
    expect(judge.spec).toMatchObject({ name: 'j', kind: 'string', event: 'refusal', options: { find: '{{x}}', clause: 'c.1' } })
    for (const variables of [{}, { x: 'no' }] as Record<string, string>[])
      expect(await judgeOnce(judge, said('no'), { variables })).toMatchObject([{ judge: 'j', clause: 'c.1' }])
  })
})

test('of many finds only so many are quoted that the store is not filled', async () => {
  expect(await quotes({ find: 'a' }, said(...Array.from({ length: 500 }, () => 'a')))).toHaveLength(100)
})

test('a text to find that is empty is refused before anything runs', () => {
  expect(() => make({ find: '' })).toThrow()
  expect(() => make({ find: [] })).toThrow()
})
