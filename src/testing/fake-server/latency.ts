import type { Random } from '../../base/random.ts'

/** How long a reply takes, in milliseconds: always the same, or drawn. */
export type Latency =
  | number
  | { kind: 'uniform'; min: number; max: number }
  /** Half take longer than the median; `sigma` is the spread of the logarithm. */
  | { kind: 'log-normal'; median: number; sigma: number; max?: number }

/** A number from 0 up to, but not reaching, 1. */
export function uniform(random: Random): number {
  return random.below(2 ** 30) / 2 ** 30
}

export function latencyDraw(latency: Latency, random: Random): () => number {
  if (typeof latency === 'number') return () => latency
  if (latency.kind === 'uniform') return () => latency.min + uniform(random) * (latency.max - latency.min)
  const { median, sigma, max = Number.POSITIVE_INFINITY } = latency
  return () => Math.min(max, median * Math.exp(sigma * gaussian(random)))
}

/** Box–Muller. */
function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random))
}
