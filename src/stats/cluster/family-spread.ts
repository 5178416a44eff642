import type { Numbers } from '../check.ts'

/** How much families differ in an event: what a design effect is made from. */
export interface FamilySpread {
  n: number
  /** Events over trials. */
  p: number
  clusters: number
  /** m̄* = Σm²/Σm. */
  meanSize: number
  /** Kish's effective number of families, (Σm)²/Σm²: far below `clusters` where a few hold most trials. */
  effectiveClusters: number
  /** Cluster-robust variance G/(G−1)·Σs²/n² over that of independent rows; null with one family, at no events or only events. */
  estimated: number | null
  /** Intraclass correlation by one-way analysis of variance; null where it is undefined. */
  anovaIcc: number | null
  /** Families that show the event or those that show its absence, whichever are fewer. */
  showing: number
}

/**
 * The spread of families from their counts, in one pass: what a live display needs at every step.
 * @param sizes trials of each family, at least 1
 * @param events of each family
 * @source as {@link clusteredProportion} and {@link clusteredIcc}, for 0/1 outcomes
 * @example familySpread([4, 4], [1, 3]) // { p: 0.5, meanSize: 4, estimated: 2, anovaIcc: 0.2, showing: 2 }
 */
export function familySpread(sizes: Numbers, events: Numbers): FamilySpread {
  const clusters = sizes.length
  let n = 0
  let total = 0
  let sizesSquared = 0
  let withEvent = 0
  let without = 0
  for (let g = 0; g < clusters; g++) {
    n += sizes[g]!
    total += events[g]!
    sizesSquared += sizes[g]! ** 2
    if (events[g]! > 0) withEvent++
    if (events[g]! < sizes[g]!) without++
  }
  const about = {
    n,
    p: total / n,
    clusters,
    meanSize: sizesSquared / n,
    effectiveClusters: n ** 2 / sizesSquared,
    showing: Math.min(withEvent, without),
  }
  if (clusters === 1 || total === 0 || total === n) return { ...about, estimated: null, anovaIcc: null }
  let squares = 0
  let between = 0
  let within = 0
  for (let g = 0; g < clusters; g++) {
    // n·events − total·size are whole numbers: equal rates give exactly 0.
    const residual = (n * events[g]! - total * sizes[g]!) / n
    squares += residual ** 2
    between += residual ** 2 / sizes[g]!
    within += (events[g]! * (sizes[g]! - events[g]!)) / sizes[g]!
  }
  const independent = (total * (n - total)) / n
  const estimated = ((clusters / (clusters - 1)) * squares) / independent
  if (n === clusters) return { ...about, estimated, anovaIcc: null }
  const msBetween = between / (clusters - 1)
  const msWithin = within / (n - clusters)
  const n0 = (n - about.meanSize) / (clusters - 1)
  return { ...about, estimated, anovaIcc: (msBetween - msWithin) / (msBetween + (n0 - 1) * msWithin) }
}
