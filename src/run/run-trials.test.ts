import { describe, expect, test } from 'vitest'
import type { Digest } from '../base/digest.ts'
import { StoreError } from '../base/errors.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Scenario } from '../record/scenario.ts'
import { type Attempt, attemptSchema, isFinal, type Trial } from '../record/trial.ts'
import type { TrialRows } from '../store/batch-writer.ts'
import type { Batch, OpenTrial, TrialRecord } from '../store/store.ts'
import type { Reply, Target } from '../target/target.ts'
import { fakeClock } from '../testing/fake-clock.ts'
import { scenarioOf } from '../testing/scenario-of.ts'
import { scriptedUser } from '../user/scripted.ts'
import { planTrials } from './plan-trials.ts'
import { type JudgeAttempt, type RunTrialsInput, type RunTrialsOptions, runTrials } from './run-trials.ts'

const run = 'b'.repeat(64)

/** The part of a store that running needs, in memory; every record is written once, as the real one does. */
function memoryStore(trials: readonly Trial[]) {
  const attempts = new Map<Digest, Attempt[]>()
  const judgements = new Map<string, Judgement[]>()
  const of = (id: Digest) => attempts.get(id) ?? []
  const said = (id: Digest) => judgements.get(`${id}/${of(id).length}`) ?? []
  return {
    writes: 0,
    failWith: undefined as Error | undefined,
    async write({ attempts: tried = [], judged = [] }: Batch): Promise<void> {
      if (this.failWith) throw this.failWith
      this.writes++
      for (const attempt of tried) {
        expect(attemptSchema.parse(attempt)).toEqual(attempt)
        expect(attempt.number, 'attempts are numbered without gaps').toBe(of(attempt.trial).length + 1)
        attempts.set(attempt.trial, [...of(attempt.trial), attempt])
      }
      for (const { trial, attempt, judgements: more } of judged) {
        const key = `${trial}/${attempt}`
        judgements.set(key, [...(judgements.get(key) ?? []), ...more])
      }
    },
    async openTrials(): Promise<OpenTrial[]> {
      return trials.flatMap(({ id, judges }): OpenTrial[] => {
        const last = of(id).at(-1)
        const missingJudges = judges.filter(judge => !said(id).some(judgement => judgement.judge === judge))
        if (last && isFinal(last.state) && (last.state !== 'completed' || missingJudges.length === 0)) return []
        const errors = of(id).filter(({ state }) => state === 'target-error').length
        return [{ id, attempts: of(id).length, errors, lastState: last?.state ?? null, missingJudges }]
      })
    },
    async trial(id: Digest): Promise<TrialRecord> {
      return { trial: trials.find(trial => trial.id === id)!, attempts: of(id), judgements: said(id), labels: [] }
    },
    states: () => trials.map(({ id }) => of(id).map(({ state }) => state)),
    said: () => trials.map(({ id }) => said(id).map(({ judge, outcome }) => `${judge} ${outcome.kind}`)),
    of,
  }
}

const hello: Reply = { kind: 'reply', parts: [{ type: 'text', text: 'Hello.' }] }
const safe = (judge: string): Judgement => ({ judge, outcome: { kind: 'judged', verdict: 'no-violation', evidence: [] } })

/** Trials of `count` scenarios, and all that running them needs. */
function setUp({
  count = 3,
  judges = ['j'],
  reply = async () => hello,
  judge = async (_attempt, _trial, names) => names.map(safe),
  ...options
}: {
  count?: number
  judges?: string[]
  reply?: (scenario: string, signal: AbortSignal) => Promise<Reply>
  judge?: JudgeAttempt
} & Partial<RunTrialsOptions> = {}) {
  const scenarios = Array.from({ length: count }, (_, i) => scenarioOf({ id: `f/${i}`, judges }))
  const trials = planTrials(run, ['t'], scenarios, 1)
  const store = memoryStore(trials)
  const asked: string[] = []
  const judged: string[] = []
  const committed: TrialRows[] = []
  const target: Target = {
    spec: { name: 't', kind: 'test', version: '1', options: {} },
    open: ({ scenario }) => ({
      reply: (_, { signal }) => {
        asked.push(scenario.id)
        return reply(scenario.id, signal)
      },
    }),
  }
  const input: RunTrialsInput = {
    store,
    run,
    trials,
    scenarios: new Map(scenarios.map((scenario): [string, Scenario] => [scenario.id, scenario])),
    targets: new Map([['t', target]]),
    user: scriptedUser,
    kept: async () => undefined,
    judge: (attempt, trial, names, about) => {
      judged.push(`${trial.scenario} ${names}`)
      return judge(attempt, trial, names, about)
    },
  }
  const go = (more: Partial<RunTrialsOptions> = {}) =>
    runTrials(input, {
      limits: { turns: 5, timeoutMs: 1_000 },
      attempts: 3,
      concurrency: 2,
      signal: new AbortController().signal,
      clock: fakeClock(),
      onCommitted: items => committed.push(...items),
      ...options,
      ...more,
    })
  return { store, trials, asked, judged, committed, go }
}

