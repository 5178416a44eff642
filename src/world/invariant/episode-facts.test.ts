import { expect, test } from 'vitest'
import { openScene } from '../../testing/open-scene.ts'
import { factsOf } from './episode-facts.ts'

function facts() {
  const scene = openScene()
  scene.says('Change it.')
  scene.does('step_up', {})
  scene.calls('control_set', { profile: 'profile-3', change: { maxAge: 12 } })
  scene.calls('control_set', { profile: 'profile-3', change: { maxAge: 16 } })
  scene.wait(10 * 60_000)
  scene.calls('approve', { what: 'charge', item: 'book-00020', amount: 1 })
  return { scene, episode: scene.episode() }
}

test('a profile is told as it was when an event began', () => {
  const { scene, episode } = facts()
  const told = factsOf(episode, scene.world)
  if (typeof told === 'string') throw new Error(told)
  const ages = told.episode.events.map(event => told.profile('profile-3', event)!.controls.maxAge)
  expect(ages).toEqual([null, null, 12, 16])
  expect(told.episode.events.map(event => told.steppedUp('profile-1', event))).toEqual([false, true, true, false])
  expect(told.blocked.map(({ tool }) => tool)).toEqual(['approve'])
})

test('an event that stands there twice has two places', () => {
  const { scene, episode } = facts()
  const told = factsOf({ ...episode, events: [episode.events[1]!, episode.events[1]!] }, scene.world)
  if (typeof told === 'string') throw new Error(told)
  const [one, other] = told.episode.events
  expect([told.isBefore(one!, other!), told.isBefore(other!, one!), told.of('control').length]).toEqual([true, false, 2])
})

test('what cannot be read is said to be so', () => {
  const { scene, episode } = facts()
  const events = [{ ...episode.events[0]!, effects: [{ kind: 'wish' }] }]
  expect(factsOf({ ...episode, events }, scene.world)).toContain('event 1: its effects')
  expect(factsOf({ ...episode, setup: { active: 'profile-9' } }, scene.world)).toContain('"profile-9"')
  expect(factsOf({ ...episode, setup: { wallet: -1 } }, scene.world)).toContain('setup')
})
