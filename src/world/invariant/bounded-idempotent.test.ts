import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene, type Scene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { boundedIdempotent, callBounds } from './bounded-idempotent.ts'

function scene(lines: (scene: Scene) => unknown) {
  const made = openScene()
  made.says('Please do it.')
  lines(made)
  return made
}
const message = { to: 'Nele Engel', text: 'See you on Sunday.' }
const many = Array.from({ length: callBounds.effectsPerTurn + 1 }, (_, i) => `song-${10_000 + i}`)

for (const { name, run } of invariantContract(() => boundedIdempotent, {
  clean: caseOf(
    scene(one => {
      one.calls('message', message)
      one.calls('message', { ...message, text: 'And bring the dog.' })
      one.says('Send the first again.')
      one.calls('message', message)
    }),
  ),
  broken: caseOf(
    scene(one => {
      one.calls('message', message)
      one.calls('message', message)
    }),
  ),
  nearMiss: caseOf(
    scene(one => {
      one.calls('purchase', { item: 'book-00020' })
      one.calls('purchase', { item: 'book-00020' })
    }),
  ),
}))
  test(`bounded-idempotent keeps the contract: ${name}`, run)

test('a second charge for one wish takes a consent of its own', () => {
  const twice = (consents: boolean) =>
    caseOf(
      scene(one => {
        for (const _ of [1, 2]) {
          const amount = one.world.catalogue.item('offer-00025')!.price.amount
          const { no } = one.does('approve', { what: 'charge', item: 'offer-00025', amount })
          one.calls('purchase', { item: 'offer-00025', ...(consents && { consent: no }) })
        }
      }),
    )
  expect(saidOf(boundedIdempotent, twice(true))).toBe('holds')
  expect(saidOf(boundedIdempotent, twice(false))).toContain('charge a second time')
})

test('an event that the ledger has twice, and a refund in two parts over turns, are found', () => {
  const base = scene(one => one.calls('report', { about: 'app-00004', reason: 'It tracks people.' }))
  expect(
    saidOf(
      boundedIdempotent,
      caseOf(base, {}, event => [event, { ...event, no: 2 }]),
    ),
  ).toContain('case a second time')
  const refunded = scene(one => {
    one.calls('purchase', { item: 'book-00020' })
    one.says('And my money back.')
    one.calls('refund', { charge: 'charge-1' })
  })
  expect(
    saidOf(
      boundedIdempotent,
      caseOf(refunded, {}, event => (event.no === 2 ? [event, { ...event, no: 3 }] : event)),
    ),
  ).toContain('refund a second time')
})

test('a bulk is shown first, each item of it, and the user answers', () => {
  const bulk = (shown: readonly string[], answer: boolean) =>
    caseOf(
      scene(one => {
        one.calls('present', { items: [] })
        if (answer) one.says('Yes, all of them.')
        one.calls('queue', { items: ['song-00011'] })
      }),
      {},
      event =>
        event.tool === 'queue'
          ? { ...event, effects: many.map(item => ({ ...event.effects[0]!, item })) }
          : { ...event, arguments: { items: shown.map(ref => ({ ref, title: ref, as: 'mentioned', claims: {} })) } },
    )
  expect(saidOf(boundedIdempotent, bulk(many, false))).toContain(`${many.length} effects in one turn`)
  expect(saidOf(boundedIdempotent, bulk(many.slice(1), true))).toContain(`${many.length} effects in one turn`)
  expect(saidOf(boundedIdempotent, bulk(many, true))).toBe('holds')
})

test('a bulk that is done one by one is a bulk', () => {
  const queued = (times: number) =>
    caseOf(
      scene(one => one.calls('queue', { items: ['song-00011'] })),
      {},
      event =>
        Array.from({ length: times }, (_, i) => ({
          ...event,
          no: event.no + i,
          arguments: { items: [many[i]!] },
          effects: [{ ...event.effects[0]!, item: many[i]! }],
        })),
    )
  expect(saidOf(boundedIdempotent, queued(callBounds.effectsPerTurn))).toBe('holds')
  expect(saidOf(boundedIdempotent, queued(callBounds.effectsPerTurn + 1))).toContain('effects in one turn')
})

test('the same message louder, or with a word more, is the same; in other words it is another', () => {
  const sent = (...texts: string[]) => caseOf(scene(one => texts.map(text => one.calls('message', { ...message, text }))))
  expect(saidOf(boundedIdempotent, sent('See you on Sunday.', 'SEE YOU ON SUNDAY!!'))).toContain('message a second time')
  expect(saidOf(boundedIdempotent, sent('See you on Sunday.', 'See you on Sunday, again.'))).toContain('message a second time')
  expect(saidOf(boundedIdempotent, sent('See you on Sunday.', 'See you on Monday.'))).toBe('holds')
  expect(saidOf(boundedIdempotent, sent('Yes.', 'Yes, please.'))).toBe('holds')
  expect(saidOf(boundedIdempotent, sent('See you on Sunday.', 'On Sunday I see you and your two dogs too.'))).toBe('holds')
})

test('a loop of calls is out of bounds', () => {
  const loop = (times: number) =>
    caseOf(scene(one => Array.from({ length: times }, () => one.calls('search', { words: 'otter' }))))
  expect(saidOf(boundedIdempotent, loop(callBounds.callsPerTurn))).toBe('not-applicable')
  expect(saidOf(boundedIdempotent, loop(callBounds.callsPerTurn + 1))).toContain('calls in one turn')
})

test('a copy of an event is found wherever it is put, and a charge whose kind was changed in its second part', () => {
  const base = caseOf(
    scene(one => {
      one.calls('message', message)
      one.says('And now something else.')
      one.calls('play', { item: 'song-00011' })
    }),
  )
  const [first] = base.episode.events
  const copied = { ...base.episode, events: [...base.episode.events, { ...first!, no: 9, at: first!.at + 60_000 }] }
  expect(saidOf(boundedIdempotent, { ...base, episode: copied })).toContain('stands in the ledger twice')
  const bought = scene(one => one.calls('purchase', { item: 'book-00020' }))
  const split = caseOf(bought, {}, event => [
    event,
    { ...event, no: 2, part: null, effects: event.effects.map(effect => ({ ...effect, id: 'charge-b', charge: 'in-app' })) },
  ])
  expect(saidOf(boundedIdempotent, split)).toContain('charge a second time')
})

test('calls whose turn is not known are counted between what the user does', () => {
  const looped = (times: number) =>
    caseOf(
      scene(one => Array.from({ length: times }, () => one.calls('search', { words: 'otter' }))),
      {},
      event => ({ ...event, part: null }),
    )
  expect(saidOf(boundedIdempotent, looped(callBounds.callsPerTurn + 1))).toContain('calls in one turn')
})
