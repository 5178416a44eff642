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
