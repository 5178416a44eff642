import assert from 'node:assert/strict'
import { type Judgement, judgementSchema } from '../../record/judgement.ts'
import { type Label, labelRoles } from '../../record/label.ts'
import { type Attempt, trialStates } from '../../record/trial.ts'
import { verdicts } from '../../record/verdict.ts'
import { sampleAttempt, sampleJudge, sampleJudgement, sampleLabel, sampleManifest, sampleTrial } from '../sample-records.ts'
import { toolCall, transcriptOf } from '../transcript-of.ts'
import type { StoreCase } from './case.ts'

/** A line break, a NUL, an escape, both spellings of é, right-to-left, an emoji of four code points. */
const words = 'a\r\n\u0000\u001b[31m caf\u00e9 cafe\u0301 \u05e9\u05dc\u05d5\u05dd \u{1f469}\u200d\u{1f4bb}\ufeff\ufffd "\\'

const evidence = [
  { part: '1.0', start: 3, end: 4, quote: words },
  { part: '0.0', start: 0, end: 0, quote: '' },
]

const judgements: Judgement[] = [
  sampleJudgement({
    judge: 'zeta',
    clause: 'policy.1',
    outcome: { kind: 'judged', verdict: 'violation', severity: 4, category: 'partial', evidence, rationale: words },
  }),
  sampleJudgement({ judge: 'zeta', clause: 'policy.2', outcome: { kind: 'judged', verdict: 'no-violation', evidence: [] } }),
  sampleJudgement({ judge: 'zeta', outcome: { kind: 'judged', verdict: 'refusal', evidence: [], rationale: '' } }),
  sampleJudgement({ judge: 'alpha', outcome: { kind: 'abstained', reason: words } }),
  sampleJudgement({ judge: 'beta', clause: 'policy.1', outcome: { kind: 'failed', error: '' } }),
]

const labels: Label[] = [
  ...labelRoles.map(role => sampleLabel({ role })),
  sampleLabel({
    clause: 'policy.1',
    outcome: { kind: 'labelled', verdict: 'success', severity: 1, category: 'c', evidence, comment: words },
  }),
  sampleLabel({ annotator: 'bob', outcome: { kind: 'skipped', reason: words } }),
]

