import { checkFinite, checkPositive } from '../check.ts'

/**
 * Spearman–Brown prophecy: the reliability of a test made `factor` times as long with parallel parts.
 *
 * Use it to step a split-half correlation up to the whole test (factor 2), or to ask how many more items a wanted
 * reliability needs. Assumes parallel parts: equal variances, equal correlations.
 * @param reliability correlation of two parallel parts, or reliability now, from −1 to 1
 * @param factor new length over old, above 0; default 2
 * @returns factor · r/(1 + (factor − 1) r); null where the denominator is 0 or less
 * @throws RangeError naming the argument and its value
 * @source Spearman (1910), Br. J. Psychol. 3:271; Brown (1910), ibid. 296
 * @example spearmanBrown(0.6) // 0.75
 */
export function spearmanBrown(reliability: number, factor = 2): number | null {
  checkFinite('reliability', reliability)
  if (Math.abs(reliability) > 1) throw new RangeError(`reliability lies from -1 to 1, got ${reliability}`)
  checkPositive('factor', factor)
  const denominator = 1 + (factor - 1) * reliability
  return denominator > 0 ? (factor * reliability) / denominator : null
}
