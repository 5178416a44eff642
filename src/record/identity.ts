import { type Digest, digestOf } from '../base/digest.ts'
import type { RunSpec } from './manifest.ts'
import type { Transcript } from './transcript.ts'

/** A run is its resolved spec: the same command, on any machine, names the same run. */
export function runId(spec: RunSpec): Digest {
  return digestOf(spec)
}

/** One target × scenario × epoch of a run. The target is part of it, because a run may hold several. */
export function trialId(trial: { run: Digest; target: string; scenario: string; epoch: number }): Digest {
  return digestOf({ epoch: trial.epoch, run: trial.run, scenario: trial.scenario, target: trial.target })
}

/** What was said and done, whatever run it happened in: recorded judgements and labels are matched by it. */
export function transcriptDigest(transcript: Transcript): Digest {
  return digestOf(transcript.turns)
}

/**
 * Key of one model call in the response cache of a run. Epoch and call index are in it, so that five epochs of one
 * question stay five answers; so are temperature, tools and limits, as parts of the request.
 */
export function callKey(call: { request: unknown; epoch: number; callIndex: number }): Digest {
  return digestOf({ callIndex: call.callIndex, epoch: call.epoch, request: call.request })
}

/** How many hexadecimal digits of an id people are shown; commands take any prefix that is unique. */
const shown = 5

/** @example shortRun('91c2e0…') // 'r91c2e' */
export function shortRun(id: Digest): string {
  return `r${id.slice(0, shown)}`
}

/** @example shortTrial('7f3ab1…') // 't7f3ab' */
export function shortTrial(id: Digest): string {
  return `t${id.slice(0, shown)}`
}