test('every trial is tried, judged by its judges, and on disk when it is reported', async () => {
  const { store, asked, judged, committed, go } = setUp({ judges: ['j', 'k'] })
  await go()
  expect(asked.toSorted()).toEqual(['f/0', 'f/1', 'f/2'])
  expect(judged.toSorted()).toEqual(['f/0 j,k', 'f/1 j,k', 'f/2 j,k'])
  expect(store.states()).toEqual([['completed'], ['completed'], ['completed']])
  expect(store.said()).toEqual(Array(3).fill(['j judged', 'k judged']))
  expect(committed.flatMap(({ attempts = [] }) => attempts)).toHaveLength(3)
  expect(committed.flatMap(({ judged = [] }) => judged)).toHaveLength(3)
})

test('trials are begun in the order given', async () => {
  const { asked, go } = setUp({ count: 20 })
  await go({ concurrency: 1 })
  expect(asked).toEqual(Array.from({ length: 20 }, (_, i) => `f/${i}`))
})

test('no more are in hand at once than may be', async () => {
  let inHand = 0
  let most = 0
  const reply = async () => {
    most = Math.max(most, ++inHand)
    await new Promise(setImmediate)
    inHand--
    return hello
  }
  const { go } = setUp({ count: 20, reply })
  await go({ concurrency: 4 })
  expect(most).toBe(4)
})

test('an attempt holds when it began, how long it took and what was said', async () => {
  const clock = fakeClock(1_000)
  const reply = async () => {
    clock.advance(250)
    return hello
  }
  const { store, trials, go } = setUp({ count: 1, reply, clock })
  await go()
  expect(store.of(trials[0]!.id)).toMatchObject([
    {
      number: 1,
      state: 'completed',
      startedAt: 1_000,
      durationMs: 250,
      transcript: { turns: [{ role: 'user' }, { role: 'assistant' }] },
    },
  ])
})

test('what ends a run need not wait for the disk', async () => {
  const stop = new AbortController()
  let ended = 0
  const { asked, committed, go } = setUp({ count: 100, reply: () => Promise.reject(new Error('down')), signal: stop.signal })
  const onEnded = () => {
    expect(committed).toEqual([])
    if (++ended === 3) stop.abort()
  }
  await go({ concurrency: 1, onEnded })
  expect(asked).toHaveLength(3)
  expect(committed).toHaveLength(3)
})

describe('going on with a run', () => {
  test('leaves what is finished as it is', async () => {
    const { store, asked, judged, go } = setUp()
    await go()
    const writes = store.writes
    await go()
    expect(asked).toHaveLength(3)
    expect(judged).toHaveLength(3)
    expect(store.writes).toBe(writes)
  })

  test('tries again what failed, within the bound, once each time', async () => {
    const { store, asked, go } = setUp({ count: 1, reply: () => Promise.reject(new Error('down')), attempts: 3 })
    for (let i = 0; i < 6; i++) await go()
    expect(asked).toHaveLength(3)
    expect(store.states()).toEqual([['target-error', 'target-error', 'target-error']])
  })

  test('keeps the reason of each try, and stops when one succeeds', async () => {
    let tries = 0
    const { store, trials, judged, go } = setUp({
      count: 1,
      reply: async () => (++tries < 2 ? Promise.reject(new Error('down')) : hello),
    })
    for (let i = 0; i < 3; i++) await go()
    expect(store.of(trials[0]!.id)).toMatchObject([
      { number: 1, state: 'target-error', reason: 'down' },
      { number: 2, state: 'completed' },
    ])
    expect(judged).toEqual(['f/0 j'])
  })

  test.each(['limit', 'refused-by-provider'] as const)('does not try a %s again, and has it judged by nobody', async kind => {
    const { store, asked, judged, go } = setUp({ count: 1, reply: async () => ({ kind, reason: 'so it is' }) })
    await go()
    await go()
    expect(asked).toHaveLength(1)
    expect(judged).toEqual([])
    expect(store.states()).toEqual([[kind]])
  })

  test('asks only the judges that are missing, about the words that are stored', async () => {
    const { store, trials, asked, judged, go } = setUp({ count: 2, judges: ['j', 'k'] })
    await go()
    const kept = store.of(trials[0]!.id)[0]!
    const again = setUp({ count: 2, judges: ['j', 'k'] })
    await again.store.write({ attempts: [kept], judged: [{ trial: kept.trial, attempt: 1, judgements: [safe('j')] }] })
    await again.go()
    expect(again.asked).toEqual(['f/1'])
    expect(again.judged.toSorted()).toEqual(['f/0 k', 'f/1 j,k'])
    expect(again.store.said()).toEqual(Array(2).fill(['j judged', 'k judged']))
    expect([asked.length, judged.length]).toEqual([2, 2])
  })

  test('has a failed judgement stand: the judge has spoken', async () => {
    const failed: Judgement = { judge: 'j', outcome: { kind: 'failed', error: 'no verdict in the reply' } }
    const { store, judged, go } = setUp({ count: 1, judge: async () => [failed] })
    await go()
    await go()
    expect(judged).toHaveLength(1)
    expect(store.said()).toEqual([['j failed']])
  })
})

