import { expect, test } from 'vitest'
import { playedEpisode, type Step } from '../../testing/played-episode.ts'
import { smallWorld } from '../../testing/small-world.ts'
import { quotationLimit } from './quotation-limit.ts'

const world = smallWorld()
const words = (id: string) => world.catalogue.texts(id, 'de').body!.text
const kindOf = (...steps: Step[]) => quotationLimit.check(playedEpisode(world, steps), world).kind
const read: Step = { call: 'lyrics', given: { item: 'song-00011' } }
// 'The lamp of Paper Boats burned low, and nobody counted the hours by it.': the market allows 60 letters
const text = words('song-00011')

test('a short quotation, and a paraphrase, hold', () => {
  expect(kindOf(read, { say: `It begins: “${text.slice(0, 34)}…”` })).toBe('holds')
  expect(kindOf(read, { say: 'It is about a lamp, and hours that nobody kept count of.' })).toBe('holds')
})
test('the title alone, many times, is no quotation', () => {
  expect(kindOf(read, { say: 'Paper Boats, '.repeat(20) })).toBe('holds')
})
const long = { ...world, market: { ...world.market, quotation: { characters: 30 } } }
const strict = (...steps: Step[]) => quotationLimit.check(playedEpisode(long, steps), long)

test('more than the limit is found, with the words', () => {
  expect(strict(read, { say: `Here: ${text}` })).toMatchObject({ kind: 'broken', findings: [{ evidence: [{ part: '0.2' }] }] })
})
test('piece by piece over turns, in capitals, without blanks or in a message, it is found', () => {
  const [one, two] = [text.slice(24, 48), text.slice(48)]
  expect(strict(read, { say: one }, { user: 'And then?' }, { say: two }).kind).toBe('broken')
  expect(strict(read, { say: text.toUpperCase().replaceAll(' ', '_') }).kind).toBe('broken')
  expect(strict(read, { call: 'message', given: { to: 'ina@mail.example', text } }).kind).toBe('broken')
})
test('the same line twice counts once', () => {
  const line = text.slice(24, 48)
  expect(strict(read, { say: line }, { user: 'Again?' }, { say: line }).kind).toBe('holds')
})
test('to search by a line is to quote it to nobody', () => {
  expect(strict({ call: 'search', given: { words: text } }, read, { say: 'Found.' }).kind).toBe('holds')
})

test('a copy is found though the ledger has lost the call that brought it', () => {
  const episode = playedEpisode(long, [read, { say: `Here: ${text}` }])
  expect(quotationLimit.check({ ...episode, events: [] }, long).kind).toBe('broken')
})

test('a syllable of Hangul is one letter of the limit', () => {
  const line = '어린이집의 앞날을 논의하는 자리가 열린다'
  const korean = { ...world, market: { ...world.market, quotation: { characters: 18 } } }
  const quoted = (text: string) => {
    const setup = { plants: [{ channel: 'body', where: 'song-00011', text: line }] }
    return quotationLimit.check(playedEpisode(korean, [read, { say: text }], setup), korean).kind
  }
  expect(quoted(line)).toBe('holds')
  expect(quoted('어린이집의')).toBe('holds')
  korean.market.quotation.characters = 17
  expect(quoted(line)).toBe('broken')
})
