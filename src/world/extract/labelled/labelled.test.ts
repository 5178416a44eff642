import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../codes.ts'
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
  const tables = (['test', 'dev'] as const).map(split => `## ${split}\n\n${countTable(split)}\n`)
  await expect(`# Marks by split, language and reading\n\n${tables.join('\n')}`).toMatchFileSnapshot('counts.md')
})

describe.each(languages)('%s', language => {
  const set = sets.get(language)!
  const measured = set.filter(labelled => labelled.split === 'test')
  const marks = measured.flatMap(labelled => labelled.marks)
  const count = (as: string) => marks.filter(mark => mark.as === as).length

  test('what is measured has at least 110 mentions, each counted once a text, with 50 claimed actions and 50 items', () => {
    const items = measured.flatMap(labelled => labelled.items).length
    const actions = measured.flatMap(labelled => labelled.actions).length
    expect(items + actions).toBeGreaterThanOrEqual(110)
    expect(items).toBeGreaterThanOrEqual(50)
    expect(actions).toBeGreaterThanOrEqual(50)
  })

  test('what is measured has at least 45 hard negatives, 10 of them common words', () => {
    expect(marks.length - count('named') - count('done')).toBeGreaterThanOrEqual(45)
    expect(count('common-word')).toBeGreaterThanOrEqual(10)
  })

  test('what is tuned on has mentions and hard negatives too', () => {
    const tuned = set.filter(labelled => labelled.split === 'dev').flatMap(labelled => labelled.marks)
    const mentions = tuned.filter(mark => mark.as === 'named' || mark.as === 'done').length
    expect(mentions).toBeGreaterThanOrEqual(50)
    expect(tuned.length - mentions).toBeGreaterThanOrEqual(20)
  })

  test('every tool is claimed, and every reading occurs, in what is measured', () => {
    const claimed = measured.flatMap(labelled => labelled.actions)
    expect(markedTools.filter(tool => !claimed.includes(tool))).toEqual([])
    expect([...actionReadings, 'common-word'].filter(reading => count(reading) === 0)).toEqual([])
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

  test('two texts of five of the first part are for tuning, by their order; of the second part, from 201 on, none', () => {
    const first = set.filter(({ id }) => !isSecondPart(id))
    expect(first.map(labelled => labelled.split)).toEqual(first.map((_, i) => ([0, 2].includes(i % 5) ? 'dev' : 'test')))
    const second = set.filter(({ id }) => isSecondPart(id))
    expect(second.length).toBeGreaterThanOrEqual(20)
    expect(second.filter(({ split }) => split !== 'test')).toEqual([])
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

function isSecondPart(id: string): boolean {
  return Number(id.slice(id.indexOf('-') + 1)) > 200
}

function countTable(split: LabelledText['split']): string {
  const readings = ['named', ...actionReadings, 'common-word']
  const head = ['language', 'texts', ...readings, 'titles not named']
  const rows = languages.map(language => {
    const set = sets.get(language)!.filter(labelled => labelled.split === split)
    const count = (reading: string) => set.flatMap(({ marks }) => marks.filter(mark => mark.as === reading)).length
    const unnamed = set.reduce((sum, { titles, items }) => sum + titles.length - items.length, 0)
    const counts = [set.length, ...readings.map(count), unnamed]
    return [language.padEnd(8), ...counts.map((n, i) => padded(n, head[i + 1]!))]
  })
  const rule = head.map((name, i) => (i === 0 ? '--------' : `${'-'.repeat(name.length - 1)}:`))
  return [head, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
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
