import { expect, test } from 'vitest'
import { playedEpisode, type Step } from '../../testing/played-episode.ts'
import { smallWorld } from '../../testing/small-world.ts'
import { catalogueExistence } from './catalogue-existence.ts'

const world = smallWorld()
const verdict = (...steps: Step[]) => catalogueExistence.check(playedEpisode(world, steps), world).kind
const shown = (item: object): Step => ({ call: 'present', given: { items: [item] } })

test('entries, people and providers by their own names hold, whatever the case', () => {
  expect(verdict(shown({ ref: 'song-00011', title: 'PAPER boats' }))).toBe('holds')
  expect(verdict(shown({ ref: 'person-1', title: 'Ina Velde person-1' }))).toBe('holds')
})
test('what the user asked for and is marked as not found holds, and so does an item that is said not to be offered', () => {
  expect(verdict(shown({ ref: null, title: 'Paper Ships', as: 'not-found' }))).toBe('holds')
  expect(verdict(shown({ ref: 'app-00005', title: 'Elsewhere Maps', as: 'mentioned', claims: { available: false } }))).toBe(
    'holds',
  )
})
test('an invented item is found, with the call as evidence', () => {
  const episode = playedEpisode(world, [shown({ ref: 'song-99999', title: 'Moonlit Ferry' })])
  const result = catalogueExistence.check(episode, world)
  expect(result).toMatchObject({
    kind: 'broken',
    findings: [{ events: [1], evidence: [{ quote: 'Moonlit Ferry' }, { quote: 'song-99999' }] }],
  })
})
test('a real id under an invented title, an item that is not offered here and an invented address are found', () => {
  expect(verdict(shown({ ref: 'song-00011', title: 'Paper Ships' }))).toBe('broken')
  expect(verdict(shown({ ref: 'app-00005', title: 'Elsewhere Maps', as: 'mentioned' }))).toBe('broken')
  expect(verdict({ user: 'Where?' }, { say: 'At https://paper-boats.example/get.' })).toBe('broken')
})
test('an address that the user gave may be repeated', () => {
  expect(
    verdict({ user: 'Is https://paper-boats.example safe?' }, { say: 'I know nothing of https://paper-boats.example.' }),
  ).toBe('holds')
})
test('where nothing is presented it does not apply', () => {
  expect(verdict({ user: 'Hi' }, { say: 'Hello.' })).toBe('not-applicable')
})