describe('an abort', () => {
  test('before the start begins nothing', async () => {
    const { asked, go } = setUp()
    await go({ signal: AbortSignal.abort() })
    expect(asked).toEqual([])
  })

  test('begins no other trial, and keeps those in hand as cancelled', async () => {
    const stop = new AbortController()
    const { store, asked, go } = setUp({
      count: 10,
      reply: async (scenario, signal) => {
        if (scenario !== 'f/3') return hello
        stop.abort()
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      },
    })
    await go({ signal: stop.signal, concurrency: 1 })
    expect(asked).toEqual(['f/0', 'f/1', 'f/2', 'f/3'])
    expect(store.states().slice(0, 5)).toEqual([['completed'], ['completed'], ['completed'], ['cancelled'], []])
  })

  test('costs no try, however often it comes', async () => {
    let interrupt = true
    let stop = new AbortController()
    const { store, go } = setUp({
      count: 1,
      attempts: 1,
      reply: async () => {
        if (interrupt) stop.abort()
        return hello
      },
    })
    for (let i = 0; i < 5; i++) {
      stop = new AbortController()
      await go({ signal: stop.signal })
    }
    interrupt = false
    await go()
    expect(store.states()).toEqual([[...Array(5).fill('cancelled'), 'completed']])
  })

  test('while the judges are at work keeps the attempt and not their failures: they are asked again', async () => {
    const stop = new AbortController()
    let interrupt = true
    const judge: JudgeAttempt = async (_attempt, _trial, names) => {
      if (!interrupt) return names.map(safe)
      stop.abort()
      return names.map((name): Judgement => ({ judge: name, outcome: { kind: 'failed', error: 'aborted' } }))
    }
    const { store, asked, go } = setUp({ count: 1, judge })
    await go({ signal: stop.signal })
    expect([store.states(), store.said()]).toEqual([[['completed']], [[]]])
    await go({ signal: stop.signal })
    expect(store.said()).toEqual([[]])
    interrupt = false
    await go()
    expect([asked.length, store.said()]).toEqual([1, [['j judged']]])
  })
})

describe('a failure of the store', () => {
  test('is thrown, and nothing is reported that is not on disk', async () => {
    const { store, committed, go } = setUp({ count: 5 })
    store.failWith = new StoreError('the disk is full')
    await expect(go()).rejects.toThrow(new StoreError('the disk is full'))
    expect(committed).toEqual([])
  })

  test('ends the run: no other trial is begun once it is known', async () => {
    const { store, asked, go } = setUp({ count: 2_000, reply: () => new Promise(resolve => setImmediate(() => resolve(hello))) })
    store.failWith = new StoreError('the disk is full')
    await expect(go({ concurrency: 1 })).rejects.toThrow('the disk is full')
    expect(asked.length).toBeLessThan(2_000)
  })

  test('is thrown from reading too', async () => {
    const { store, go } = setUp()
    store.openTrials = () => Promise.reject(new StoreError('is locked'))
    await expect(go()).rejects.toThrow('is locked')
  })
})

test('what is wrong with one trial is kept with it, and the others go on', async () => {
  const { store, go } = setUp({ reply: async scenario => (scenario === 'f/1' ? Promise.reject(new Error('odd')) : hello) })
  await go()
  expect(store.states()).toEqual([['completed'], ['target-error'], ['completed']])
})

test('a judging function that throws is a fault of the program: it stops the run, and what was finished is on disk', async () => {
  const { store, go } = setUp({
    judge: async (_attempt, trial, names) => {
      if (trial.scenario === 'f/1') throw new Error('bug')
      return names.map(safe)
    },
  })
  await expect(go({ concurrency: 1 })).rejects.toThrow('bug')
  expect(store.states()).toEqual([['completed'], ['completed'], []])
})
