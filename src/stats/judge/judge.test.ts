import { describe, expect, test } from 'vitest'
import { calibrationAllocation } from './calibration-allocation.ts'
import { confusionCorrection } from './confusion-correction.ts'
import { judgeRates } from './judge-rates.ts'
import { labelGain } from './label-gain.ts'
import { roganGladen } from './rogan-gladen.ts'

describe('judgeRates', () => {
  test('what no item could show is undefined, with the reason', () => {
    const onlyNegatives = judgeRates({ truePositives: 0, falseNegatives: 0, trueNegatives: 5, falsePositives: 0 })
    expect(onlyNegatives.sensitivity).toMatchObject({
      estimate: null,
      lower: null,
      undefinedReason: 'no item is labelled positive',
    })
    expect(onlyNegatives.ppv.undefinedReason).toBe('no item is judged positive')
    expect(onlyNegatives).toMatchObject({
      f1: null,
      mcc: null,
      youdenJ: null,
      balancedAccuracy: null,
      accuracy: { estimate: 1 },
      npv: { estimate: 1 },
    })
    expect(judgeRates({ truePositives: 0, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 }).accuracy).toMatchObject({
      estimate: null,
      n: 0,
    })
  })
  test('turning labels and verdicts over swaps sensitivity with specificity', () => {
    const one = judgeRates({ truePositives: 9, falseNegatives: 2, trueNegatives: 30, falsePositives: 4 })
    const turned = judgeRates({ truePositives: 30, falseNegatives: 4, trueNegatives: 9, falsePositives: 2 })
    expect(turned.sensitivity).toEqual(one.specificity)
    expect(turned.ppv).toEqual(one.npv)
    expect(turned.mcc).toBeCloseTo(one.mcc!, 12)
  })
  test('a judge no better than chance is warned about', () => {
    expect(judgeRates({ truePositives: 1, falseNegatives: 3, trueNegatives: 3, falsePositives: 1 }).warnings[0]).toContain(
      'no better than chance',
    )
  })
  test('arguments out of range are named', () => {
    expect(() => judgeRates({ truePositives: -1, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 })).toThrow(
      'truePositives is a whole number from 0, got -1',
    )
  })
})

describe('roganGladen', () => {
  const calibration = { truePositives: 18, positives: 20, trueNegatives: 95, negatives: 100 }
  test('a perfect judge is left as it is', () => {
    const perfect = { truePositives: 50, positives: 50, trueNegatives: 50, negatives: 50 }
    expect(roganGladen({ judgedPositive: 30, n: 100 }, perfect)).toMatchObject({ estimate: 0.3, raw: 0.3 })
  })
  test('an impossible rate is brought to 0, and said so', () => {
    const result = roganGladen({ judgedPositive: 0, n: 100 }, calibration)
    expect(result).toMatchObject({ estimate: 0, lower: 0 })
    expect(result.estimateUnclipped).toBeLessThan(0)
    expect(result.warnings[0]).toContain('brought into [0, 1]')
  })
  test('a judge at chance is undefined, also where fractions would round', () => {
    for (const [positives, negatives] of [
      [3, 3],
      [7, 7],
      [49, 49],
    ] as const) {
      const chance = { truePositives: 1, positives, trueNegatives: negatives - 1, negatives }
      expect(roganGladen({ judgedPositive: 1, n: 9 }, chance)).toMatchObject({
        estimate: null,
        se: null,
        lower: null,
        upper: null,
        sensitivity: 1 / positives,
      })
    }
  })
  test('a judge that pseudo-counts bring to chance has an estimate and no limits', () => {
    const result = roganGladen(
      { judgedPositive: 995, n: 1000 },
      { truePositives: 1, positives: 1, trueNegatives: 10, negatives: 1000 },
    )
    expect(result.estimate).not.toBeNull()
    expect(result).toMatchObject({ lower: null, upper: null })
    expect(result.undefinedReason).toContain('too few calibration items')
  })
  test('missing counts are undefined, with the reason', () => {
    expect(roganGladen({ judgedPositive: 0, n: 0 }, calibration)).toMatchObject({
      estimate: null,
      raw: null,
      undefinedReason: 'no rows were judged',
    })
    expect(
      roganGladen({ judgedPositive: 0, n: 5 }, { ...calibration, truePositives: 0, positives: 0 }).undefinedReason,
    ).toContain('no calibration item is positive')
    expect(
      roganGladen({ judgedPositive: 0, n: 5 }, { ...calibration, trueNegatives: 0, negatives: 0 }).undefinedReason,
    ).toContain('no calibration item is negative')
  })
  test('arguments out of range are named', () => {
    expect(() => roganGladen({ judgedPositive: 6, n: 5 }, calibration)).toThrow(
      'judgedPositive is a whole number from 0 to 5, got 6',
    )
    expect(() => roganGladen({ judgedPositive: 1, n: 5 }, { ...calibration, truePositives: 21 })).toThrow(
      'truePositives is a whole number from 0 to 20, got 21',
    )
  })
})

