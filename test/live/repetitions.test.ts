import { expect, test } from 'vitest'
import { repetitions } from './repetitions.ts'

const deaths = [{ sentAt: 1_000, overAt: 1_010 }]

test('what was answered just before a death may be asked again', () => {
  const answers = [
    { body: 'a', at: 950 },
    { body: 'b', at: 1_005 },
    { body: 'a', at: 1_500 },
    { body: 'b', at: 1_600 },
  ]
  expect(repetitions(answers, deaths, 100)).toEqual({ perDeath: [2], unexplained: [] })
})

test('what was answered long before it, or asked again without one, may not', () => {
  const answers = [
    { body: 'old', at: 800 },
    { body: 'alive', at: 1_100 },
    { body: 'alive', at: 1_200 },
    { body: 'old', at: 1_500 },
  ]
  expect(repetitions(answers, deaths, 100)).toEqual({
    perDeath: [0],
    unexplained: [
      { body: 'alive', at: 1_100, againAt: 1_200 },
      { body: 'old', at: 800, againAt: 1_500 },
    ],
  })
})
