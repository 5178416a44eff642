import { expect, test } from 'vitest'
import { withAdded } from './added-metadata.ts'

test('new keys are added, equal ones stay, and others stand beside them with the name of their file', () => {
  const known = { type: 'a', tags: ['x', { y: 1 }] }
  const metadata = { type: 'b', tags: ['x', { y: 1 }], source: 'web', __proto__x: null }
  const both = withAdded(known, { from: 'b.csv', metadata })
  expect(both).toEqual({ type: 'a', tags: ['x', { y: 1 }], 'type (b.csv)': 'b', source: 'web', __proto__x: null })
  expect(withAdded(both, { from: 'b.csv', metadata })).toEqual(both)
  expect(withAdded(both, { from: 'c.csv', metadata: { type: 'c' } })).toMatchObject({
    type: 'a',
    'type (b.csv)': 'b',
    'type (c.csv)': 'c',
  })
  expect(known).toEqual({ type: 'a', tags: ['x', { y: 1 }] })
})
