import type { OutScore } from './export-scores.ts'

/** A metric as the header of a log declares it. */
interface MetricSpec {
  name: string
  options?: unknown
}

/** The metrics of a scorer: of one value, or of each part of a dictionary. */
export type ScorerMetrics = readonly MetricSpec[] | Readonly<Record<string, readonly MetricSpec[]>>

/** The values of one scorer, gathered sample by sample. */
export class ScoreTally {
  /** Values by part ('' for a plain value) and sample, one an epoch; NaN where unscored. */
  readonly #values = new Map<string, Map<string | number, number[]>>()
  readonly #order = new Set<string | number>()

  add(sample: string | number, { value }: OutScore): void {
    this.#order.add(sample)
    const parts =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [['', value] as const]
    for (const [part, inner] of parts) {
      const samples = this.#values.get(part) ?? new Map<string | number, number[]>()
      this.#values.set(part, samples)
      samples.set(sample, [...(samples.get(sample) ?? []), asNumber(inner)])
    }
  }

  /** The mean over the epochs of each sample that has at least one value. */
  #means(part: string): number[] {
    return [...(this.#values.get(part) ?? new Map<string, number[]>()).values()]
      .map(meanOfScored)
      .filter(mean => !Number.isNaN(mean))
  }

  /** As Inspect keeps the result of a scorer, one for each part that metrics are declared of. */
  results(scorer: string, declared: ScorerMetrics, metadata: object) {
    const groups = isList(declared) ? [['', declared] as const] : Object.entries(declared)
    return groups
      .filter(([part]) => this.#values.has(part))
      .map(([part, specs]) => {
        const means = this.#means(part)
        return {
          name: part === '' ? scorer : part,
          scorer,
          scored_samples: means.length,
          unscored_samples: this.#order.size - means.length,
          metrics: Object.fromEntries(specs.flatMap(spec => metricOf(spec, means))),
          ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
        }
      })
  }

  /** As Inspect keeps the values that its metrics are made from. */
  reductions(scorer: string) {
    const parts = [...this.#values.keys()]
    const mean = (part: string, sample: string | number) => meanOfScored(this.#values.get(part)?.get(sample) ?? [])
    const samples = [...this.#order].map(sample => ({
      value:
        parts.length === 1 && parts[0] === ''
          ? mean('', sample)
          : Object.fromEntries(parts.map(part => [part, mean(part, sample)])),
      sample_id: sample,
    }))
    return { scorer, samples }
  }
}

function isList(declared: ScorerMetrics): declared is readonly MetricSpec[] {
  return Array.isArray(declared)
}

function meanOfScored(values: readonly number[]): number {
  const scored = values.filter(value => !Number.isNaN(value))
  return scored.length === 0 ? Number.NaN : scored.reduce((sum, value) => sum + value, 0) / scored.length
}

const grades = new Map([
  ['C', 1],
  ['I', 0],
  ['P', 0.5],
  ['N', 0],
])
const words = new Map([
  ['yes', 1],
  ['true', 1],
  ['no', 0],
  ['false', 0],
])

/**
 * What a value counts as.
 * @source `value_to_float` of inspect_ai.scorer
 */
export function asNumber(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'string') return value === null || value === undefined ? Number.NaN : 0
  const known = grades.get(value) ?? words.get(value.toLowerCase())
  if (known !== undefined) return known
  const number = value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : 0
}

/** Metrics that are recomputed; a log's own are not, since they are programs. */
function metricOf({ name }: MetricSpec, means: readonly number[]): [string, object][] {
  const short = String(name).split('/').at(-1)!
  const value = short === 'accuracy' || short === 'mean' ? mean(means) : short === 'stderr' ? standardError(means) : undefined
  return value === undefined ? [] : [[short, { name: short, value, params: {} }]]
}

/** NaN, as with Inspect, where nothing was scored: 0 would read as a rate. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function standardError(values: readonly number[]): number {
  if (values.length < 2) return values.length === 0 ? Number.NaN : 0
  const centre = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1)) / Math.sqrt(values.length)
}
