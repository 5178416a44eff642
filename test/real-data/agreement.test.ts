import { expect, test } from 'vitest'
import { cohenKappa, krippendorffAlpha } from './agreement.ts'

test("Cohen's kappa as R computes it", () => {
  // vcd::Kappa(table(a, b)), R 4.2.2, vcd 1.4.11
  const a = [2, 2, 1, 4, 1, 2, 1, 2, 1, 3, 1, 1, 1, 3, 1, 1, 3, 1, 1, 3, 3, 3, 2, 2, 3]
  const b = [2, 2, 2, 1, 3, 4, 3, 3, 1, 3, 1, 4, 1, 3, 2, 1, 3, 2, 4, 2, 3, 1, 1, 2, 4]
  expect(cohenKappa(a, b)).toBeCloseTo(0.22737306843267105, 12)
  expect(cohenKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b'])).toBeCloseTo(0.5, 12)
  expect(cohenKappa([1, 1], [1, 1])).toBeNaN()
})

test("Krippendorff's alpha as printed in Krippendorff (2011), section D, with missing values", () => {
  const raters = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ]
  const items = raters[0]!.map((_, item) => raters.map(rater => rater[item]!).filter(value => value !== null))
  expect(krippendorffAlpha(items).toFixed(3)).toBe('0.743')
  expect(
    krippendorffAlpha([
      [1, 1],
      [2, 2],
      [1, 2],
    ]),
  ).toBeCloseTo(0.4444, 4)
})