export const readBackCases: StoreCase[] = [
  {
    name: 'several trials are read at once as they are one by one, in the order asked for; unknown ones are left out',
    async check(store) {
      const manifest = sampleManifest({ judges: [sampleJudge('zeta'), sampleJudge('alpha'), sampleJudge('beta')] })
      const [first, second, untried] = ['a', 'b', 'c'].map(scenario => sampleTrial(manifest.id, { scenario }))
      await store.createRun(manifest, [first!, second!, untried!])
      await store.write({
        attempts: [
          sampleAttempt(first!.id, { state: 'target-error' }),
          sampleAttempt(first!.id, { number: 2 }),
          sampleAttempt(second!.id, { transcript: null }),
        ],
        judged: [{ trial: first!.id, attempt: 2, judgements }],
        labelled: [{ trial: second!.id, attempt: 1, labels }],
      })
      await store.addJudge(manifest.id, sampleJudge('late'), { ofAll: true })
      const ids = [untried!.id, second!.id, 'f'.repeat(64), first!.id]
      const one = await Promise.all(ids.map(id => store.trial(id)))
      assert.deepEqual(
        await store.trialRecords(ids),
        one.filter(record => record !== undefined),
      )
      assert.deepEqual(await store.trialRecords([]), [])
    },
  },
  {
    name: 'a run is read back as it was written',
    async check(store) {
      const manifest = sampleManifest(
        { kind: 'import', suite: null, judges: [sampleJudge('zeta'), sampleJudge('alpha', { event: 'refusal' })], seeds: null },
        { title: words, command: null, notes: [words, ''] },
      )
      assert.equal(await store.createRun(manifest, []), 'created')
      const none = { trials: 0, finished: 0, judgements: 0, labels: 0 }
      assert.deepEqual(await store.run(manifest.id), { manifest, ...none })
      assert.deepEqual(await store.judges(manifest.id), manifest.spec.judges)
    },
  },
  {
    name: 'a trial is read back with its place in the design, and is not yet tried',
    async check(store) {
      const { id: run, ...manifest } = sampleManifest()
      const slice = {
        family: 'f',
        hazard: 'h',
        use_case: 'u',
        attack: 'a',
        locale: 'de-AT',
        market: 'caf\u00e9',
        twin: 'benign',
        stratum: 's',
      }
      const trials = [
        sampleTrial(run, { slice, judges: ['b', 'a', '"'] }),
        sampleTrial(run, { epoch: 2_147_483_647, judges: [] }),
        sampleTrial(run, { target: 'cafe\u0301', slice: { ...slice, market: null, family: 'cafe\u0301' } }),
      ]
      await store.createRun({ id: run, ...manifest }, trials)
      assert.deepEqual(await store.trials(run), trials)
      for (const trial of trials)
        assert.deepEqual(await store.trial(trial.id), { trial, attempts: [], judgements: [], labels: [] })
    },
  },
  {
    name: 'attempts of every state are read back in their order, with what was said',
    async check(store) {
      const manifest = sampleManifest()
      const trial = sampleTrial(manifest.id)
      await store.createRun(manifest, [trial])
      const said = transcriptOf(
        { system: words },
        { user: [words, ''] },
        {
          assistant: [
            words,
            ...toolCall('1', 'caf\u00e9 \u{1f469}', '{not json', { error: words }),
            ...toolCall('', '\u05e9', {}, { result: words }),
          ],
        },
      )
      const more: Partial<Attempt>[] = [
        { startedAt: null, durationMs: null, transcript: null },
        { reason: words, transcript: { ...said, metadata: { nested: [null, { [words]: words }], n: 1.5 } } },
        { reason: '', transcript: { turns: [], metadata: {} } },
        { startedAt: 0, durationMs: 0, transcript: { turns: [{ role: 'user', parts: [] }] } },
        { startedAt: Number.MAX_SAFE_INTEGER, durationMs: Number.MAX_SAFE_INTEGER, transcript: said },
        { transcript: transcriptOf({ user: 'long '.repeat(200_000) }) },
      ]
      const attempts = trialStates.map((state, i) => sampleAttempt(trial.id, { ...more[i], number: i + 1, state }))
      await store.write({ attempts: attempts.toReversed() })
      assert.deepEqual((await store.trial(trial.id))!.attempts, attempts)
    },
  },
  {
    name: 'judgements and labels are read back with their evidence, in the order they were written',
    async check(store) {
      const manifest = sampleManifest()
      const trial = sampleTrial(manifest.id)
      await store.createRun(manifest, [trial])
      const at = { trial: trial.id, attempt: 1 }
      await store.write({
        attempts: [sampleAttempt(trial.id)],
        judged: [{ ...at, judgements }],
        labelled: [{ ...at, labels }],
      })
      const read = (await store.trial(trial.id))!
      assert.deepEqual(read.judgements, judgements)
      assert.deepEqual(read.labels, labels)
    },
  },
  {
    name: 'every verdict and severity is read back as itself',
    async check(store) {
      const manifest = sampleManifest()
      const trial = sampleTrial(manifest.id)
      await store.createRun(manifest, [trial])
      const all = verdicts.flatMap(verdict =>
        [undefined, 1, 2, 3, 4].map(severity =>
          judgementSchema.parse({ judge: `${verdict} ${severity}`, outcome: { kind: 'judged', verdict, severity } }),
        ),
      )
      const plain: Judgement[] = JSON.parse(JSON.stringify(all))
      await store.write({ attempts: [sampleAttempt(trial.id)], judged: [{ trial: trial.id, attempt: 1, judgements: plain }] })
      assert.deepEqual((await store.trial(trial.id))!.judgements, plain)
    },
  },
  {
    name: 'text without a UTF-8 form is stored as U+FFFD, and its name is one name',
    async check(store) {
      const manifest = sampleManifest()
      const trial = sampleTrial(manifest.id)
      await store.createRun(manifest, [trial])
      const judged = [{ trial: trial.id, attempt: 1, judgements: [sampleJudgement({ judge: 'x\ud800' })] }]
      await store.write({ attempts: [sampleAttempt(trial.id, { reason: 'x\ud800' })], judged })
      await store.write({ judged })
      const read = (await store.trial(trial.id))!
      assert.equal(read.attempts[0]!.reason, 'x\ufffd')
      assert.deepEqual(read.judgements, [sampleJudgement({ judge: 'x\ufffd' })])
    },
  },
  {
    name: 'what was judged and labelled later is added to what was there',
    async check(store) {
      const manifest = sampleManifest()
      const trial = sampleTrial(manifest.id)
      await store.createRun(manifest, [trial])
      await store.write({ attempts: [sampleAttempt(trial.id)] })
      const at = { trial: trial.id, attempt: 1 }
      for (const judgement of judgements) await store.write({ judged: [{ ...at, judgements: [judgement] }] })
      for (const label of labels) await store.write({ labelled: [{ ...at, labels: [label] }] })
      const read = (await store.trial(trial.id))!
      assert.deepEqual(read.judgements, judgements)
      assert.deepEqual(read.labels, labels)
    },
  },
  {
    name: 'sessions are kept in their order, each with the program that ran it',
    async check(store) {
      const manifest = sampleManifest()
      const other = sampleManifest({ instance: 2 })
      await store.createRun(manifest, [])
      await store.createRun(other, [])
      assert.deepEqual(await store.sessions(manifest.id), [])
      const sessions = [5, 3, 5].map((startedAt, i) => ({
        run: manifest.id,
        startedAt,
        program: { ...manifest.program, version: `0.${i}.0` },
      }))
      for (const session of sessions) await store.addSession(session)
      assert.deepEqual(await store.sessions(manifest.id), sessions)
      assert.deepEqual(await store.sessions(other.id), [])
    },
  },
  {
    name: 'a judge that comes later stands after those of the manifest, and once',
    async check(store) {
      const manifest = sampleManifest({ judges: [sampleJudge('zeta'), sampleJudge('beta')] })
      await store.createRun(manifest, [])
      const later = sampleJudge('alpha', { event: 'refusal', options: { find: words } })
      await store.addJudge(manifest.id, later)
      await store.addJudge(manifest.id, sampleJudge('alpha', { version: '2' }))
      await store.addJudge(manifest.id, sampleJudge('zeta', { version: '2' }))
      assert.deepEqual(await store.judges(manifest.id), [...manifest.spec.judges, later])
    },
  },
]
