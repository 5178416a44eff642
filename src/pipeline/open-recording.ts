import { existsSync } from 'node:fs'
import { UsageError } from '../base/errors.ts'
import { readRecords } from '../interop/records.ts'
import { shortRun } from '../record/identity.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import { type Recording, recordingOf, recordingOfRun } from '../store/recording.ts'
import type { Store } from '../store/store.ts'
import { resolveRun } from './resolve-run.ts'

/** A recording by the name people give it: a file or folder of recorded trials, else a run of the store. */
export async function openRecording(reference: string, store: Store): Promise<Recording> {
  if (existsSync(reference)) return recordingFrom(reference)
  // A run that plays back the latest would itself be the latest when the same command goes on.
  if (reference === 'latest')
    throw new UsageError('replay and recorded take the id of a run, not "latest", which changes; "assay runs" lists the ids')
  const run = await resolveRun(store, reference)
  return recordingOfRun(store, run, `run ${shortRun(run)}`)
}

export async function recordingFrom(path: string): Promise<Recording> {
  const trials: RecordedTrial[] = []
  for await (const { trial } of readRecords(path)) trials.push(trial)
  return recordingOf(trials, path)
}
