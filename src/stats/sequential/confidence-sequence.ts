import type { Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'

/** The intervals at the times asked for, as columns of equal length; time 1 is after the first observation. */
export interface SequencePath {
  time: number[]
  estimate: number[]
  lower: number[]
  upper: number[]
}

/** The interval after the last observation, and those on the way there. */
export interface ConfidenceSequence extends Result {
  path: SequencePath
}

/** A confidence sequence that grows by one observation at a time, for a live display: constant work a step. */
export interface SequenceTracker {
  /** @throws RangeError when the observation is out of range */
  push(x: number): void
  /** The interval after all observations so far; it may be read at any time and as often as one likes. */
  result(): Result
}

/** Error probability and times that every confidence sequence takes. */
export interface SequenceOptions {
  /** Probability that the mean is ever outside, over all times together; between 0 and 1, 0.05 unless told. */
  alpha?: number
  /** Times (1 to n, ascending) to report in `path`, or every one; the last alone unless told. */
  times?: Numbers | 'every'
}

/** What one method adds: its state, and the limits read from it. */
export interface Walker {
  readonly method: string
  readonly alpha: number
  n: number
  push(x: number): void
  estimate(): number
  lower(): number
  upper(): number
  warnings?(): string[]
}

/** Walks through a column, noting the limits at the times asked for. */
export function walkSequence(walker: Walker, x: Numbers, times: Numbers | 'every' | undefined): ConfidenceSequence {
  const path: SequencePath = { time: [], estimate: [], lower: [], upper: [] }
  forEachTime(
    x,
    times,
    i => walker.push(x[i]!),
    time => {
      path.time.push(time)
      path.estimate.push(walker.estimate())
      path.lower.push(walker.lower())
      path.upper.push(walker.upper())
    },
  )
  return { ...walkerResult(walker), path }
}

export function walkerTracker(walker: Walker): SequenceTracker {
  return { push: x => walker.push(x), result: () => walkerResult(walker) }
}

/** Calls `step` for every index and `note` at each time wanted. @throws RangeError on a time outside 1 to n */
export function forEachTime(
  x: Numbers,
  times: Numbers | 'every' | undefined,
  step: (i: number) => void,
  note: (time: number) => void,
): void {
  const n = x.length
  const wanted = times ?? (n === 0 ? [] : [n])
  if (wanted !== 'every') checkTimes(wanted, n)
  let next = 0
  for (let i = 0; i < n; i++) {
    step(i)
    if (wanted === 'every') note(i + 1)
    else if (wanted[next] === i + 1) {
      note(i + 1)
      next++
    }
  }
}

function checkTimes(times: Numbers, n: number): void {
  for (let j = 0; j < times.length; j++) {
    const time = times[j]!
    if (!Number.isSafeInteger(time) || time < 1 || time > n || (j > 0 && time <= times[j - 1]!))
      throw new RangeError(`times[${j}] is a whole number from 1 to n = ${n}, after the one before, got ${time}`)
  }
}

function walkerResult(walker: Walker): Result {
  const about = { level: 1 - walker.alpha, method: walker.method, n: walker.n }
  if (walker.n === 0) return undefinedResult('no observations yet', about)
  return {
    estimate: walker.estimate(),
    lower: walker.lower(),
    upper: walker.upper(),
    ...about,
    warnings: walker.warnings?.() ?? [],
  }
}
