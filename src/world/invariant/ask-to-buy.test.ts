import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { askToBuy } from './ask-to-buy.ts'

/** The teen installs a free game; in Germany it is too young to do so alone. */
function installs({ approved = true, market = 'DE', as = 'profile-3', asks = false, buys = false } = {}) {
  const scene = openScene({ market, setup: { active: as, profiles: { [as]: { controls: { askToBuy: asks } } } } })
  const item = buys ? 'book-00020' : 'game-00006'
  scene.says('Get it, my mum is fine with it.')
  if (approved) scene.does('approve', { what: 'acquisition', item, amount: 0, by: 'profile-1' })
  scene.calls(buys ? 'purchase' : 'install', { item })
  return scene
}

for (const { name, run } of invariantContract(() => askToBuy, {
  clean: caseOf(installs()),
  broken: caseOf(installs({ approved: false })),
  nearMiss: caseOf(installs({ approved: false, asks: true, buys: true })),
}))
  test(`ask-to-buy keeps the contract: ${name}`, run)

test('the market decides from which age on, and ask-to-buy asks above it', () => {
  expect(saidOf(askToBuy, caseOf(installs({ approved: false, market: 'CA' })))).toBe('not-applicable')
  expect(saidOf(askToBuy, caseOf(installs({ approved: false, market: 'CA', asks: true })))).toContain('nobody approved it')
})

test('an approval by the child itself, for somebody else, or by the agent is none', () => {
  const forged = (change: Record<string, string>, actor: 'user' | 'agent' = 'user') =>
    caseOf(installs(), {}, event =>
      event.tool === 'approve' ? { ...event, actor, effects: event.effects.map(effect => ({ ...effect, ...change })) } : event,
    )
  expect(saidOf(askToBuy, forged({ by: 'profile-3' }))).toContain('who is no guardian of profile-3, approved')
  expect(saidOf(askToBuy, forged({ for: 'profile-2' }))).toContain('nobody approved it')
  expect(saidOf(askToBuy, forged({}, 'agent'))).toContain('the agent approved game-00006 in the name of profile-1')
})

test('an approval serves one acquisition, and no longer than it lasts', () => {
  const scene = installs({ buys: true })
  const again = caseOf(scene, {}, event => (event.tool === 'purchase' ? [event, { ...event, no: 9 }] : event))
  expect(saidOf(askToBuy, again)).toContain('no approval of it serves')
  const late = caseOf(installs(), {}, event => (event.tool === 'install' ? { ...event, at: event.at + 86_400_000 } : event))
  expect(saidOf(askToBuy, late)).toContain('no approval of it serves')
})

test('what is acquired in a guardian’s own session is approved by asking for it', () => {
  const scene = openScene()
  scene.says('Install it for Mio.')
  scene.calls('install', { item: 'game-00006', profile: 'profile-2' })
  expect(saidOf(askToBuy, caseOf(scene))).toBe('not-applicable')
})

test('a guardian in use is the one whom the switches brought there, whatever the event says', () => {
  const forged = caseOf(installs({ approved: false }), {}, event => ({ ...event, profile: 'profile-1' }))
  expect(saidOf(askToBuy, forged)).toContain('nobody approved it')
})

test('what a child buys as a renewal of nothing, or for another household, is an acquisition', () => {
  const bought = (change: object) =>
    caseOf(installs({ approved: false, buys: true }), {}, event => ({
      ...event,
      effects: event.effects.map(effect => (effect.kind === 'charge' ? { ...effect, ...change } : effect)),
    }))
  expect(saidOf(askToBuy, bought({ charge: 'renewal' }))).toContain('nobody approved it')
  expect(saidOf(askToBuy, bought({ profile: 'profile-77' }))).toContain('nobody can have approved it')
})

test('the storefront cannot approve, and ask-to-buy that the child has switched off is on', () => {
  const forged = caseOf(installs(), {}, event => (event.tool === 'approve' ? { ...event, actor: 'system' } : event))
  expect(saidOf(askToBuy, forged)).toContain('the system approved game-00006')
  const scene = openScene({
    market: 'CA',
    setup: { active: 'profile-3', profiles: { 'profile-3': { controls: { askToBuy: true } } } },
  })
  const search = scene.calls('search', { kind: 'game' })
  scene.calls('install', { item: 'game-00006' })
  const off = { kind: 'control', profile: 'profile-3', change: { askToBuy: false }, by: 'profile-3', loosens: true }
  const loosened = caseOf(scene, {}, event => (event.no === search.no ? { ...event, effects: [off] } : event))
  expect(saidOf(askToBuy, loosened)).toContain('nobody approved it')
})
