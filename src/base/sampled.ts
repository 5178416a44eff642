import type { Path } from './source-issues.ts'

/** From so many values on, a part is looked at first. */
const large = 20_000

/** Members of each list and object that stand for all. */
const members = 64

interface Sample {
  value: unknown
  /** The place in the whole value of a place in the sample. */
  pathOf(path: Path): Path
}

/**
 * A part of a very large value: of each list and object the first members and some of the others. Where everything is wrong,
 * a schema's complaints about the whole (two kilobytes each) would take all memory. Undefined for any other value.
 */
export function sampled(value: unknown): Sample | undefined {
  if (!isLarge(value, { left: large })) return undefined
  const places = new Map<unknown, readonly number[]>()
  const sample = sampleOf(value, places)
  return {
    value: sample,
    pathOf(path) {
      let at = sample
      return path.map(step => {
        const whole = typeof step === 'number' ? (places.get(at)?.[step] ?? step) : step
        at = (at as Record<string | number, unknown> | undefined)?.[step]
        return whole
      })
    },
  }
}

function isLarge(value: unknown, budget: { left: number }): boolean {
  if (--budget.left < 0) return true
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(item => isLarge(item, budget))
  for (const key in value) if (isLarge((value as Record<string, unknown>)[key], budget)) return true
  return false
}

function sampleOf(value: unknown, places: Map<unknown, readonly number[]>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const chosen = chosenOf(value.length)
    const sample = chosen.map(i => sampleOf(value[i], places))
    places.set(sample, chosen)
    return sample
  }
  const keys = Object.keys(value)
  const chosen = chosenOf(keys.length).map(i => keys[i]!)
  return Object.fromEntries(chosen.map(key => [key, sampleOf((value as Record<string, unknown>)[key], places)]))
}

/** Half of them from the beginning, half spread over the rest. */
function chosenOf(length: number): number[] {
  if (length <= members) return Array.from({ length }, (_, i) => i)
  const first = members / 2
  return Array.from({ length: members }, (_, i) => (i < first ? i : first + Math.floor(((i - first) * (length - first)) / first)))
}
