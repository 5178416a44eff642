import type { Measurement } from './krippendorff-disagreement.ts'
import { ratioDistance } from './ratio-slopes.ts'

/** A place among the sums over units, and what a unit adds there. */
type Entry = readonly [place: number, amount: number]

/** 1 − Dₒ/Dₑ: Krippendorff's alpha, of infinitely many units, from the coincidence matrix. */
export function populationAlpha(values: Float64Array, measurement: Measurement) {
  const q = values.length
  const margins = new Float64Array(q)
  const places = new Float64Array(values)
  const fixed = measurement === 'nominal' || measurement === 'ratio'
  const distances = new Float64Array(fixed ? q * q : 0)
  if (fixed)
    for (let k = 0; k < q; k++)
      for (let l = 0; l < q; l++)
        distances[k * q + l] = measurement === 'nominal' ? Number(k !== l) : ratioDistance(values[k]!, values[l]!)
  return {
    size: q * q,
    entries(codes: readonly number[]): Entry[] {
      const m = codes.length
      return codes.flatMap((a, i) => codes.flatMap((b, j) => (i === j ? [] : [[a * q + b, 1 / (m - 1)] as const])))
    },
    value(sums: Float64Array): number {
      margins.fill(0)
      let n = 0
      for (let k = 0; k < q; k++) {
        for (let l = 0; l < q; l++) margins[k]! += sums[k * q + l]!
        n += margins[k]!
      }
      if (measurement === 'ordinal') {
        let below = 0
        for (let k = 0; k < q; k++) {
          places[k] = (below + margins[k]! / 2) / n
          below += margins[k]!
        }
      }
      let [observed, expected] = [0, 0]
      for (let k = 0; k < q; k++)
        for (let l = 0; l < q; l++) {
          if (k === l) continue
          const distance = fixed ? distances[k * q + l]! : (places[k]! - places[l]!) ** 2
          observed += sums[k * q + l]! * distance
          expected += margins[k]! * margins[l]! * distance
        }
      return expected === 0 ? Number.NaN : 1 - (n * observed) / expected
    },
  }
}

/** (pₐ − pₑ)/(1 − pₑ) for three notions of chance: Gwet's AC, Brennan–Prediger, Fleiss. Its sums start at `from`. */
export function populationChance(credit: Float64Array, q: number, from: number) {
  const total = credit.reduce((sum, w) => sum + w, 0)
  const [units, pairs, agreed] = [from + q, from + q + 1, from + q + 2]
  return {
    end: from + q + 3,
    entries(codes: readonly number[]): Entry[] {
      const m = codes.length
      let alike = -m
      for (const a of codes) for (const b of codes) alike += credit[a * q + b]!
      const shares = codes.map(code => [from + code, 1 / m] as const)
      return m < 2 ? [...shares, [units, 1]] : [...shares, [units, 1], [pairs, 1], [agreed, alike / (m * (m - 1))]]
    },
    values(sums: Float64Array, into: Float64Array, at: number): void {
      const n = sums[units]!
      let [uncertain, alike] = [0, 0]
      for (let k = 0; k < q; k++) {
        const share = sums[from + k]! / n
        uncertain += share * (1 - share)
        for (let l = 0; l < q; l++) alike += credit[k * q + l]! * share * (sums[from + l]! / n)
      }
      const observed = sums[agreed]! / sums[pairs]!
      into[at] = corrected(observed, (total * uncertain) / (q * (q - 1)))
      into[at + 1] = corrected(observed, total / q ** 2)
      into[at + 2] = corrected(observed, alike)
    },
  }
}

/** Cohen's kappa, from the table of two raters. Its sums start at `from`. */
export function populationKappa(credit: Float64Array, q: number, from: number) {
  const rows = new Float64Array(q)
  const columns = new Float64Array(q)
  return {
    end: from + q * q,
    entries([a, b]: readonly number[]): Entry[] {
      return b === undefined ? [] : [[from + a! * q + b, 1]]
    },
    value(sums: Float64Array): number {
      rows.fill(0)
      columns.fill(0)
      let [n, observed, expected] = [0, 0, 0]
      for (let i = 0; i < q; i++)
        for (let j = 0; j < q; j++) {
          const weight = sums[from + i * q + j]!
          n += weight
          rows[i]! += weight
          columns[j]! += weight
          observed += weight * credit[i * q + j]!
        }
      for (let i = 0; i < q; i++) for (let j = 0; j < q; j++) expected += credit[i * q + j]! * rows[i]! * columns[j]!
      return corrected(observed / n, expected / n ** 2)
    },
  }
}

function corrected(observed: number, chance: number): number {
  return 1 - chance < 1e-12 ? Number.NaN : (observed - chance) / (1 - chance)
}
