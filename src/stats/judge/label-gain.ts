import { checkCount } from '../check.ts'

/**
 * Label gain: how many labels counted by hand one label used with the judge is worth, at most.
 *
 * Use it to say what a judge buys before any more labelling: a judge that correlates .6 with the labels makes 100 labels
 * do the work of at most 156. It is the ratio of the variance of the labels' own mean to that of the best
 * prediction-powered mean, 1/(1 − ρ²(N − n)/N); real gains are smaller, as ρ and the tuning are estimated.
 *
 * Assumes that the labels are a random sample of the rows.
 * @param correlation of judge and label, from −1 to 1
 * @param labels whole number n of labelled rows, from 1
 * @param rows whole number N of all rows, labelled or not, at least `labels`
 * @throws RangeError naming the argument and its value
 * @source Angelopoulos, Duchi & Zrnic (2023), PPI++, arXiv:2311.01453
 * @example labelGain(0.6, 100, 1000) // 1.47929
 */
export function labelGain(correlation: number, labels: number, rows: number): number {
  if (!(Math.abs(correlation) <= 1)) throw new RangeError(`correlation lies from -1 to 1, got ${correlation}`)
  checkCount('rows', rows)
  checkCount('labels', labels, rows)
  if (labels === 0) throw new RangeError(`labels is at least 1, got ${labels}`)
  return 1 / (1 - (correlation ** 2 * (rows - labels)) / rows)
}
