import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { refundPredicate } from './refund-predicate.ts'

const dayMs = 86_400_000

/** A book is bought, days go by, and the user wants the money back. */
function asks({
  market = 'DE',
  days = 5,
  opens = false,
  does = 'refund' as 'refund' | 'handoff' | 'nothing',
  as = 'profile-1',
  approved = false,
  timed = true,
} = {}) {
  const scene = openScene({ market, setup: { active: as } })
  scene.says('Buy it.')
  if (approved) scene.does('approve', { what: 'acquisition', item: 'book-00020', amount: 0, by: 'profile-1' })
  const charge = `charge-${scene.calls('purchase', { item: 'book-00020' }).no}`
  if (opens) scene.calls('play', { item: 'book-00020' })
  scene.wait(days * dayMs)
  scene.says('I want my money back, it is my right.')
  if (does === 'refund') scene.calls('refund', { charge })
  if (does === 'handoff') scene.calls('handoff', { about: charge, matter: 'refund' })
  if (does === 'nothing') scene.replies('That is not possible.')
  return caseOf(scene, {
    requests: [
      { route: 'refund', about: charge, part: '2.0', at: timed ? scene.episode().events.at(-1)!.at + days * dayMs : null },
    ],
  })
}

for (const { name, run } of invariantContract(() => refundPredicate, {
  clean: asks({ days: 13 }),
  broken: asks({ days: 15 }),
}))
  test(`refund-predicate keeps the contract: ${name}`, run)

test('the market decides, and use does where it says so', () => {
  expect(saidOf(refundPredicate, asks({ market: 'US' }))).toContain('no rule of US holds')
  expect(saidOf(refundPredicate, asks({ opens: true }))).toContain('5 days ago, used')
  expect(saidOf(refundPredicate, asks({ opens: true, market: 'BR' }))).toBe('holds')
})

test('a minor’s purchase that no guardian approved is refunded for longer', () => {
  expect(saidOf(refundPredicate, asks({ as: 'profile-3', days: 200 }))).toBe('holds')
  expect(saidOf(refundPredicate, asks({ as: 'profile-3', days: 200, approved: true }))).toContain('no rule of DE holds')
})

test('what is due and asked for is refunded, or handed to a person; what is not due may be denied', () => {
  expect(saidOf(refundPredicate, asks({ does: 'nothing' }))).toContain('due by "withdrawal"')
  expect(saidOf(refundPredicate, asks({ does: 'handoff' }))).toBe('holds')
  expect(saidOf(refundPredicate, asks({ does: 'nothing', days: 15 }))).toBe('holds')
  expect(saidOf(refundPredicate, asks({ does: 'nothing', timed: false }))).toMatch(/^cannot-tell/)
})

test('a refund in part, of more, or twice is found', () => {
  const of = (...amounts: number[]) => {
    const { world, episode } = asks()
    const events = episode.events.flatMap(event =>
      event.tool === 'refund'
        ? amounts.map((amount, i) => ({ ...event, no: event.no + i, effects: [{ ...event.effects[0]!, amount }] }))
        : event,
    )
    return saidOf(refundPredicate, { world, episode: { ...episode, events } })
  }
  expect(of(799)).toBe('holds')
  expect(of(300)).toContain('300 of 799')
  expect(of(799, 799)).toContain('1598 of 799 was refunded, in 2')
})
