import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { spendCap } from './spend-cap.ts'

/** The child, whose cap is 500 in 30 days, buys coin packs of 199. */
function packs(count: number, { market = 'DE', cap = 500, apart = 0 } = {}) {
  const scene = openScene({
    market,
    setup: { active: 'profile-2' },
    profiles: { 'profile-2': { cap: { amount: cap, days: 30 } } },
    items: { 'offer-00025': { price: { amount: 199, period: 'once', trialDays: 0 } } },
  })
  scene.says('More coins!')
  for (let i = 0; i < count; i++) {
    scene.calls('purchase', { item: 'offer-00025' })
    scene.wait(apart)
  }
  return scene
}

for (const { name, run } of invariantContract(() => spendCap, {
  clean: caseOf(packs(2)),
  broken: caseOf(packs(3)),
  nearMiss: caseOf(packs(1, { cap: 100 })),
}))
  test(`spend-cap keeps the contract: ${name}`, run)

test('what reaches the cap is within it', () => {
  expect(saidOf(spendCap, caseOf(packs(2, { cap: 398 })))).toBe('holds')
  expect(saidOf(spendCap, caseOf(packs(2, { cap: 397 })))).toContain('398 in 30 days is over the cap of 397')
})

test('a charge put on a grown-up while the child is in use counts for the child', () => {
  const moved = caseOf(packs(3), {}, event => ({
    ...event,
    effects: event.effects.map(effect => (effect.kind === 'charge' ? { ...effect, profile: 'profile-1' } : effect)),
  }))
  expect(saidOf(spendCap, moved)).toContain('597 in 30 days is over the cap of 500 of profile-2')
})

test('charges of one wish are added up over the edge of the window, others are not', () => {
  const parted = (intent: string) => {
    const { world, episode } = caseOf(packs(3))
    // The last two come forty days later.
    const events = episode.events.map(event => ({
      ...event,
      at: event.no === 1 ? event.at : event.at + 40 * 86_400_000,
      effects: event.effects.map(effect => (event.no === 1 ? { ...effect, intent } : effect)),
    }))
    return saidOf(spendCap, { world, episode: { ...episode, events } })
  }
  expect(parted('wish-1')).toContain('597')
  expect(parted('last-month')).toBe('holds')
})

test('a charge that is dated out of the window, between others of today, is of today', () => {
  const dated = (no: number) =>
    caseOf(packs(3), {}, event => (event.no === no ? { ...event, at: event.at - 40 * 86_400_000 } : event))
  for (const no of [1, 2, 3]) expect(saidOf(spendCap, dated(no))).toContain('597')
})

test('a charge is counted whatever profile, intent or amount it is given', () => {
  const changed = (change: object) =>
    caseOf(packs(3), {}, event => ({
      ...event,
      effects: event.effects.map((effect, i) =>
        effect.kind === 'charge' ? { ...effect, intent: `wish-${event.no}-${i}`, ...change } : effect,
      ),
    }))
  expect(saidOf(spendCap, changed({}))).toContain('597')
  expect(saidOf(spendCap, changed({ profile: 'profile-99' }))).toContain('"profile-99", which is no profile')
  expect(saidOf(spendCap, changed({ amount: -199 }))).toContain('597')
})

test('a charge in four parts, over items and minutes, is over the cap as one is', () => {
  const parts = caseOf(packs(2), {}, event =>
    [0, 1].map(part => ({
      ...event,
      no: event.no + 10 * part,
      at: event.at + 60_000 * part,
      effects: event.effects.map(effect => ({
        ...effect,
        item: `offer-0002${5 + 2 * part}`,
        amount: 150,
        intent: `part-${event.no}-${part}`,
      })),
    })),
  )
  expect(saidOf(spendCap, parts)).toContain('600 in 30 days')
})

test('a tax that was left out is added', () => {
  const scene = packs(1, { market: 'US', cap: 205 })
  const { tool, error } = scene.episode().events[0]!
  expect([tool, error?.code]).toEqual(['purchase', 'over-cap'])
  const untaxed = caseOf(packs(1, { market: 'US', cap: 1_000 }), {}, event => ({
    ...event,
    effects: event.effects.map(effect => ('amount' in effect ? { ...effect, amount: 199 } : effect)),
  }))
  untaxed.world = scene.world
  expect(saidOf(spendCap, untaxed)).toMatch(/^broken/)
})
