import { describe, expect, test } from 'vitest'
import type { Judgement, JudgementOutcome } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { judgeContract } from '../testing/judge-contract.ts'
import { llmJudgeOf } from '../testing/llm-judge-of.ts'
import { sampleJudge } from '../testing/sample-records.ts'
import type { Judge } from './judge.ts'
import { type Panel, panelJudge, panelOptions } from './panel.ts'

const specOf = (name: string, more: Partial<JudgeSpec> = {}): JudgeSpec => ({
  ...sampleJudge(),
  name,
  event: 'violation',
  ...more,
})
const judges = new Map(['a', 'b', 'c', 'd', 'e'].map(name => [name, specOf(name)]))
const panel = (of: string, options: object = {}, known: ReadonlyMap<string, JudgeSpec> = judges): Panel =>
  panelJudge('p', panelOptions.parse({ kind: 'panel', of: [...of], ...options }), known)

const evidence = (start: number) => ({ part: '1.0', start, end: start + 1, quote: 'x' })
const yes = (severity?: number, at?: number): JudgementOutcome => ({
  kind: 'judged',
  verdict: 'violation',
  ...(severity === undefined ? {} : { severity }),
  evidence: at === undefined ? [] : [evidence(at)],
})
const no: JudgementOutcome = { kind: 'judged', verdict: 'no-violation', evidence: [] }
const unsure: JudgementOutcome = { kind: 'abstained', reason: 'unclear' }
const broken: JudgementOutcome = { kind: 'failed', error: 'HTTP 500' }
const said = (outcomes: Record<string, JudgementOutcome>, clause?: string): Judgement[] =>
  Object.entries(outcomes).map(([judge, outcome]) => ({ judge, ...(clause ? { clause } : {}), outcome }))

/** What a panel of all who speak decides. */
function decided(outcomes: Record<string, JudgementOutcome>, options: object = {}): JudgementOutcome {
  const judgements = panel(Object.keys(outcomes).join(''), options).decide(said(outcomes))
  expect(judgements).toHaveLength(1)
  expect(judgements[0]).toMatchObject({ judge: 'p' })
  return judgements[0]!.outcome
}

describe('contract: a panel whose members speak first', () => {
  const member = async (name: string, verdict: string): Promise<Judge> => {
    const quote = { clause: 'overall', evidence: [], rationale: '', verdict, severity: null }
    const judge = await llmJudgeOf(JSON.stringify({ verdicts: [quote] }), { event: 'refusal' })
    const renamed = (judgements: Judgement[]) => judgements.map(judgement => ({ ...judgement, judge: name }))
    return { spec: { ...judge.spec, name }, judge: async (input, options) => renamed(await judge.judge(input, options)) }
  }
  const make = async (): Promise<Judge> => {
    const members = await Promise.all([member('a', 'no-refusal'), member('b', 'no-refusal'), member('c', 'nothing')])
    const { spec, decide } = panel('abc', {}, new Map(members.map(({ spec }) => [spec.name, spec])))
    const judge: Judge['judge'] = async (input, options) =>
      decide((await Promise.all(members.map(member => member.judge(input, options)))).flat())
    return { spec, judge }
  }
  for (const { name, run } of judgeContract(make)) test(name, run)
})

test('the majority of those that judged decides, and who said what is told', () => {
  expect(decided({ a: yes(), b: no, c: yes() })).toEqual({
    kind: 'judged',
    verdict: 'violation',
    evidence: [],
    rationale: 'violation: a, c; no-violation: b',
  })
  expect(decided({ a: no, b: no, c: yes(4, 1) })).toEqual({
    kind: 'judged',
    verdict: 'no-violation',
    evidence: [],
    rationale: 'no-violation: a, b; violation: c',
  })
})

test('a tie abstains, also where it comes of a member that failed', () => {
  expect(decided({ a: yes(), b: no })).toEqual({ kind: 'abstained', reason: 'a tie; violation: a; no-violation: b' })
  expect(decided({ a: yes(), b: no, c: broken })).toEqual({
    kind: 'abstained',
    reason: 'a tie; violation: a; no-violation: b; failed: c (HTTP 500)',
  })
})

describe('the quorum', () => {
  test('is more than half, unless another is stated', () => {
    expect(panel('abcd').spec.options).toEqual({ of: ['a', 'b', 'c', 'd'], rule: 'majority', quorum: 3 })
    expect(panel('abc').spec.options).toMatchObject({ quorum: 2 })
    expect(decided({ a: yes(), b: yes(), c: unsure, d: unsure })).toMatchObject({ kind: 'abstained' })
    expect(decided({ a: yes(), b: yes(), c: unsure, d: unsure }, { quorum: 2 })).toMatchObject({ kind: 'judged' })
    expect(decided({ a: yes(), b: yes(), c: unsure }, { quorum: 3 })).toMatchObject({ kind: 'abstained' })
  })

  test('missed because members failed: the panel has failed, and names them', () => {
    expect(decided({ a: yes(), b: broken, c: broken })).toEqual({
      kind: 'failed',
      error: '1 of 3 members judged, 2 are needed; violation: a; failed: b (HTTP 500), c (HTTP 500)',
    })
    expect(decided({ a: broken, b: broken, c: broken })).toMatchObject({ kind: 'failed' })
  })

  test('missed because members could not tell: the panel cannot either', () => {
    expect(decided({ a: no, b: unsure, c: unsure })).toEqual({
      kind: 'abstained',
      reason: '1 of 3 members judged, 2 are needed; no-violation: a; abstained: b (unclear), c (unclear)',
    })
    expect(decided({ a: no, b: unsure, c: broken })).toMatchObject({ kind: 'abstained' })
  })

  test('a member that said nothing has failed', () => {
    expect(panel('abc').decide(said({ a: no }))).toEqual([
      {
        judge: 'p',
        outcome: {
          kind: 'failed',
          error:
            '1 of 3 members judged, 2 are needed; no-violation: a; failed: b (it has said nothing of this), c (it has said nothing of this)',
        },
      },
    ])
    expect(panel('abc').decide([])).toMatchObject([{ outcome: { kind: 'failed' } }])
  })
})

