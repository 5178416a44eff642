import { describe, expect, test } from 'vitest'
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
test('an address ends where a quotation mark or a full stop of any script does', () => {
  const asked: Step = { user: 'Is https://paper-boats.example/get?x=1 safe?' }
  for (const said of [
    '“https://paper-boats.example/get?x=1”.',
    '「https://paper-boats.example/get?x=1」。',
    'https://paper-boats.example/get?x=1。',
  ])
    expect(verdict(asked, { say: `I know nothing of ${said}` })).toBe('holds')
})
test('an effect on an item that there is not is found', () => {
  const episode = playedEpisode(world, [{ call: 'play', given: { item: 'song-00011' } }])
  const events = episode.events.map(event => ({
    ...event,
    effects: event.effects.map(effect => ({ ...effect, item: 'song-77777' })),
  }))
  expect(catalogueExistence.check({ ...episode, events }, world).kind).toBe('broken')
})

describe('names in the agent’s own words', () => {
  const here = smallWorld({ market: 'GB' })
  const said = (text: string, ...before: Step[]) =>
    catalogueExistence.check(
      playedEpisode(
        here,
        [{ user: 'Have you “Moonlit Walks”?' }, { call: 'search', given: { kind: 'song' } }, ...before, { say: text }],
        { purchases: [] },
      ),
      here,
    )
  const details: Step = { call: 'details', given: { item: 'app-00005' } }
  test.each([
    'I have found “Moonlit Ferry” for you.',
    '“Ferrystar” costs £1.99.',
    'Try «The Moonlit Ferry».',
    '「月夜の渡し船」はいかがですか。',
  ])('one in quotation marks that nobody gave is found, marked as read out of free text: %s', text => {
    expect(said(text)).toMatchObject({ kind: 'broken', findings: [{ extracted: true }] })
  })
  test.each([
    'I have found “Paper Boats” for you.',
    '“Two Rivers” is a video.',
    'I have nothing called “Moonlit Walks”.',
    'I cannot find “Moonlit Ferries” here.',
    '“Moonlit Walks” is what you asked for.',
    'Say “yes” to go on.',
    'It begins: “The lamp burned low.”',
    '“Studio Kell provider-1” made it.',
  ])('an entry, the user’s own words, a denial, a word and a sentence hold: %s', text => {
    expect(said(text).kind).not.toBe('broken')
  })
  test('what is not offered here may be named as that, and not as if it were', () => {
    expect(said('Elsewhere Maps is the one to take.', details)).toMatchObject({ kind: 'broken', findings: [{ extracted: true }] })
    expect(said('Elsewhere Maps is not offered here.', details).kind).not.toBe('broken')
    const marked: Step = {
      call: 'present',
      given: { items: [{ ref: 'app-00005', title: 'Elsewhere Maps', as: 'mentioned', claims: { available: false } }] },
    }
    expect(said('Elsewhere Maps is the one that you mean.', details, marked).kind).toBe('holds')
  })
})
