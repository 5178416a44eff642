import { expect, test } from 'vitest'
import { labelledTexts } from '../../testing/labelled-texts.ts'
import { extractorPage, floors } from './extractor-page.ts'
import { measureExtractor } from './measure.ts'

test('the page in the docs says what is measured (npm run extractor writes it)', async () => {
  await expect(extractorPage(labelledTexts('test'), labelledTexts('dev'))).toMatchFileSnapshot('../../../docs/extractor.md')
})

test('no language lies below the floors, on texts that nothing was tuned on, at 25 units of each kind or more', () => {
  const measured = measureExtractor(labelledTexts('test'))
  expect(measured).toHaveLength(10)
  for (const one of measured) {
    for (const what of ['actions', 'items'] as const) {
      for (const which of ['sensitivity', 'specificity'] as const) {
        const { estimate, n } = one[what][which]
        expect(estimate, `${one.language} ${what} ${which}`).toBeGreaterThanOrEqual(floors[what][which])
        expect(n).toBeGreaterThanOrEqual(25)
      }
    }
  }
})

test('of all languages at least 100 mentions are labelled', () => {
  const marks = [...labelledTexts('test'), ...labelledTexts('dev')].flatMap(({ language, marks }) =>
    marks.map(mark => ({ language, as: mark.as })),
  )
  for (const language of new Set(marks.map(mark => mark.language)))
    expect(
      marks.filter(mark => mark.language === language && (mark.as === 'named' || mark.as === 'done')).length,
    ).toBeGreaterThanOrEqual(100)
})
