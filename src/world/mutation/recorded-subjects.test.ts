import { expect, test } from 'vitest'
import { cleanEpisodes } from '../play/clean-episodes.ts'
import { readSubjects, writeSubject } from './recorded-subjects.ts'
import { subjectsOf } from './subjects.ts'

const subjects = subjectsOf(cleanEpisodes({ seed: 3, count: 4 }))
const text = subjects.map(writeSubject).join('')

test('what is written is read again', () => {
  const read = [...readSubjects(text, 'e.jsonl')]
  expect(read.map(({ name, episode }) => ({ name, episode }))).toEqual(subjects.map(({ name, episode }) => ({ name, episode })))
  expect(read[0]!.world).toBe(subjects[0]!.world)
})

test('a bare episode a line will do', () => {
  const [read] = readSubjects(`${JSON.stringify(subjects[0]!.episode)}\n`, 'e.jsonl')
  expect(read).toMatchObject({ name: 'line 1', episode: subjects[0]!.episode })
})

test.each([
  ['{"events": 1}\n', 'e.jsonl:1: no recorded episode'],
  [`${text}{`, 'e.jsonl:5: not valid JSON'],
  [`${text.replace(/"market":"[A-Z]{2}"/, '"market":"ZZ"')}`, 'e.jsonl:1: market'],
])('what is none is told with its line', (given, message) => {
  expect(() => [...readSubjects(given, 'e.jsonl')]).toThrow(message)
})
