import assert from 'node:assert/strict'
import type { Judge, JudgeInput } from '../judge/judge.ts'
import { transcriptDigest } from '../record/identity.ts'
import { type Judgement, judgementSchema } from '../record/judgement.ts'
import { judgeSpecSchema } from '../record/manifest.ts'
import { isVerified } from '../record/span.ts'
import type { Transcript } from '../record/transcript.ts'
import { eventOf } from '../record/verdict.ts'
import { type ContractCase, frozen } from './contract.ts'
import { hostileTranscripts } from './hostile-transcripts.ts'
import { inMemoryCalls } from './in-memory-calls.ts'

export interface JudgeContractOptions {
  /** What a scenario would fill in. */
  variables?: Readonly<Record<string, string>>
  /** Transcripts of the judge's own to try, besides the hostile ones. */
  transcripts?: Readonly<Record<string, Transcript>>
}

/**
 * What every judge must do: speak at least once, under its own name and about its own event, of whatever it is given;
 * quote only what is there; change nothing it was given; and say the same of the same.
 * @param make a new judge for each case
 */
export function judgeContract(make: () => Judge | Promise<Judge>, options: JudgeContractOptions = {}): ContractCase[] {
  const inputs = Object.entries({ ...hostileTranscripts(), ...options.transcripts }).map(
    ([what, transcript]) => [what, inputOf(transcript, options)] as const,
  )
  const ofAll = (name: string, check: (judge: Judge, input: JudgeInput) => Promise<void>): ContractCase[] =>
    inputs.map(([what, input]) => ({ name: `${name}: ${what}`, run: async () => check(await make(), input) }))
  return [
    {
      name: 'says what it is, in a form that a manifest holds',
      run: async () => {
        const { spec } = await make()
        assert.deepEqual(judgeSpecSchema.parse(JSON.parse(JSON.stringify(spec))), spec)
        assert.deepEqual((await make()).spec, spec, 'made twice, it is the same judge')
      },
    },
    ...ofAll('speaks under its own name, about its own event', async (judge, input) => {
      const said = await speak(judge, input)
      assert.ok(said.length > 0, 'it says nothing')
      for (const judgement of said) {
        assert.deepEqual(judgementSchema.parse(judgement), judgement, 'a judgement can be stored as it is')
        assert.equal(judgement.judge, judge.spec.name)
        if (judgement.outcome.kind === 'judged') assert.equal(eventOf(judgement.outcome.verdict), judge.spec.event)
      }
      const clauses = said.map(judgement => judgement.clause)
      assert.equal(new Set(clauses).size, clauses.length, 'it speaks once of each clause')
    }),
    ...ofAll('quotes only what is there', async (judge, input) => {
      for (const { outcome } of await speak(judge, input)) {
        for (const evidence of outcome.kind === 'judged' ? outcome.evidence : [])
          assert.ok(isVerified(input.transcript, evidence), `${JSON.stringify(evidence).slice(0, 200)} is not in the transcript`)
      }
    }),
    ...ofAll('changes nothing, and says the same again', async (judge, input) => {
      const before = structuredClone(input)
      const first = await speak(judge, frozen(input))
      assert.deepEqual(input, before)
      assert.deepEqual(await speak(judge, input), first)
      assert.deepEqual(await speak(await make(), input), first)
    }),
  ]
}

function inputOf(transcript: Transcript, { variables = {} }: JudgeContractOptions): JudgeInput {
  return {
    target: 'target',
    scenario: 'family/scenario',
    epoch: 1,
    variables,
    clauses: [],
    right: null,
    transcript,
    transcriptDigest: transcriptDigest(transcript),
  }
}

function speak(judge: Judge, input: JudgeInput): Promise<Judgement[]> {
  return judge.judge(input, { signal: new AbortController().signal, calls: inMemoryCalls() })
}