describe('calibrationAllocation', () => {
  test('each side keeps at least the pilot number', () => {
    const pilot = { pilotSensitivity: 0.9, pilotSpecificity: 0.9, pilotPerSide: 10 }
    expect(calibrationAllocation(100, { ...pilot, judgedRate: 0 })).toMatchObject({ positives: 10, negatives: 90 })
    expect(calibrationAllocation(100, { ...pilot, judgedRate: 1 })).toMatchObject({ positives: 90, negatives: 10 })
    expect(calibrationAllocation(100, { ...pilot, judgedRate: 0.5 })).toEqual({ positives: 50, negatives: 50, unrounded: 50 })
  })
  test('arguments out of range are named', () => {
    const pilot = { judgedRate: 0.2, pilotSensitivity: 0.9, pilotSpecificity: 0.9, pilotPerSide: 10 }
    expect(() => calibrationAllocation(19, pilot)).toThrow('total is at least twice pilotPerSide = 10, got 19')
    expect(() => calibrationAllocation(50, { ...pilot, judgedRate: 1.5 })).toThrow(
      'judgedRate is a probability from 0 to 1, got 1.5',
    )
  })
})

describe('confusionCorrection', () => {
  test('with two classes it is Rogan–Gladen', () => {
    const { classes } = confusionCorrection(
      [
        [18, 5],
        [2, 95],
      ],
      [30, 70],
    )
    const both = roganGladen(
      { judgedPositive: 30, n: 100 },
      { truePositives: 18, positives: 20, trueNegatives: 95, negatives: 100 },
    )
    expect(classes[0]!.estimate).toBeCloseTo(both.estimate!, 12)
    expect(classes[0]!.se).toBeCloseTo(both.se!, 12)
  })
  test('shares sum to 1, and those outside [0, 1] are mentioned', () => {
    const { classes, warnings } = confusionCorrection(
      [
        [18, 5],
        [2, 95],
      ],
      [0, 100],
    )
    expect(classes[0]!.estimate! + classes[1]!.estimate!).toBeCloseTo(1, 12)
    expect(warnings).toEqual(['2 corrected shares lie outside [0, 1]'])
  })
  test('undefined results give their reason, for every class', () => {
    const alike = confusionCorrection(
      [
        [10, 20, 1],
        [10, 20, 2],
        [5, 10, 30],
      ],
      [10, 20, 30],
    )
    expect(alike.undefinedReason).toContain('no inverse')
    expect(alike.classes.map(({ estimate }) => estimate)).toEqual([null, null, null])
    expect(
      confusionCorrection(
        [
          [1, 0],
          [1, 0],
        ],
        [1, 1],
      ).undefinedReason,
    ).toBe('no calibration item is of class 1')
    expect(
      confusionCorrection(
        [
          [1, 0],
          [0, 1],
        ],
        [0, 0],
      ),
    ).toMatchObject({ raw: [null, null], undefinedReason: 'no rows were judged' })
  })
  test('arguments out of range are named', () => {
    expect(() => confusionCorrection([[1, 0]], [1, 1])).toThrow('calibrationCounts has 2 rows like judgedCounts, got 1')
    expect(() => confusionCorrection([[1, 0], [1]], [1, 1])).toThrow('calibrationCounts[1] has 2 classes, got 1')
    expect(() =>
      confusionCorrection(
        [
          [1, 0],
          [1, 0.5],
        ],
        [1, 1],
      ),
    ).toThrow('calibrationCounts[1][1] is a whole number from 0, got 0.5')
  })
})

describe('labelGain', () => {
  test('a useless judge gains nothing, a perfect one counts every row', () => {
    expect(labelGain(0, 50, 1000)).toBe(1)
    expect(labelGain(1, 50, 1000)).toBeCloseTo(20, 12)
    expect(labelGain(-0.6, 100, 1000)).toBe(labelGain(0.6, 100, 1000))
    expect(labelGain(0.9, 1000, 1000)).toBe(1)
  })
  test('arguments out of range are named', () => {
    expect(() => labelGain(1.1, 1, 2)).toThrow('correlation lies from -1 to 1, got 1.1')
    expect(() => labelGain(0.5, 3, 2)).toThrow('labels is a whole number from 0 to 2, got 3')
    expect(() => labelGain(0.5, 0, 2)).toThrow('labels is at least 1, got 0')
  })
})
