import type { Random } from '../../base/random.ts'

const longestMs = 60_000
const unknownLatencyMs = 250

/**
 * How long to wait before trying again: anything up to a limit that begins at the time a call usually takes and doubles with each
 * failure ("full jitter"). From the latency, because a fixed second would make a stray 429 of a fast endpoint cost a hundred calls.
 * @param failures of this call, from 1
 * @param latencyMs the median of the endpoint, null where nothing was answered yet
 * @source M. Brooker, "Exponential backoff and jitter", AWS Architecture Blog (2015)
 */
export function backoffMs(failures: number, latencyMs: number | null, random: Random): number {
  return random.below(backoffLimitMs(failures, latencyMs) + 1)
}

/**
 * The most that is waited: the latency, between 20 ms and 1 s, doubled for each failure before, and never over a minute.
 * @example backoffLimitMs(3, 200) // 800
 */
export function backoffLimitMs(failures: number, latencyMs: number | null): number {
  const first = Math.min(1_000, Math.max(20, latencyMs ?? unknownLatencyMs))
  return Math.round(Math.min(longestMs, first * 2 ** (failures - 1)))
}
