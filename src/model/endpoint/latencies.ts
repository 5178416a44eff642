/** How long calls that were answered have lately taken. */
export interface Latencies {
  add(ms: number): void
  /** Null until one was answered. */
  medianMs(): number | null
}

const kept = 64

export function latencies(): Latencies {
  const ring = new Float64Array(kept)
  let count = 0
  return {
    add(ms) {
      ring[count++ % kept] = ms
    },
    // Sorted when asked, which is when a call has failed: the path of calls that succeed stays short.
    medianMs() {
      if (count === 0) return null
      const sorted = ring.slice(0, Math.min(count, kept)).sort()
      return sorted[sorted.length >> 1]!
    },
  }
}
