import { type Digest, digestOf } from '../base/digest.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { Store, TrialRecord } from './store.ts'

/** Where a recorded trial stands. */
export interface RecordedAt {
  target: string
  scenario: string
  epoch: number
}

/** What was said and judged before, wherever it is kept: a run of the store, or a file. */
export interface Recording {
  /** The run's id, or the digest of the file's content: it stands in the specs of whatever uses the recording. */
  readonly id: Digest
  /** For people. */
  readonly label: string
  readonly targets: readonly string[]
  readonly scenarios: ReadonlySet<string>
  /** Who has judged in it. */
  readonly judges: ReadonlySet<string>
  read(at: RecordedAt): Promise<RecordedTrial | undefined>
}

const keyOf = (at: RecordedAt) => JSON.stringify([at.target, at.scenario, at.epoch])

/** A recording held in memory. What several files say of one trial stands together. */
export function recordingOf(trials: readonly RecordedTrial[], label: string): Recording {
  const byKey = new Map<string, RecordedTrial>()
  for (const trial of trials) {
    const before = byKey.get(keyOf(trial))
    byKey.set(keyOf(trial), before ? together(before, trial) : trial)
  }
  return {
    id: digestOf(trials),
    label,
    targets: [...new Set(trials.map(trial => trial.target))],
    scenarios: new Set(trials.map(trial => trial.scenario)),
    judges: new Set(trials.flatMap(trial => trial.judgements.map(({ judge }) => judge))),
    read: async at => byKey.get(keyOf(at)),
  }
}

function together(first: RecordedTrial, second: RecordedTrial): RecordedTrial {
  return {
    ...first,
    judgements: [...first.judgements, ...second.judgements],
    labels: [...first.labels, ...second.labels],
  }
}

/** A run of the store as a recording; transcripts are read one at a time, when asked for. */
export async function recordingOfRun(store: Store, run: Digest, label: string): Promise<Recording> {
  const trials = await store.trials(run)
  const ids = new Map(trials.map(trial => [keyOf(trial), trial.id]))
  return {
    id: run,
    label,
    targets: [...new Set(trials.map(trial => trial.target))],
    scenarios: new Set(trials.map(trial => trial.scenario)),
    judges: new Set((await store.judges(run)).map(({ name }) => name)),
    async read(at) {
      const id = ids.get(keyOf(at))
      const found = id === undefined ? undefined : await store.trial(id)
      return found && recordedTrial(found)
    },
  }
}

/** A stored trial as a line of a recording; undefined when it was never tried. */
export function recordedTrial({ trial, attempts, judgements, labels }: TrialRecord): RecordedTrial | undefined {
  const last = attempts.at(-1)
  if (!last) return undefined
  const { target, scenario, epoch, slice } = trial
  const turns = (last.transcript?.turns ?? []).map(turn => ({
    role: turn.role,
    parts: turn.parts.map(({ id: _, ...part }) => part),
  }))
  return {
    target,
    scenario,
    epoch,
    slice,
    state: last.state,
    ...(last.reason === undefined ? {} : { reason: last.reason }),
    startedAt: last.startedAt,
    durationMs: last.durationMs,
    turns,
    ...(last.transcript?.metadata ? { metadata: last.transcript.metadata } : {}),
    judgements: [...judgements],
    labels: [...labels],
  }
}