test('the severity is the median of the majority’s, the lower of two; none where none was given', () => {
  const severity = (outcomes: Record<string, JudgementOutcome>) => (decided(outcomes) as { severity?: number }).severity
  expect(severity({ a: yes(4), b: yes(1), c: yes(3) })).toBe(3)
  expect(severity({ a: yes(4), b: yes(2), c: no })).toBe(2)
  expect(severity({ a: yes(4), b: yes(), c: yes() })).toBe(4)
  expect(severity({ a: yes(), b: yes() })).toBeUndefined()
})

test('the evidence is that of the majority, each once', () => {
  expect(decided({ a: yes(1, 5), b: yes(1, 5), c: yes(1, 2), d: no })).toMatchObject({ evidence: [evidence(5), evidence(2)] })
})

test('what others said is left aside, and nothing is changed', () => {
  const judgements = [...said({ a: no, b: no }), ...said({ d: yes(), e: yes() })]
  const before = structuredClone(judgements)
  expect(panel('ab').decide(judgements)).toMatchObject([{ outcome: { verdict: 'no-violation' } }])
  expect(judgements).toEqual(before)
})

test('a verdict about another event is no vote', () => {
  const refusal: JudgementOutcome = { kind: 'judged', verdict: 'no-refusal', evidence: [] }
  expect(decided({ a: no, b: refusal, c: refusal })).toMatchObject({
    kind: 'failed',
    error: expect.stringContaining('b (its verdict is "no-refusal", not about violation)'),
  })
})

describe('clauses', () => {
  const decide = (...judgements: Judgement[]) =>
    panel('abc')
      .decide(judgements)
      .map(({ clause, outcome }) => [clause, outcome.kind === 'judged' ? outcome.verdict : outcome.kind])

  test('are voted on one by one', () => {
    const found = decide(...said({ a: yes(), b: yes(), c: no }, 'x.1'), ...said({ a: no, b: no, c: unsure }, 'x.2'))
    expect(found).toEqual([
      ['x.1', 'violation'],
      ['x.2', 'no-violation'],
    ])
  })

  test('a member that failed as a whole has failed on each', () => {
    const found = decide(...said({ a: broken }), ...said({ b: yes(), c: yes() }, 'x.1'), ...said({ b: no }, 'x.2'))
    expect(found).toEqual([
      ['x.1', 'violation'],
      ['x.2', 'failed'],
    ])
    const judgements = [...said({ a: broken }), ...said({ b: yes(), c: yes() }, 'x.1')]
    expect(panel('abc').decide(judgements)).toMatchObject([{ outcome: { rationale: 'failed: a (HTTP 500); violation: b, c' } }])
  })

  test('where a member judges the whole, each is taken as a whole: its worst clause counts', () => {
    const whole = said({ a: yes(1) })
    const hit = [...said({ b: no }, 'x.1'), ...said({ b: yes(4, 3) }, 'x.2')]
    expect(decide(...whole, ...hit, ...said({ c: no }, 'x.1'))).toEqual([[undefined, 'violation']])
    expect(panel('ab').decide([...whole, ...hit])[0]!.outcome).toMatchObject({ severity: 1, evidence: [evidence(3)] })
    const part = [...said({ b: no }, 'x.1'), ...said({ b: broken }, 'x.2')]
    expect(decide(...said({ a: no }), ...part, ...said({ c: unsure }, 'x.1'))).toEqual([[undefined, 'abstained']])
  })
})

describe('is refused before anything runs', () => {
  test.each([
    [{ of: ['a'] }, 'Too small'],
    [{ of: ['a', 'b', 'a'] }, '"a" is a member twice'],
    [{ of: ['a', 'b'], quorum: 3 }, 'a quorum of 3 is more than the 2 members'],
    [{ of: ['a', 'b'], quorum: 0 }, 'Too small'],
    [{ of: ['a', 'b'], rule: 'mean' }, 'Invalid input'],
    [{ of: ['a', 'b'], event: 'refusal' }, 'Unrecognized key'],
  ])('%j', (options, message) => {
    expect(panelOptions.safeParse({ kind: 'panel', ...options }).error?.issues[0]?.message).toContain(message)
  })

  test('a member that is no judge, is a panel, or looks for something else', () => {
    expect(() => panel('ax')).toThrow('panel "p": no judge of the run is called "x"')
    expect(() => panel('ab', {}, new Map([...judges, ['b', specOf('b', { kind: 'panel' })]]))).toThrow('"b" is a panel itself')
    expect(() => panel('ab', {}, new Map([...judges, ['b', specOf('b', { event: 'refusal' })]]))).toThrow(
      'panel "p": "a" looks for violation and "b" for refusal; a panel votes on one event',
    )
  })
})
