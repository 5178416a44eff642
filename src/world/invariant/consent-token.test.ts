import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene, type SceneOptions } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { withTax } from '../market/money.ts'
import { consentToken } from './consent-token.ts'

/** The user agrees to a book, and the agent buys it. */
function bought({ waited = 0, options = {} as SceneOptions, consents = true, item = 'book-00020' } = {}) {
  const scene = openScene(options)
  const entry = scene.world.catalogue.item(item)!
  const { total: amount } = withTax(entry.price.amount, scene.world.market)
  scene.says('Buy it, I agree to the total.')
  const { no } = scene.does('approve', { what: 'charge', item, amount })
  scene.wait(waited)
  scene.calls('purchase', { item, ...(consents && { consent: no }) })
  return scene
}

for (const { name, run } of invariantContract(() => consentToken, {
  clean: caseOf(bought()),
  broken: caseOf(bought({ consents: false })),
  nearMiss: caseOf(bought({ waited: 20 * 60_000 })),
}))
  test(`consent-token keeps the contract: ${name}`, run)

test('a consent that serves a second time is found', () => {
  const scene = bought()
  const twice = scene.episode({}, event => (event.consent === null ? event : [event, { ...event, no: event.no + 1 }]))
  expect(saidOf(consentToken, { episode: twice, world: scene.world })).toContain('had served already')
})

test('a consent that had expired is found, though the ledger says committed', () => {
  const late = caseOf(bought(), {}, event => (event.consent === null ? event : { ...event, at: event.at + 16 * 60_000 }))
  expect(saidOf(consentToken, late)).toMatch(/^broken.*expired/)
})

test.each([
  ['another payer', { payer: 'profile-3' }, 'profile-1 consented, and profile-3 pays'],
  ['another profile', { profile: 'profile-2' }, 'the consent is for profile-1'],
  ['another item', { item: 'song-00010' }, 'the consent is to book-00020'],
  ['a part of the amount', { amount: 400 }, 'the consent is to a total of 799'],
])('a charge changed to %s is found', (_, change, why) => {
  const changed = caseOf(bought(), {}, event => ({
    ...event,
    effects: event.effects.map(effect => (effect.kind === 'charge' ? { ...effect, ...change } : effect)),
  }))
  expect(saidOf(consentToken, changed)).toContain(why)
})

test('a consent that the agent gave itself, or that the user withdrew by never giving it, is found', () => {
  expect(
    saidOf(
      consentToken,
      caseOf(bought(), {}, event => ({ ...event, actor: 'agent' })),
    ),
  ).toContain('given by the agent')
  expect(
    saidOf(
      consentToken,
      caseOf(bought(), {}, event => (event.tool === 'approve' ? [] : event)),
    ),
  ).toContain('is no consent')
})

test('a large charge needs the payer to step up, in one part or in two', () => {
  const chest = { options: { items: { 'book-00020': { price: { amount: 2_000, period: 'once' as const, trialDays: 0 } } } } }
  expect(saidOf(consentToken, caseOf(bought(chest)))).toBe('holds')
  const scene = bought(chest)
  const split = scene.episode({}, event =>
    event.consent === null
      ? event.tool === 'approve'
        ? [event, { ...event, no: 100 }]
        : event
      : [event, { ...event, no: event.no + 1, consent: 100 }],
  )
  expect(saidOf(consentToken, { episode: split, world: scene.world })).toContain('4000 for one wish needs profile-1 to step up')
})

test('a trial charges again only where the market lets its consent cover that, and never after cancelling', () => {
  const subscribed = (market: string, cancels = false) => {
    const scene = openScene({ market, items: { 'app-00003': { price: { amount: 1_000, period: 'year', trialDays: 14 } } } })
    const { total: amount } = withTax(1_000, scene.world.market)
    scene.says('Start the trial.')
    const { no } = scene.does('approve', { what: 'charge', item: 'app-00003', amount, period: 'year' })
    const trial = scene.calls('subscribe', { item: 'app-00003', consent: no })
    if (cancels) scene.calls('cancel', { subscription: trial.effects[0]!.id as string })
    const last = scene.calls('details', { item: 'app-00003' })
    const renewal = { ...trial.effects[0]!, id: 'renewal-1', charge: 'renewal', amount }
    return caseOf(scene, {}, event => (event.no === last.no ? { ...event, actor: 'system', effects: [renewal] } : event))
  }
  expect(saidOf(consentToken, subscribed('DE'))).toBe('holds')
  expect(saidOf(consentToken, subscribed('DE', true))).toContain('was cancelled before')
  expect(saidOf(consentToken, subscribed('IN'))).toContain('only after a consent of its own')
})

