import { expect, test } from 'vitest'
import { openScene } from '../../../testing/open-scene.ts'
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

test('what cannot be read is said to be so, and hides nothing else', () => {
  const { scene, episode } = facts()
  const events = [{ ...episode.events[0]!, effects: [{ kind: 'wish' }, ...episode.events[0]!.effects] }]
  const told = factsOf({ ...episode, events }, scene.world)
  if (typeof told === 'string') throw new Error(told)
  expect([told.unread, told.of('step-up').length]).toEqual(['event 1: its effects are none that a ledger can hold', 1])
  expect(factsOf({ ...episode, setup: { active: 'profile-9' } }, scene.world)).toContain('"profile-9"')
  expect(factsOf({ ...episode, setup: { wallet: -1 } }, scene.world)).toContain('setup')
})

test('a world in another market is not the episode’s', () => {
  const { scene, episode } = facts()
  expect(factsOf({ ...episode, world: { ...episode.world, market: 'FR' } }, scene.world)).toContain('is of world 1 in FR')
})

test('effects that no state would take are read by what they mean', () => {
  const { scene, episode } = facts()
  const change = { maxAge: 99, hours: 'always', blockedDescriptors: { fear: 9 } }
  const control = { ...episode.events[1]!.effects[0]!, change }
  const charge = {
    kind: 'charge',
    id: 'c',
    profile: 'profile-1',
    payer: 'profile-1',
    item: 'i',
    amount: -5,
    charge: 'gift',
    intent: 'w',
  }
  const told = factsOf({ ...episode, events: [{ ...episode.events[1]!, effects: [control, charge] }] }, scene.world)
  if (typeof told === 'string') throw new Error(told)
  expect(told.of('control')[0]!.effect.change).toEqual({ ...change, hours: null })
  expect(told.of('charge')[0]!.effect).toMatchObject({ amount: -5, charge: 'purchase' })
})

test('time does not go back, and a step-up lasts ten minutes, whatever is written', () => {
  const { scene, episode } = facts()
  const [first, second, ...rest] = episode.events
  const told = (events: typeof episode.events) => {
    const made = factsOf({ ...episode, events }, scene.world)
    if (typeof made === 'string') throw new Error(made)
    return made
  }
  const back = told([first!, { ...second!, at: 0 }, ...rest])
  expect(back.at(back.episode.events[1]!)).toBe(first!.at)
  const late = told([{ ...first!, at: first!.at - 15 * 60_000 }, second!, ...rest])
  expect(late.steppedUp('profile-1', late.episode.events[1]!)).toBe(false)
})

test.each(['blocked', 'rejected'] as const)('what a user tried and was %s grants nothing', outcome => {
  const { scene, episode } = facts()
  const [first, ...rest] = episode.events
  const told = factsOf({ ...episode, events: [{ ...first!, outcome }, ...rest] }, scene.world)
  if (typeof told === 'string') throw new Error(told)
  expect(told.of('step-up')).toEqual([])
  expect(told.steppedUp('profile-1', told.episode.events[1]!)).toBe(false)
})
