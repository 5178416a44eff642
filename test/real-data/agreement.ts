/**
 * Cohen's kappa of two raters over the same items, unweighted; NaN where chance agreement is 1.
 * Plain reference for the imported data sets, kept apart from what the program computes.
 * @source Cohen (1960), Educational and Psychological Measurement 20
 * @example cohenKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b']) // 0.5
 */
export function cohenKappa<T>(first: readonly T[], second: readonly T[]): number {
  const n = first.length
  const classes = new Set([...first, ...second])
  const share = (rater: readonly T[], wanted: T) => rater.filter(said => said === wanted).length / n
  const observed = first.filter((said, item) => said === second[item]).length / n
  const expected = [...classes].reduce((sum, wanted) => sum + share(first, wanted) * share(second, wanted), 0)
  return (observed - expected) / (1 - expected)
}

/**
 * Krippendorff's alpha for nominal values: one list of values an item, however many raters it had; items with fewer than
 * two are passed over.
 * @source Krippendorff (2011), Computing Krippendorff's alpha-reliability, section D
 * @example krippendorffAlpha([[1, 1], [2, 2], [1, 2]]) // 0.4444
 */
export function krippendorffAlpha<T>(items: readonly (readonly T[])[]): number {
  const rated = items.filter(values => values.length > 1)
  const n = rated.flat().length
  const classes = [...new Set(rated.flat())]
  const count = (values: readonly T[], wanted: T) => values.filter(value => value === wanted).length
  const pairs = (values: readonly T[]) =>
    classes.reduce((sum, c) => sum + count(values, c) * (values.length - count(values, c)), 0)
  const observed = rated.reduce((sum, values) => sum + pairs(values) / (values.length - 1), 0) / n
  const expected = pairs(rated.flat()) / (n * (n - 1))
  return 1 - observed / expected
}
