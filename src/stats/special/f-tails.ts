import { betaTails } from './beta-tails.ts'
import { gammaTails } from './gamma-tails.ts'

/**
 * Both tails of the F distribution.
 * @throws RangeError naming the argument and its value
 * @example fTails(1, 2, 2) // [0.5, 0.5]
 */
export function fTails(x: number, df1: number, df2: number): [lower: number, upper: number] {
  if (Number.isNaN(x)) throw new RangeError(`x is a number, got ${x}`)
  if (!(df1 > 0)) throw new RangeError(`df1 is a number above 0, got ${df1}`)
  if (!(df2 > 0)) throw new RangeError(`df2 is a number above 0, got ${df2}`)
  if (x <= 0) return [0, 1]
  if (x === Number.POSITIVE_INFINITY) return [1, 0]
  if (df2 === Number.POSITIVE_INFINITY) {
    if (df1 === Number.POSITIVE_INFINITY) return x < 1 ? [0, 1] : [1, 0]
    return gammaTails((x * df1) / 2, df1 / 2)
  }
  if (df1 === Number.POSITIVE_INFINITY) {
    const [lower, upper] = gammaTails(df2 / x / 2, df2 / 2)
    return [upper, lower]
  }
  const ratio = (df1 / df2) * x
  return betaTails(ratio / (1 + ratio), 1 / (1 + ratio), df1 / 2, df2 / 2)
}
