import { expect, test } from 'vitest'
import type { Language } from '../codes.ts'
import { titleIndex, titleMentions } from './title-mentions.ts'

const named = (language: Language, title: string, text: string) =>
  titleMentions(text, titleIndex(language, [{ item: 'one', title }])).map(({ start, end }) => text.slice(start, end))

test.each<[Language, string, string, string[]]>([
  ['en', 'Paper Boats', 'Try PAPER BOATS tonight.', ['PAPER BOATS']],
  ['de', 'Stiller Hafen', 'Der „Stiller-Hafen“-Titel, ein Stiller-Hafen-Fan.', ['Stiller-Hafen', 'Stiller-Hafen']],
  ['fr', 'Été perdu', 'J’aime « Ete perdu ».', ['Ete perdu']],
  ['ko', '종이배', '종이배를 들어 보세요. 종이배달은 아니에요.', ['종이배']],
  ['ko', '종이 배', '종이배를 들어 보세요.', ['종이배']],
  ['ja', '紙の舟', 'おすすめは紙の舟です。', ['紙の舟']],
  ['ar', 'قوارب الورق', 'أعجبني وقوارب الورق جميل', ['قوارب الورق']],
  ['hi', 'काग़ज़ की नाव', 'मुझे कागज की नाव पसंद है।', ['कागज की नाव']],
  ['en', 'Rain', 'The train is late.', []],
])('titles are found where they are words of their own: %s, %s', (language, title, text, expected) => {
  expect(named(language, title, text)).toEqual(expected)
})

test.each<[Language, string, string, string[]]>([
  ['en', 'Clear View', 'There is a clear view of the harbour.', []],
  ['en', 'Clear View', 'there is “clear view” in it', ['clear view']],
  ['en', 'Velvet Anvil', 'so i grabbed velvet anvil', ['velvet anvil']],
  ['de', 'Ohne Werbung', 'Was heißt hier ohne Werbung?', []],
  ['de', 'Die graue Werkstatt', 'Ich mag die graue Werkstatt.', ['die graue Werkstatt']],
  ['fr', 'La Ville basse', 'Vue du port, la ville basse a du charme.', []],
])('capitals and quotation marks tell titles from words: %s, %s, %s', (language, title, text, expected) => {
  expect(named(language, title, text)).toEqual(expected)
})

test('the longest title at a place is meant', () => {
  const index = titleIndex('en', [
    { item: 'short', title: 'Paper' },
    { item: 'long', title: 'Paper Boats' },
  ])
  expect(titleMentions('Paper Boats, and Paper.', index).map(({ item }) => item)).toEqual(['long', 'short'])
})

test('a part of a title names it where no other title has that part', () => {
  const titles = [
    { item: 'one', title: 'Paper Boats: A Tale of Two Rivers' },
    { item: 'two', title: 'Silver Harbour Nights of Old' },
  ]
  const items = (text: string, more: typeof titles = []) =>
    titleMentions(text, titleIndex('en', [...titles, ...more])).map(({ item }) => item)
  expect(items('Paper Boats and Silver Harbour.')).toEqual(['one', 'two'])
  expect(items('Paper Boats and Silver Harbour.', [{ item: 'three', title: 'Silver Harbour Days of Old' }])).toEqual(['one'])
})

test('a long hostile text takes time by its length alone', () => {
  const index = titleIndex('ja', [{ item: 'one', title: 'あ'.repeat(200) }])
  const begun = performance.now()
  titleMentions('あ'.repeat(100_000), index)
  expect(performance.now() - begun).toBeLessThan(2000)
})