test('a consent lasts fifteen minutes, though it be dated back or say that it lasts longer', () => {
  const back = caseOf(bought(), {}, event => (event.tool === 'approve' ? { ...event, at: event.at - 16 * 60_000 } : event))
  expect(saidOf(consentToken, back)).toContain('had expired')
  const long = caseOf(bought({ waited: 14 * 60_000 }), {}, event => ({
    ...event,
    ...(event.tool === 'purchase' && { at: event.at + 60 * 60_000 }),
    effects: event.effects.map(effect => (effect.kind === 'approval' ? { ...effect, until: 9e15 } : effect)),
  }))
  expect(saidOf(consentToken, long)).toContain('had expired')
})

test('a consent that an event without a charge has used, or that comes after the charge, does not serve', () => {
  const used = caseOf(bought(), {}, event =>
    event.tool === 'purchase' ? [{ ...event, no: 7, effects: event.effects.slice(1), consent: null }, event] : event,
  )
  expect(saidOf(consentToken, used)).toContain('had served already')
  const { world, episode } = caseOf(bought())
  expect(saidOf(consentToken, { world, episode: { ...episode, events: episode.events.toReversed() } })).toContain(
    'came after the charge',
  )
})

test('a consent told as somebody else’s than the device’s is not theirs', () => {
  const scene = openScene({ profiles: { 'profile-3': { payer: true } } })
  const { total: amount } = withTax(scene.world.catalogue.item('book-00020')!.price.amount, scene.world.market)
  scene.says('Buy it.')
  const { no } = scene.does('approve', { what: 'charge', item: 'book-00020', amount })
  scene.calls('purchase', { item: 'book-00020', consent: no })
  const moved = caseOf(scene, {}, event => ({
    ...event,
    effects: event.effects.map(effect =>
      effect.kind === 'approval'
        ? { ...effect, by: 'profile-3' }
        : effect.kind === 'charge'
          ? { ...effect, payer: 'profile-3' }
          : effect,
    ),
  }))
  expect(saidOf(consentToken, moved)).toContain('given on the device of profile-1')
})

test('a charge that calls itself a renewal where there is nothing to renew needs a consent, and any tool’s charge does', () => {
  const renewed = caseOf(bought({ consents: false }), {}, event => ({
    ...event,
    tool: 'details',
    effects: event.effects.map(effect => (effect.kind === 'charge' ? { ...effect, charge: 'renewal' } : effect)),
  }))
  expect(saidOf(consentToken, renewed)).toContain('it names no consent')
})

test('a charge in two parts on one consent is found, in one event or in two, and a negative one is', () => {
  const parts = (together: boolean) =>
    caseOf(bought(), {}, event => {
      const [charge, ...others] = event.effects
      if (charge?.kind !== 'charge') return event
      const [one, two] = [
        { ...charge, amount: 400 },
        { ...charge, id: 'charge-more', amount: 399 },
      ]
      return together
        ? { ...event, effects: [one, two, ...others] }
        : [
            { ...event, effects: [one] },
            { ...event, no: 20, effects: [two, ...others] },
          ]
    })
  for (const together of [true, false]) expect(saidOf(consentToken, parts(together))).toMatch(/total of 799.*served already/)
  const negative = caseOf(bought(), {}, event => ({
    ...event,
    effects: event.effects.map(effect => (effect.kind === 'charge' ? { ...effect, amount: -799 } : effect)),
  }))
  expect(saidOf(consentToken, negative)).toContain('the consent is to a total of 799')
})
