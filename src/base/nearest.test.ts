import { describe, expect, test } from 'vitest'
import { didYouMean, nearest } from './nearest.ts'

describe('the nearest name', () => {
  test.each([
    ['familly', ['family', 'hazard'], 'family'],
    ['hazrad', ['family', 'hazard'], 'hazard'],
    ['FAMILY', ['family'], 'family'],
    ['family', ['Family'], 'Family'],
    ['refusal', ['refusal'], 'refusal'],
    ['turn', ['turns', 'term'], 'turns'],
  ])('to "%s" of %j is "%s"', (found, known, expected) => {
    expect(nearest(found, known)).toBe(expected)
  })

  test('is the first of two that are equally near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat')
  })

  test('is none where nothing is near enough to be meant', () => {
    expect(nearest('severity', ['family', 'hazard'])).toBeUndefined()
    expect(nearest('family', [])).toBeUndefined()
  })

  test('to a short word differs by one slip at most', () => {
    expect(nearest('ab', ['a'])).toBe('a')
    expect(nearest('ab', ['cd'])).toBeUndefined()
    expect(nearest('abc', ['axy'])).toBeUndefined()
  })

  test('to a long word may differ in a third of it', () => {
    expect(nearest('acceptance-rate', ['acceptnace-raet'])).toBe('acceptnace-raet')
    expect(nearest('abcdefghi', ['abcxyzghi'])).toBe('abcxyzghi')
    expect(nearest('abcdefghi', ['abwxyzghi'])).toBeUndefined()
  })
})

describe('the half sentence of an error', () => {
  test('names the nearest where there is one', () => {
    expect(didYouMean('familly', ['family', 'hazard'])).toBe('did you mean "family"?')
  })

  test('names all that are known where none is near', () => {
    expect(didYouMean('severity', ['family', 'hazard'])).toBe('known: family, hazard')
  })

  test('names twelve of many, and says how many there are', () => {
    const known = Array.from({ length: 13 }, (_, i) => `name-${i}`)
    expect(didYouMean('x', known)).toBe(`known: ${known.slice(0, 12).join(', ')}, … (13 in all)`)
    expect(didYouMean('x', known.slice(0, 12))).toBe(`known: ${known.slice(0, 12).join(', ')}`)
  })

  test('says so where nothing is known', () => {
    expect(didYouMean('x', [])).toBe('none is known')
  })
})
