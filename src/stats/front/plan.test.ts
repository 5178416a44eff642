import { describe, expect, test } from 'vitest'
import { plan } from './plan.ts'

describe('plan', () => {
  test('zero failures: 149 trials for 2%, more families where trials are alike', () => {
    expect(plan({ show: 'below', margin: 0.02 })).toMatchObject({ independent: 149, trials: 149 })
    expect(plan({ show: 'below', margin: 0.02 }, { familySize: 4 }).families).toBe(Math.ceil((149 * 1.6) / 4))
  })

  test('4 families: a difference cannot be decided at any effect', () => {
    const answer = plan({ show: 'difference', first: 0.02, second: 0.05 }, { families: 4, familySize: 5 })
    expect(answer).toMatchObject({
      enough: false,
      detectable: null,
      undefinedReason: 'cannot be decided at any effect with 4 families',
    })
  })

  test('with enough families, what can be detected shrinks as they grow', () => {
    const detectable = (families: number) =>
      plan({ show: 'difference', first: 0.02, second: 0.05 }, { families, familySize: 5 }).detectable!
    expect(detectable(200)).toBeLessThan(detectable(50))
    expect(detectable(200)).toBeGreaterThan(0.02)
  })

  test('fewer than 8 expected events in a group: the normal formula is optimistic, and the plan says so', () => {
    expect(plan({ show: 'difference', first: 0.02, second: 0.05 }).warnings).toEqual([])
    expect(plan({ show: 'difference', first: 0.001, second: 0.02 }).warnings.join()).toContain(
      'fewer than 8: plan for more trials',
    )
  })
})

test('more trials than can be counted are refused with the reason', () => {
  expect(plan({ show: 'below', margin: 1e-12 }, { familySize: 1e300 })).toMatchObject({
    families: null,
    trials: null,
    undefinedReason: 'it takes more trials than can be counted',
  })
})

test('what the question lacks is named in its own words', () => {
  expect(() => plan({ show: 'below' } as never)).toThrow('margin is missing')
  expect(() => plan({ show: 'difference', first: 2, second: 0.1 })).toThrow('first is a probability from 0 to 1, got 2')
  expect(() => plan({ show: 'abov' } as never)).toThrow('show is one of "below", "difference", got "abov"')
})
