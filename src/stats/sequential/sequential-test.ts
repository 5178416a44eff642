import type { Numbers } from '../check.ts'
import type { TestResult } from '../test-result.ts'
import { forEachTime, type SequenceOptions } from './confidence-sequence.ts'

/**
 * What a test that may be read at any time has found so far: `statistic` is the natural logarithm of the evidence (e-value or
 * likelihood ratio) against the null hypothesis now, `pValue` 1 over the largest evidence so far, at most 1.
 */
export type SequentialTestResult = TestResult

/** Evidence at the times asked for, as columns of equal length; time 1 is after the first observation. */
export interface EvidencePath {
  time: number[]
  /** Natural logarithm. */
  logEvidence: number[]
  pValue: number[]
}

/** A test that grows by one observation at a time, for a live display. */
export interface SequentialTestTracker<R extends SequentialTestResult = SequentialTestResult> {
  /** @throws RangeError when the observation is out of range */
  push(x: number): void
  result(): R
}

/** Times that a sequential test reports. */
export type TestTimes = Pick<SequenceOptions, 'times'>

/** What one test adds: its state, and the evidence read from it. */
export interface EvidenceWalker {
  readonly method: string
  n: number
  push(x: number): void
  logEvidence(): number
}

/** Keeps the largest evidence, from which the p-value is. */
export function evidenceTracker(walker: EvidenceWalker): SequentialTestTracker & { pValue(): number } {
  let largest = Number.NEGATIVE_INFINITY
  const pValue = () => Math.min(1, Math.exp(-largest))
  return {
    push: x => {
      walker.push(x)
      largest = Math.max(largest, walker.logEvidence())
    },
    pValue,
    result: () => {
      const about = { method: walker.method, n: walker.n, warnings: [] }
      if (walker.n === 0) return { statistic: null, pValue: null, ...about, undefinedReason: 'no observations yet' }
      return { statistic: walker.logEvidence(), pValue: pValue(), ...about }
    },
  }
}

/** Walks through a column, noting the evidence at the times asked for. */
export function walkEvidence(
  walker: EvidenceWalker,
  x: Numbers,
  times: Numbers | 'every' | undefined,
): SequentialTestResult & { path: EvidencePath } {
  const tracker = evidenceTracker(walker)
  const path: EvidencePath = { time: [], logEvidence: [], pValue: [] }
  forEachTime(
    x,
    times,
    i => tracker.push(x[i]!),
    time => {
      path.time.push(time)
      path.logEvidence.push(walker.logEvidence())
      path.pValue.push(tracker.pValue())
    },
  )
  return { ...tracker.result(), path }
}
