import { digestToBytes } from '../base/digest.ts'
import type { ExportedRun } from '../interop/export/exporter.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { trialStates } from '../record/trial.ts'
import type { TrialRecord } from '../store/store.ts'
import { hostileTranscripts } from './hostile-transcripts.ts'
import { sampleAttempt, sampleJudge, sampleJudgement, sampleLabel, sampleManifest, sampleTrial } from './sample-records.ts'
import { tableOf } from './table-of.ts'

/** A run that holds these trials, as it is handed to an exporter. */
export function exportedRunOf(records: readonly TrialRecord[], judges: readonly JudgeSpec[] = [sampleJudge()]): ExportedRun {
  const table = tableOf(
    records.map(({ trial, attempts, judgements, labels }) => ({
      ...trial,
      state: attempts.at(-1)?.state ?? 'pending',
      judgements,
      labels,
    })),
  )
  const ids = new Uint8Array(Buffer.concat(records.map(({ trial }) => digestToBytes(trial.id))))
  return {
    manifest: sampleManifest({ judges: [...judges] }),
    judges,
    table: { ...table, trials: { ...table.trials, ids } },
    async *trials() {
      yield* records
    },
  }
}

/** A trial with its last attempt; `state` pending: without any. */
export function recordOf(
  scenario: string,
  {
    state,
    ...more
  }: Partial<Omit<TrialRecord, 'trial' | 'attempts'>> & {
    state?: (typeof trialStates)[number] | 'pending'
    attempt?: Parameters<typeof sampleAttempt>[1]
    trial?: Parameters<typeof sampleTrial>[1]
  } = {},
): TrialRecord {
  const trial = sampleTrial(sampleManifest().id, { scenario, ...more.trial })
  const attempts = state === 'pending' ? [] : [sampleAttempt(trial.id, { state: state ?? 'completed', ...more.attempt })]
  return { trial, attempts, judgements: more.judgements ?? [], labels: more.labels ?? [] }
}

/** A trial of every state, everything that can be said of one, and every hostile transcript. */
export function everyRecord(): TrialRecord[] {
  const hostile = '=1+1,"\r\n\u0000 ı💸'
  return [
    ...[...trialStates, 'pending' as const].map(state => recordOf(`state/${state}`, { state })),
    recordOf('said/judged', { judgements: [sampleJudgement()], labels: [sampleLabel()] }),
    recordOf('said/abstained', { judgements: [sampleJudgement({ outcome: { kind: 'abstained', reason: hostile } })] }),
    recordOf('said/failed', {
      attempt: { reason: hostile, durationMs: null, startedAt: null },
      judgements: [sampleJudgement({ clause: 'a.1', outcome: { kind: 'failed', error: '' } })],
    }),
    recordOf('said/skipped', { labels: [sampleLabel({ outcome: { kind: 'skipped', reason: hostile } })] }),
    ...Object.entries(hostileTranscripts()).map(([what, transcript]) => recordOf(`hostile/${what}`, { attempt: { transcript } })),
    recordOf('hostile/nothing said', { attempt: { transcript: null } }),
  ]
}
