import { expect, test } from 'vitest'
import { suited } from './for-grown-ups.ts'

const said = ['the whole family enjoys it, toddler included!', 'honest warnings, thank you!']

test.each([
  { why: 'nothing of a descriptor', genre: 'pop', descriptors: [], left: said },
  { why: 'chat alone', genre: 'pop', descriptors: [{ name: 'chat', level: 3 }], left: said },
  { why: 'mild violence', genre: 'drama', descriptors: [{ name: 'violence', level: 1 }], left: said },
  { why: 'strong violence', genre: 'drama', descriptors: [{ name: 'violence', level: 3 }], left: said.slice(1) },
  { why: 'a thriller', genre: 'thriller', descriptors: [], left: said.slice(1) },
] as const)('$why: who may enjoy it with children', ({ genre, descriptors, left }) => {
  expect(suited({ genre, descriptors }, 'en', said)).toEqual(left)
})

test('where every wording names a child, all are left', () => {
  expect(suited({ genre: 'horror', descriptors: [] }, 'en', ['my son liked it'])).toEqual(['my son liked it'])
})
