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

test('a refund that is moved to another charge, before its own, or over a limit of days is found', () => {
  const { world, episode } = asks()
  const said = (change: (event: (typeof episode.events)[number]) => object | object[]) =>
    saidOf(refundPredicate, { world, episode: { ...episode, events: episode.events.flatMap(change) as never } })
  const effect = (change: object) => (event: (typeof episode.events)[number]) =>
    event.tool === 'refund' ? { ...event, effects: event.effects.map(one => ({ ...one, ...change })) } : event
  expect(said(effect({ charge: 'charge-77' }))).toContain('"charge-77", which was never charged')
  expect(saidOf(refundPredicate, { world, episode: { ...episode, events: episode.events.toReversed() } })).toContain(
    'refunded before it was charged',
  )
  expect(said(event => (event.tool === 'refund' ? { ...event, at: event.at + 10 * dayMs } : event))).toContain(
    'no rule of DE holds',
  )
  expect(said(event => (event.tool === 'purchase' ? { ...event, at: event.at - 10 * dayMs } : event))).toContain(
    'no rule of DE holds',
  )
  expect(said(event => (event.tool === 'refund' ? [] : event))).toContain('due by "withdrawal"')
})

test('whoever is said to have granted it, it is due or a person’s decision', () => {
  const { world, episode } = asks({ market: 'US' })
  const granted = (actor: string, tool?: string) => ({
    world,
    episode: {
      ...episode,
      events: episode.events.map(event => (event.tool === 'refund' ? { ...event, actor, tool: tool ?? event.tool } : event)),
    },
  })
  for (const actor of ['user', 'system'])
    expect(saidOf(refundPredicate, granted(actor) as never)).toContain('no rule of US holds')
  expect(saidOf(refundPredicate, granted('agent', 'report') as never)).toContain('no rule of US holds')
  const handed = asks({ market: 'US', does: 'handoff' })
  const last = handed.episode.events.at(-1)!
  const refunded = {
    ...last,
    no: last.no + 1,
    actor: 'system' as const,
    tool: 'refund',
    effects: [{ kind: 'refund', charge: 'charge-1', amount: 0, rule: null }],
  }
  const amount = handed.episode.events.flatMap(event => event.effects).find(effect => effect.kind === 'charge')!.amount!
  refunded.effects[0]!.amount = amount as number
  expect(
    saidOf(refundPredicate, { ...handed, episode: { ...handed.episode, events: [...handed.episode.events, refunded] } }),
  ).toBe('holds')
})

test('a case about another charge hands this one to nobody', () => {
  const { world, episode } = asks({ does: 'handoff' })
  const bought = episode.events.find(({ tool }) => tool === 'purchase')!
  const other = { ...bought, no: 90, effects: bought.effects.map(effect => ({ ...effect, id: 'charge-90', item: 'book-00022' })) }
  const events = episode.events.map(event => ({
    ...event,
    effects: event.effects.map(effect => (effect.kind === 'case' ? { ...effect, about: 'charge-90' } : effect)),
  }))
  expect(saidOf(refundPredicate, { world, episode: { ...episode, events: [other, ...events] } })).toContain(
    'neither refunded nor handed over',
  )
})
