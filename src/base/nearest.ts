import { distance } from 'fastest-levenshtein'

/**
 * The known name nearest to a misspelt one, or undefined when none is near enough to be meant.
 * @example nearest('familly', ['family', 'hazard']) // 'family'
 */
export function nearest(found: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // One slip in a short word; two (or letters that changed places) from four letters on.
  const most = found.length < 4 ? 1 : Math.max(2, Math.floor(found.length / 3))
  let bestDistance = most + 1
  for (const name of known) {
    const d = distance(found.toLowerCase(), name.toLowerCase())
    if (d < bestDistance) [best, bestDistance] = [name, d]
  }
  return best
}

/** The half sentence an error ends with: the nearest name if there is one, else the (first twelve) known names. */
export function didYouMean(found: string, known: readonly string[]): string {
  const best = nearest(found, known)
  if (best !== undefined) return `did you mean "${best}"?`
  if (known.length === 0) return 'none is known'
  return `known: ${known.slice(0, 12).join(', ')}${known.length > 12 ? `, … (${known.length} in all)` : ''}`
}
