export type Work = () => unknown

/** Median milliseconds of each piece of work, run in turn so that a busy machine troubles all alike; a first round warms up. */
export function medianTimes(works: readonly Work[], runs: number): number[] {
  const times = works.map(() => [] as number[])
  for (let run = 0; run <= runs; run++) {
    for (const [i, work] of works.entries()) {
      const started = performance.now()
      work()
      if (run > 0) times[i]!.push(performance.now() - started)
    }
  }
  return times.map(one => one.toSorted((a, b) => a - b)[Math.floor(one.length / 2)]!)
}
