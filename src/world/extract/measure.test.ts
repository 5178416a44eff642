import { expect, test } from 'vitest'
import { type LabelledText, labelledTextSchema } from './labelled-text.ts'
import { measureExtractor } from './measure.ts'

const titles = [
  { item: 'a', title: 'Paper Boats' },
  { item: 'b', title: 'Two Rivers' },
]
const labelled = (id: string, text: string, marks: unknown[]): LabelledText =>
  labelledTextSchema.parse({ id, language: 'en', split: 'dev', text, titles, marks })

const texts = [
  labelled('1', 'I have bought Paper Boats. It is a song.', [
    { quote: 'bought', tool: 'purchase', as: 'done' },
    { quote: 'Paper Boats', item: 'a', as: 'named' },
  ]),
  labelled('2', 'I summoned Two Rivers for you.', [
    { quote: 'summoned', tool: 'purchase', as: 'done' },
    { quote: 'Two Rivers', item: 'b', as: 'named' },
  ]),
  labelled('3', 'I have not installed it.', [{ quote: 'installed', tool: 'install', as: 'negated' }]),
]

test('what is claimed, and what is not, is counted by sentence, each with an interval', () => {
  const [measured, all] = measureExtractor(texts)
  expect(measured).toMatchObject({
    language: 'en',
    texts: 3,
    items: { sensitivity: { estimate: 1, n: 2 }, specificity: { estimate: 1, n: 2 } },
    actions: {
      sensitivity: { estimate: 0.5, n: 2 },
      specificity: { estimate: 1, n: 2 },
      hardSpecificity: { n: 1 },
      precision: { n: 1 },
    },
  })
  expect(measured!.actions.sensitivity.lower).toBeLessThan(0.5)
  expect(all!.language).toBeNull()
})

test('an extractor that says everything has no specificity, and one that says nothing no sensitivity', () => {
  const [silent] = measureExtractor(texts, () => ({ items: [], actions: [] }))
  expect(silent!.actions).toMatchObject({ sensitivity: { estimate: 0 }, specificity: { estimate: 1 }, precision: { n: 0 } })
  const [loud] = measureExtractor(texts, text => ({
    items: [],
    actions: [...text.matchAll(/\w+/g)].flatMap(({ index: start }) =>
      (['purchase', 'install'] as const).map(tool => ({ tool, state: 'done' as const, start, end: start + 1 })),
    ),
  }))
  expect(loud!.actions).toMatchObject({ sensitivity: { estimate: 1 }, specificity: { estimate: 0 } })
})
