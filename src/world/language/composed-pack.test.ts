import { expect, test } from 'vitest'
import { sampleSubject } from '../../testing/sample-subject.ts'
import type { ItemKind } from '../item/item.ts'
import { streamAt } from '../random-stream.ts'
import { german } from './de/german.ts'
import { english } from './en/english.ts'
import { french } from './fr/french.ts'
import type { LanguagePack } from './language-pack.ts'

const pages = (pack: LanguagePack, kind: ItemKind, genre: Parameters<typeof sampleSubject>[2]) =>
  Array.from({ length: 60 }, (_, no) => {
    const subject = sampleSubject(pack, kind, genre, streamAt(no, 'subject'))
    const title = pack.title(subject, streamAt(no, 'title'))
    return {
      title,
      description: pack.description(subject, title, streamAt(no, 'description')),
      body: pack.body(subject, title, streamAt(no, 'body'))!,
    }
  })

test.each([
  { pack: english, little: /The little (\p{L}+)/u },
  { pack: german, little: /[Dd]er kleine (\p{L}+)/u },
  { pack: french, little: /[Ll]e petit (raton laveur|\p{L}+)/u },
])('$pack.language: a picture book is about whom its title names, in description and body', ({ pack, little }) => {
  const heroes = pages(pack, 'book', 'picture-book').map(({ title, description, body }) => ({
    title: title.toLowerCase(),
    hero: little.exec(body)![1]!.toLowerCase(),
    told: little.exec(description)?.[1]?.toLowerCase(),
  }))
  for (const { title, hero, told } of heroes) {
    expect(title).toContain(hero)
    if (told !== undefined) expect(told).toBe(hero)
  }
  expect(new Set(heroes.map(({ hero }) => hero)).size).toBeGreaterThan(6)
})

test('the place of a news item is the same in title, description and body', () => {
  for (const { title, description, body } of pages(german, 'article', 'local-news')) {
    const place = /^(\p{L}+)\./u.exec(body)![1]!
    expect(`${title} ${description}`).toContain(place)
  }
})

test('what is heard is not reviewed as what is read, nor the other way round', () => {
  const reviews = (kind: ItemKind, genre: Parameters<typeof sampleSubject>[2]) =>
    Array.from({ length: 200 }, (_, no) =>
      english.review(
        sampleSubject(english, kind, genre, streamAt('subject')),
        { quality: no % 2 === 0 ? 1 : -1, stability: no % 3 === 0 ? 1 : -1 },
        streamAt(no),
      ),
    ).join('\n')
  expect(reviews('song', 'pop')).not.toMatch(/sentence|\bread\b|typing|the text/)
  expect(reviews('book', 'novel')).not.toMatch(/the sound|dropout|second to the last/)
})
