import { expect, test } from 'vitest'
import { toldLanguages } from '../../testing/told-markets.ts'
import { makeCatalogue } from '../catalogue/make-catalogue.ts'
import { loadMarketPack } from '../market/load-market-pack.ts'
import { namesChild } from './names-child.ts'

const catalogue = makeCatalogue({ seed: 3, size: 5_000, market: loadMarketPack('GB') })
const mature = Array.from({ length: catalogue.size }, (_, no) => catalogue.at(no)).filter(
  ({ descriptors }) => descriptors.sex > 0,
)

test.each(toldLanguages)('no text of an item with mature themes speaks of a child (%s)', language => {
  expect(mature.length).toBeGreaterThan(60)
  for (const { id, provider, people } of mature) {
    const { title, description, body } = catalogue.texts(id, language)
    // Firms may be called “and Sons”.
    const names = [catalogue.provider(provider, language).name, ...people.map(person => catalogue.person(person, language).name)]
    const text = names.reduce((left, name) => left.replaceAll(name, ''), [title, description, body?.text].join('\n'))
    expect(namesChild(text, language), text).toBe(false)
  }
})

test.each([
  ['en', 'The Last Daughter', 'The Sonata'],
  ['de', 'Das Mädchen am Fluss', 'Der alte Pianist'],
  ['fr', 'La petite fille', 'Le profil du peintre'],
  ['es', 'Los hijos del mar', 'El mar de noche'],
  ['pt', 'A menina do rio', 'O planeta azul'],
  ['ar', 'أطفال النهر', 'رحلة البحر'],
  ['hi', 'नदी के बच्चे', 'नदी का किनारा'],
  ['ja', '少女の手紙', '港の手紙'],
  ['ko', '소녀의 편지', '항구의 편지'],
] as const)('%s: “%s” does, “%s” does not', (language, one, other) => {
  expect([namesChild(one, language), namesChild(other, language)]).toEqual([true, false])
})
