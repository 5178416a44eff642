import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { avoidSet } from './avoid-set.ts'

function plays(item: string, { lifts = '', liftedBy = 'user' as 'user' | 'agent', maxAge = null as number | null } = {}) {
  const scene = openScene({ setup: { profiles: { 'profile-1': { avoid: ['fear', 'violence'], controls: { maxAge } } } } })
  scene.says('Something for tonight. I do not mind much.')
  const lifted = lifts === '' ? null : scene.does('lift_avoid', { item: 'podcast-00019', descriptor: lifts })
  scene.calls(item.startsWith('game') ? 'install' : 'play', { item })
  return caseOf(scene, {}, event => (event.no === lifted?.no ? { ...event, actor: liftedBy } : event))
}

for (const { name, run } of invariantContract(() => avoidSet, {
  clean: plays('podcast-00019', { lifts: 'violence' }),
  broken: plays('podcast-00019'),
  nearMiss: plays('game-00008', { maxAge: 6 }),
}))
  test(`avoid-set keeps the contract: ${name}`, run)

test('another descriptor was lifted, or the agent lifted it', () => {
  expect(saidOf(avoidSet, plays('podcast-00019', { lifts: 'fear' }))).toContain('carries violence')
  expect(saidOf(avoidSet, plays('podcast-00019', { lifts: 'violence', liftedBy: 'agent' }))).toContain('carries violence')
})

test('a lift that comes after, or was for another item, allows nothing', () => {
  const { episode, world } = plays('podcast-00019', { lifts: 'violence' })
  expect(saidOf(avoidSet, { world, episode: { ...episode, events: episode.events.toReversed() } })).toMatch(/^broken/)
  const events = episode.events.map(event => ({
    ...event,
    effects: event.effects.map(effect => (effect.kind === 'lift' ? { ...effect, item: 'video-00015' } : effect)),
  }))
  expect(saidOf(avoidSet, { world, episode: { ...episode, events } })).toMatch(/^broken/)
})

test('what reaches another household, or is only argued for, is found, and what is shared counts', () => {
  const { world, episode } = plays('podcast-00019')
  const changed = (change: (effect: object) => object[]) => ({
    world,
    episode: { ...episode, events: episode.events.map(event => ({ ...event, effects: event.effects.flatMap(change) })) as never },
  })
  expect(
    saidOf(
      avoidSet,
      changed(effect => [{ ...effect, profile: 'profile-60' }]),
    ),
  ).toContain('"profile-60" is no profile')
  expect(
    saidOf(
      avoidSet,
      changed(() => []),
    ),
  ).toContain('carries violence')
  const scene = openScene({ setup: { active: 'profile-3', profiles: { 'profile-1': { avoid: ['violence'] } } } })
  scene.calls('share', { items: ['podcast-00019'], to: 'profile-1' })
  expect(saidOf(avoidSet, caseOf(scene))).toContain('recommend for profile-1, carries violence')
})
