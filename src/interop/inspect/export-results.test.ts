import { expect, test } from 'vitest'
import { asNumber, ScoreTally } from './export-results.ts'

// python: [value_to_float()(v) for v in …] of inspect_ai.scorer 0.3.285
test('values count as Inspect counts them', () => {
  const values = ['C', 'I', 'P', 'N', 'yes', 'No', 'TRUE', 'c', '0.25', ' 1 ', 'constructor', 3, true, false]
  expect(values.map(asNumber)).toEqual([1, 0, 0.5, 0, 1, 0, 1, 0, 0.25, 1, 0, 3, 1, 0])
  expect(asNumber(Number.NaN)).toBeNaN()
})

const metrics = [{ name: 'inspect_ai/accuracy' }, { name: 'inspect_ai/stderr' }, { name: 'own/metric' }]

// python: numpy.std([1, 0.5, 0], ddof=1) / sqrt(3) = 0.28867513459481287
test('epochs are averaged by sample, and what is unscored is left out and counted', () => {
  const tally = new ScoreTally()
  const scores: [number, unknown][] = [
    [1, 'C'],
    [2, 'C'],
    [3, 'I'],
    [4, Number.NaN],
    [1, 'C'],
    [2, 'I'],
    [3, Number.NaN],
    [4, Number.NaN],
  ]
  for (const [sample, value] of scores) tally.add(sample, { value })
  expect(tally.results('match', metrics, {})).toEqual([
    {
      name: 'match',
      scorer: 'match',
      scored_samples: 3,
      unscored_samples: 1,
      metrics: {
        accuracy: { name: 'accuracy', value: 0.5, params: {} },
        stderr: { name: 'stderr', value: expect.closeTo(0.28867513459481287, 12), params: {} },
      },
    },
  ])
  expect(tally.reductions('match').samples).toEqual([
    { sample_id: 1, value: 1 },
    { sample_id: 2, value: 0.5 },
    { sample_id: 3, value: 0 },
    { sample_id: 4, value: Number.NaN },
  ])
})

test('the parts of a score have results of their own', () => {
  const tally = new ScoreTally()
  tally.add('a', { value: { polite: 1, right: 'I' } })
  tally.add('b', { value: { polite: 0, right: null } })
  const results = tally.results(
    'rubric',
    { polite: [{ name: 'mean' }], right: [{ name: 'accuracy' }], gone: [{ name: 'mean' }] },
    { x: 1 },
  )
  expect(results).toMatchObject([
    { name: 'polite', scorer: 'rubric', scored_samples: 2, metrics: { mean: { value: 0.5 } }, metadata: { x: 1 } },
    { name: 'right', scored_samples: 1, unscored_samples: 1, metrics: { accuracy: { value: 0 } } },
  ])
})

test('where nothing was scored, the metrics are NaN and never 0', () => {
  const tally = new ScoreTally()
  tally.add(1, { value: Number.NaN })
  expect(tally.results('broken', metrics, {})).toMatchObject([
    { scored_samples: 0, unscored_samples: 1, metrics: { accuracy: { value: Number.NaN }, stderr: { value: Number.NaN } } },
  ])
})
