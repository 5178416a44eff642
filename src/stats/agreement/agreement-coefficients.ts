import type { Result } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'

/** One chance-corrected coefficient. */
export interface AgreementCoefficient extends Result {
  /** Agreement expected by chance; null without units. */
  chanceAgreement: number | null
}

export interface AgreementCoefficients {
  /** Agreement seen, with partial credit when weighted; over units with two ratings or more. */
  percentAgreement: number | null
  ac: AgreementCoefficient
  brennanPrediger: AgreementCoefficient
  fleiss: AgreementCoefficient
}

/** How often each unit was put in each category, row by row. */
export interface CategoryCounts {
  counts: Float64Array
  units: number
  size: number
}

/**
 * Gwet's AC, Brennan–Prediger and generalised Fleiss from counts, with standard errors over units (Gwet 2014,
 * Handbook of Inter-Rater Reliability, ch. 5): κ = (pₐ − pₑ)/(1 − pₑ) for three notions of pₑ.
 */
export function agreementCoefficients(table: CategoryCounts, weight: Float64Array, level: number): AgreementCoefficients {
  const { size } = table
  const { unitAgreement, paired, ratings, n, nPaired, shares } = unitAgreements(table, weight)
  const partialCredit = weight.some((w, i) => w > 0 && i % (size + 1) !== 0)
  const total = weight.reduce((sum, w) => sum + w, 0)
  const acUnit = shares.map(share => (total * (1 - share)) / (size * (size - 1)))
  const fleissUnit = shares.map((_, k) => {
    let sum = 0
    for (let l = 0; l < size; l++) sum += ((weight[k * size + l]! + weight[l * size + k]!) / 2) * shares[l]!
    return sum
  })
  let percentAgreement = 0
  for (let unit = 0; unit < table.units; unit++) percentAgreement += unitAgreement[unit]!
  percentAgreement /= nPaired
  const coefficient = (method: string, perCategory: Float64Array): AgreementCoefficient => {
    const about = { level, method, n, warnings: [] as string[] }
    const nothing = { ...about, estimate: null, se: null, lower: null, upper: null, chanceAgreement: null }
    if (nPaired === 0) return { ...nothing, undefinedReason: 'no unit has two ratings' }
    if (size < 2) return { ...nothing, undefinedReason: 'one category only: declare the categories that raters could have used' }
    let chance = 0
    for (let k = 0; k < size; k++) chance += shares[k]! * perCategory[k]!
    if (Math.abs(1 - chance) < 1e-14)
      return {
        ...nothing,
        chanceAgreement: chance,
        undefinedReason: 'every rating is in one category, so agreement by chance is certain',
      }
    const estimate = (percentAgreement - chance) / (1 - chance)
    if (n < 2)
      return {
        ...nothing,
        estimate,
        chanceAgreement: chance,
        undefinedReason: 'one unit has no standard error, so the limits are undefined',
      }
    let squares = 0
    for (let unit = 0; unit < table.units; unit++) {
      if (ratings[unit] === 0) continue
      let unitChance = 0
      for (let k = 0; k < size; k++) unitChance += (table.counts[unit * size + k]! * perCategory[k]!) / ratings[unit]!
      const own = (n / nPaired) * (paired[unit]! ? unitAgreement[unit]! - chance : 0) - 2 * (1 - estimate) * (unitChance - chance)
      squares += (own / (1 - chance) - estimate) ** 2
    }
    const se = Math.sqrt(squares / (n * (n - 1)))
    const half = studentTQuantile(1 - (1 - level) / 2, n - 1) * se
    if (percentAgreement === 1) about.warnings.push('raters agree on every unit: the interval has no width')
    return {
      ...about,
      estimate,
      se,
      lower: estimate - half,
      upper: Math.min(1, estimate + half),
      df: n - 1,
      chanceAgreement: chance,
    }
  }
  return {
    percentAgreement: nPaired === 0 ? null : percentAgreement,
    ac: coefficient(partialCredit ? "Gwet's AC2" : "Gwet's AC1", acUnit),
    brennanPrediger: coefficient('Brennan–Prediger', new Float64Array(size).fill(total / size ** 2)),
    fleiss: coefficient("generalised Fleiss' kappa", fleissUnit),
  }
}

/** Agreement within each unit, ratings a unit, and the mean share of each category over units. */
function unitAgreements({ counts, units, size }: CategoryCounts, weight: Float64Array) {
  const unitAgreement = new Float64Array(units)
  const ratings = new Float64Array(units)
  const paired = new Uint8Array(units)
  const shares = new Float64Array(size)
  let n = 0
  let nPaired = 0
  for (let unit = 0; unit < units; unit++) {
    const at = unit * size
    let m = 0
    for (let k = 0; k < size; k++) m += counts[at + k]!
    ratings[unit] = m
    if (m === 0) continue
    n++
    let agreed = 0
    for (let k = 0; k < size; k++) {
      const count = counts[at + k]!
      if (count === 0) continue
      shares[k]! += count / m
      let credit = -1
      for (let l = 0; l < size; l++) credit += weight[k * size + l]! * counts[at + l]!
      agreed += count * credit
    }
    if (m < 2) continue
    nPaired++
    paired[unit] = 1
    unitAgreement[unit] = agreed / (m * (m - 1))
  }
  return { unitAgreement, paired, ratings, n, nPaired, shares: shares.map(sum => sum / n) }
}
