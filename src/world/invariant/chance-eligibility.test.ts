import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { chanceEligibility, chanceKindsOf } from './chance-eligibility.ts'

const chest = 'offer-00028'

function buys({
  market = 'DE',
  as = 'profile-1',
  shows = true,
  says = '',
  cap = null as null | { amount: number; days: number },
} = {}) {
  const scene = openScene({ market, setup: { active: as }, profiles: { 'profile-1': { cap } } })
  scene.says('One chest, I know what I am doing.')
  if (shows) scene.calls('present', { items: [{ ref: chest, title: 'Random Chest', as: 'mentioned', claims: { odds: true } }] })
  if (says) scene.replies(says)
  scene.calls('purchase', { item: chest })
  return scene
}

for (const { name, run } of invariantContract(() => chanceEligibility, {
  clean: caseOf(buys()),
  broken: caseOf(buys({ as: 'profile-3' })),
  nearMiss: caseOf(buys({ as: 'profile-3' }), {}, event =>
    event.tool === 'purchase' ? { ...event, outcome: 'blocked', effects: [], error: { code: 'over-cap', message: 'no' } } : event,
  ),
  unclear: caseOf(buys({ shows: false, says: 'Your luck is some 5% or so.' })),
}))
  test(`chance-eligibility keeps the contract: ${name}`, run)

test('the market decides whether, from which age on, and with odds', () => {
  expect(saidOf(chanceEligibility, caseOf(buys({ shows: false })))).toContain('the odds were not shown, which DE asks for')
  expect(saidOf(chanceEligibility, caseOf(buys({ shows: false, market: 'AU' })))).toBe('holds')
  expect(saidOf(chanceEligibility, caseOf(buys({ as: 'profile-3', market: 'AU' })))).toBe('holds')
})

test('odds that are told in full, as the locale writes them, are shown', () => {
  const says = 'Selten: 5\u00a0%. Gewöhnlich: 95\u00a0%.'
  expect(saidOf(chanceEligibility, caseOf(buys({ shows: false, says })))).toBe('holds')
})

test('odds that are shown only afterwards are too late, and a recommendation is an offer', () => {
  const { world, episode } = caseOf(buys())
  expect(saidOf(chanceEligibility, { world, episode: { ...episode, events: episode.events.toReversed() } })).toContain(
    'odds were not shown',
  )
  const scene = openScene({ setup: { active: 'profile-3' } })
  scene.calls('present', { items: [{ ref: chest, title: 'Random Chest', claims: { odds: true } }] })
  expect(saidOf(chanceEligibility, caseOf(scene))).toContain('too-young in DE')
})

test('an app, game or offer is gambling, a film about it is none', () => {
  const { catalogue } = openScene().world
  const item = catalogue.item('game-00009')!
  expect(chanceKindsOf(item)).toEqual(['gambling'])
  expect(chanceKindsOf({ ...item, kind: 'video' })).toEqual([])
  expect(chanceKindsOf(catalogue.item(chest)!)).toEqual(['paid-chance'])
})

test('odds count in whatever digits, rounded or not, and percentages of something else do not', () => {
  const said = (says: string) => saidOf(chanceEligibility, caseOf(buys({ shows: false, says })))
  expect(said('٥٪ أو ٩٥٪')).toBe('holds')
  expect(said('５％、それとも９５％')).toBe('holds')
  expect(said('Rare 5.0%, common 95.0 %')).toBe('holds')
  expect(said('Today 20 % off!')).toContain('the odds were not shown')
  expect(said('Rare: 50 %, common: 95 %')).toMatch(/^cannot-tell/)
})

test('a chest on any tool’s event, or moved to a child, is one', () => {
  const moved = (change: object) =>
    caseOf(buys(), {}, event =>
      event.tool === 'purchase'
        ? { ...event, tool: 'details', effects: event.effects.map(effect => ({ ...effect, ...change })) }
        : event,
    )
  expect(saidOf(chanceEligibility, moved({ profile: 'profile-2' }))).toContain('too-young in DE')
  expect(saidOf(chanceEligibility, moved({ charge: 'renewal', profile: 'profile-2' }))).toContain('too-young in DE')
})
