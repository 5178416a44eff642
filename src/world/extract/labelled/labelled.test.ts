import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../market/market-pack.ts'
import { actionReadings, type LabelledText, labelledState, labelledTextSchema, markedTools, markPlace } from '../labelled-text.ts'

const sets = new Map(languages.map(language => [language, read(language)]))
const all = [...sets.values()].flat()

test('a mark is where its words stand, counted from the first time', () => {
  const mark = { quote: 'Fox', item: 'item-1', as: 'named' } as const
  expect(markPlace('Tally Fox', mark)).toEqual({ start: 6, end: 9 })
  expect(markPlace('Fox, Fox', { ...mark, nth: 2 })).toEqual({ start: 5, end: 8 })
  expect(markPlace('Fox', { ...mark, nth: 2 })).toBeNull()
  expect(markPlace('fox', mark)).toBeNull()
})

test('of all readings only done is a claim', () => {
  expect(actionReadings.filter(reading => labelledState(reading) === 'done')).toEqual(['done'])
})

test('no text and no id occurs twice', () => {
  expect(new Set(all.map(labelled => labelled.text)).size).toBe(all.length)
  expect(new Set(all.map(labelled => labelled.id)).size).toBe(all.length)
})

test('counts.md says what stands in the files (`npx vitest run src/world/extract/labelled -u` writes it)', async () => {
  const readings = ['named', ...actionReadings, 'common-word']
  const head = ['language', 'dev texts', 'test texts', ...readings, 'titles not named']
  const rows = languages.map(language => {
    const set = sets.get(language)!
    const count = (reading: string) => set.flatMap(({ marks }) => marks.filter(mark => mark.as === reading)).length
    const unnamed = set.reduce((sum, { titles, items }) => sum + titles.length - items.length, 0)
    const dev = set.filter(({ split }) => split === 'dev').length
    return [
      language.padEnd(8),
      ...[dev, set.length - dev, ...readings.map(count), unnamed].map((n, i) => padded(n, head[i + 1]!)),
    ]
  })
  const rule = head.map((name, i) => (i === 0 ? '--------' : `${'-'.repeat(name.length - 1)}:`))
  const table = [head, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
  await expect(`# Marks by language and reading\n\n${table}\n`).toMatchFileSnapshot('counts.md')
})

describe.each(languages)('%s', language => {
  const set = sets.get(language)!
  const marks = set.flatMap(labelled => labelled.marks)
  const mentions = marks.filter(mark => mark.as === 'named' || mark.as === 'done')
  const actions = mentions.filter(mark => mark.as === 'done')

  test('at least 130 mentions, of them 60 claimed actions and 60 items, and 60 hard negatives', () => {
    expect(mentions.length).toBeGreaterThanOrEqual(130)
    expect(actions.length).toBeGreaterThanOrEqual(60)
    expect(mentions.length - actions.length).toBeGreaterThanOrEqual(60)
    expect(marks.length - mentions.length).toBeGreaterThanOrEqual(60)
  })

  test('every tool is claimed, and every reading occurs', () => {
    expect(markedTools.filter(tool => !actions.some(mark => 'tool' in mark && mark.tool === tool))).toEqual([])
    expect([...actionReadings, 'common-word'].filter(reading => !marks.some(mark => mark.as === reading))).toEqual([])
  })

  test('every mark stands in its text, and no two of them on the same words', () => {
    for (const { id, text, marks } of set) {
      const places = marks.map(mark => markPlace(text, mark))
      expect(places, id).not.toContain(null)
      const ordered = places.map(place => place!).sort((one, other) => one.start - other.start)
      expect(
        ordered.every((place, i) => i === 0 || ordered[i - 1]!.end <= place.start),
        `${id}: marks overlap`,
      ).toBe(true)
    }
  })

  test('marks are of titles that are looked for, and every title that stands there in full is marked', () => {
    for (const { id, text, titles, marks } of set) {
      const items = marks.flatMap(mark => ('item' in mark ? [{ item: mark.item, ...markPlace(text, mark)! }] : []))
      const known = titles.map(({ item }) => item)
      expect(new Set(known).size, id).toBe(known.length)
      expect(
        items.filter(({ item }) => !known.includes(item)),
        id,
      ).toEqual([])
      const unmarked = titles.filter(({ title }) =>
        occurrences(text, title).some(({ start, end }) => !items.some(mark => mark.start < end && start < mark.end)),
      )
      expect(unmarked, id).toEqual([])
    }
  })

  test('two texts of five are for tuning, by their order; either part has mentions and hard negatives', () => {
    expect(set.map(labelled => labelled.split)).toEqual(set.map((_, i) => ([0, 2].includes(i % 5) ? 'dev' : 'test')))
    const test = set.filter(labelled => labelled.split === 'test').flatMap(labelled => labelled.marks)
    expect(test.filter(mark => mark.as === 'named' || mark.as === 'done').length).toBeGreaterThanOrEqual(60)
    expect(test.filter(mark => mark.as !== 'named' && mark.as !== 'done').length).toBeGreaterThanOrEqual(25)
  })

  test('some texts name and claim nothing, some several things', () => {
    expect(set.some(labelled => labelled.marks.length === 0)).toBe(true)
    expect(set.filter(labelled => labelled.marks.length > 2).length).toBeGreaterThanOrEqual(10)
    expect(set.every(labelled => labelled.language === language)).toBe(true)
  })
})

function read(language: string): LabelledText[] {
  const lines = readFileSync(new URL(`${language}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map(line => labelledTextSchema.parse(JSON.parse(line)))
}

function padded(count: number, head: string): string {
  return String(count).padStart(head.length)
}

function occurrences(text: string, words: string): { start: number; end: number }[] {
  const places = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length })
  return places
}
