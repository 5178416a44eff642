import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { transcriptDigest } from '../record/identity.ts'
import { type RecordedTrial, recordedTrialSchema } from '../record/recorded-trial.ts'
import { placeTurns } from '../record/transcript.ts'
import { emptySlice } from '../record/trial.ts'
import { sampleAttempt, sampleJudgement, sampleLabel, sampleManifest, sampleTrial } from '../testing/sample-records.ts'
import { toolCall, transcriptOf } from '../testing/transcript-of.ts'
import { recordedTrial, recordingOf, recordingOfRun } from './recording.ts'
import { sqliteStore } from './sqlite/sqlite-store.ts'
import type { TrialRecord } from './store.ts'

const line = (more: Partial<RecordedTrial> = {}): RecordedTrial =>
  recordedTrialSchema.parse({
    target: 't',
    scenario: 's',
    turns: [{ role: 'user', parts: [{ type: 'text', text: 'Hi' }] }],
    ...more,
  })

describe('a recording in memory', () => {
  test('finds a trial by target, scenario and epoch', async () => {
    const trials = [line(), line({ epoch: 2 }), line({ target: 'u' }), line({ scenario: 'z' })]
    const recording = recordingOf(trials, 'memory')
    for (const trial of trials) expect(await recording.read(trial)).toBe(trial)
    expect(await recording.read({ target: 't', scenario: 's', epoch: 3 })).toBeUndefined()
  })

  test('keeps apart what differs only in where one name ends', async () => {
    const recording = recordingOf([line({ target: 'a","b', scenario: 'c' })], 'memory')
    expect(await recording.read({ target: 'a', scenario: 'b","c', epoch: 1 })).toBeUndefined()
  })

  test('names its targets in the order they come, each once, and its scenarios', () => {
    const recording = recordingOf([line({ target: 'b' }), line({ target: 'a', scenario: 'z' }), line({ target: 'b' })], 'memory')
    expect(recording.targets).toEqual(['b', 'a'])
    expect(recording.scenarios).toEqual(new Set(['s', 'z']))
  })

  test('is another one when anything in it is another', () => {
    const id = (...trials: RecordedTrial[]) => recordingOf(trials, 'memory').id
    expect(id(line(), line({ epoch: 2 }))).toBe(id(line(), line({ epoch: 2 })))
    const others = [id(), id(line()), id(line({ epoch: 2 })), id(line({ labels: [sampleLabel()] })), id(line(), line())]
    expect(new Set(others).size).toBe(others.length)
  })

  test('puts together what two files say of one trial', async () => {
    const judged = line({ judgements: [sampleJudgement()] })
    const labelled = line({ labels: [sampleLabel()] })
    const read = await recordingOf([judged, labelled], 'memory').read(line())
    expect(read).toEqual({ ...line(), judgements: [sampleJudgement()], labels: [sampleLabel()] })
  })
})

describe('a stored trial as a line of a recording', () => {
  const trial = sampleTrial('a'.repeat(64), { epoch: 3, slice: { ...emptySlice, family: 'f' } })
  const said = {
    ...transcriptOf({ user: 'Hi' }, { assistant: ['Yes', ...toolCall('1', 'search', {}, { error: 'broken' })] }),
    metadata: { file: 'a' },
  }
  const record: TrialRecord = {
    trial,
    attempts: [
      sampleAttempt(trial.id, { state: 'target-error', reason: 'earlier' }),
      sampleAttempt(trial.id, { number: 2, state: 'limit', reason: 'turns', transcript: said }),
    ],
    judgements: [sampleJudgement()],
    labels: [sampleLabel()],
  }

  test('is its last attempt, with the judgements and labels', () => {
    const recorded = recordedTrial(record)!
    expect(recorded).toMatchObject({ epoch: 3, slice: { family: 'f' }, state: 'limit', reason: 'turns', metadata: { file: 'a' } })
    expect(recorded.judgements).toEqual([sampleJudgement()])
    expect(recorded.labels).toEqual([sampleLabel()])
  })

  test('is a line that can be read again, in the same words', () => {
    const recorded = recordedTrial(record)!
    expect(recordedTrialSchema.parse(JSON.parse(JSON.stringify(recorded)))).toEqual(recorded)
    expect(transcriptDigest({ turns: placeTurns(recorded.turns) })).toBe(transcriptDigest(said))
  })

  test('has no turns where nothing was said', () => {
    const silent = sampleAttempt(trial.id, { state: 'target-error', transcript: null })
    const recorded = recordedTrial({ ...record, attempts: [silent] })!
    expect(recorded.turns).toEqual([])
    expect(recorded).not.toHaveProperty('reason')
    expect(recorded).not.toHaveProperty('metadata')
  })

  test('is none where the trial was never tried', () => {
    expect(recordedTrial({ ...record, attempts: [] })).toBeUndefined()
  })
})

describe('a run of the store as a recording', () => {
  const dir = mkdtempSync(join(tmpdir(), 'assay-recording-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test('reads what was tried, and nothing where nothing was', async () => {
    const store = sqliteStore(join(dir, 'assay.db'))
    const manifest = sampleManifest()
    const tried = sampleTrial(manifest.id)
    const planned = sampleTrial(manifest.id, { target: 'another', scenario: 'later' })
    await store.createRun(manifest, [tried, planned])
    const labels = [sampleLabel()]
    await store.write({ attempts: [sampleAttempt(tried.id)], labelled: [{ trial: tried.id, attempt: 1, labels }] })
    const recording = await recordingOfRun(store, manifest.id, 'run r1')
    expect(recording).toMatchObject({ id: manifest.id, label: 'run r1', targets: ['target', 'another'] })
    expect(recording.scenarios).toEqual(new Set(['family/scenario', 'later']))
    expect(await recording.read(tried)).toEqual(recordedTrial((await store.trial(tried.id))!))
    expect((await recording.read(tried))!.labels).toEqual(labels)
    expect(await recording.read(planned)).toBeUndefined()
    expect(await recording.read({ ...tried, epoch: 2 })).toBeUndefined()
    await store.close()
  })
})
