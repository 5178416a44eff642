import { expect, test } from 'vitest'
import type { Judge, JudgeInput } from '../judge/judge.ts'
import type { Judgement } from '../record/judgement.ts'
import { judgeContract } from './judge-contract.ts'

/** A judge that keeps the contract, but for what a test breaks. */
function judge(speak: (input: JudgeInput) => Judgement[] | Promise<Judgement[]>, spec: Partial<Judge['spec']> = {}): Judge {
  return {
    spec: { name: 'j', kind: 'test', version: '1', options: {}, event: 'violation', ...spec },
    judge: async input => speak(input),
  }
}

const safe: Judgement = { judge: 'j', outcome: { kind: 'judged', verdict: 'no-violation', evidence: [] } }

/** Names of the cases that fail, without the transcript they fail on. */
async function broken(make: () => Judge): Promise<string[]> {
  const failed = new Set<string>()
  for (const { name, run } of judgeContract(make)) {
    await run().catch(() => failed.add(name.split(':')[0]!))
  }
  return [...failed]
}

const says = 'says what it is, in a form that a manifest holds'
const speaks = 'speaks under its own name, about its own event'
const quotes = 'quotes only what is there'
const changes = 'changes nothing, and says the same again'

test('a judge that keeps the contract passes it', async () => {
  expect(await broken(() => judge(() => [safe]))).toEqual([])
})

let asked = 0
test.each<[string, () => Judge, string[]]>([
  ['says nothing', () => judge(() => []), [speaks]],
  ['speaks under another name', () => judge(() => [{ ...safe, judge: 'k' }]), [speaks]],
  ['speaks of another event', () => judge(() => [safe], { event: 'refusal' }), [speaks]],
  ['speaks twice of one clause', () => judge(() => [safe, safe]), [speaks]],
  [
    'speaks in no form of a judgement',
    () => judge(() => [{ judge: 'j', outcome: { kind: 'maybe' } } as unknown as Judgement]),
    [speaks],
  ],
  ['throws', () => judge(() => Promise.reject(new Error('broken'))), [speaks, quotes, changes]],
  [
    'quotes what is not there',
    () =>
      judge(() => [
        {
          judge: 'j',
          outcome: { kind: 'judged', verdict: 'violation', evidence: [{ part: '1.0', start: 0, end: 2, quote: 'no' }] },
        },
      ]),
    [quotes],
  ],
  ['sorts the turns', () => judge(({ transcript }) => (transcript.turns.reverse() ? [safe] : [])), [changes]],
  [
    'says something else each time',
    () => judge(() => [{ judge: 'j', outcome: { kind: 'abstained', reason: `${asked++}` } }]),
    [changes],
  ],
  ['is another each time', () => judge(() => [safe], { options: { at: asked++ } }), [says]],
  ['has options that no manifest holds', () => judge(() => [safe], { options: { f: undefined as unknown as null } }), [says]],
])('a judge that %s does not', async (_, make, cases) => {
  expect(await broken(make)).toEqual(cases)
})
