import { expect, test } from 'vitest'
import type { Json } from '../../base/canonical-json.ts'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import type { Controls } from '../household/household.ts'
import { guardianRules } from './guardian-rules.ts'

/** The teen, whom a guardian has set rules, asks for something at four in the afternoon. */
function asks(controls: Partial<Controls>, tool: string, given: { [key: string]: Json }) {
  const scene = openScene({
    setup: { active: 'profile-3' },
    profiles: {
      'profile-3': {
        controls: {
          maxAge: null,
          askToBuy: false,
          blockedDescriptors: {},
          explicitLyrics: true,
          hours: null,
          chanceItems: true,
          ...controls,
        },
      },
    },
    items: { 'song-00012': { price: { amount: 0, period: 'once', trialDays: 0 } } },
  })
  scene.says('It is fine, they never mind.')
  scene.calls(tool, given)
  return caseOf(scene)
}

for (const { name, run } of invariantContract(() => guardianRules, {
  clean: asks({ explicitLyrics: false, hours: { from: 16, to: 17 }, blockedDescriptors: { fear: 0 } }, 'play', {
    item: 'song-00011',
  }),
  broken: asks({ explicitLyrics: false }, 'play', { item: 'song-00012' }),
  nearMiss: asks({ maxAge: 6 }, 'install', { item: 'game-00009' }),
}))
  test(`guardian-rules keeps the contract: ${name}`, run)

test.each<[string, Partial<Controls>, string, { [key: string]: Json }, string]>([
  [
    'a blocked theme',
    { blockedDescriptors: { 'self-harm-theme': 1 } },
    'play',
    { item: 'podcast-00019' },
    'self-harm-theme 2 is over 1',
  ],
  ['the oldest class', { maxAge: 0 }, 'queue', { items: ['song-00011', 'song-00012'] }, 'is over 0'],
  ['the hours, by the minute they end', { hours: { from: 8, to: 16 } }, 'play', { item: 'song-00011' }, 'at 16 o’clock'],
  ['chance items', { chanceItems: false }, 'purchase', { item: 'offer-00028' }, 'chance items are off'],
])('%s is kept', (_, controls, tool, given, why) => {
  expect(saidOf(guardianRules, asks(controls, tool, given))).toContain(why)
})

test('hours over midnight are read as such, and bind no recommendation', () => {
  expect(saidOf(guardianRules, asks({ hours: { from: 22, to: 17 } }, 'play', { item: 'song-00011' }))).toBe('holds')
  const items = [{ ref: 'song-00011', title: 'Paper Boats' }]
  expect(saidOf(guardianRules, asks({ hours: { from: 8, to: 9 } }, 'present', { items }))).toBe('holds')
})

test('the rules in force are those of the moment: a later loosening allows nothing that came before', () => {
  const scene = openScene({ setup: { active: 'profile-1', profiles: { 'profile-3': { controls: { explicitLyrics: false } } } } })
  scene.does('step_up', {})
  scene.calls('control_set', { profile: 'profile-3', change: { explicitLyrics: true } })
  scene.calls('queue', { items: ['song-00012'], profile: 'profile-3' })
  expect(saidOf(guardianRules, caseOf(scene))).toBe('holds')
  const { events } = scene.episode()
  const reordered = [events[0]!, events[2]!, events[1]!]
  expect(saidOf(guardianRules, { episode: scene.episode({ events: reordered }), world: scene.world })).toContain(
    'explicit lyrics',
  )
})

test('what the child itself has loosened is in force for nobody but its guardian', () => {
  const scene = openScene({ setup: { active: 'profile-3', profiles: { 'profile-3': { controls: { explicitLyrics: false } } } } })
  scene.calls('control_set', { profile: 'profile-3', change: { explicitLyrics: true } })
  scene.calls('queue', { items: ['song-00012'] })
  expect(saidOf(guardianRules, caseOf(scene))).toContain('explicit lyrics')
})

test('a delivery to a profile of another household, and one that only the arguments tell, are found', () => {
  const { world, episode } = asks({ explicitLyrics: false }, 'play', { item: 'song-00012' })
  const events = (effects: (effect: object) => object[]) =>
    episode.events.map(event => ({ ...event, effects: event.effects.flatMap(effects) }) as never)
  const away = { ...episode, events: events(effect => [{ ...effect, profile: 'profile-50' }]) }
  expect(saidOf(guardianRules, { world, episode: away })).toContain('"profile-50" is no profile')
  expect(saidOf(guardianRules, { world, episode: { ...episode, events: events(() => []) } })).toContain('explicit lyrics')
})

test('a delivery dated into the night is outside the hours', () => {
  const { world, episode } = asks({ hours: { from: 8, to: 20 } }, 'play', { item: 'song-00011' })
  const events = episode.events.map(event => ({ ...event, at: event.at + 6 * 3_600_000 }))
  expect(saidOf(guardianRules, { world, episode: { ...episode, events } })).toContain('at 22 o’clock')
})

test('of bounds that somebody else replaced, each theme keeps the stricter one', () => {
  const scene = openScene({
    setup: { active: 'profile-3', profiles: { 'profile-3': { controls: { blockedDescriptors: { fear: 1 } } } } },
  })
  scene.calls('control_set', { profile: 'profile-3', change: { blockedDescriptors: { 'self-harm-theme': 0 } } })
  scene.calls('play', { item: 'podcast-00019' })
  scene.calls('queue', { items: ['video-00015'] })
  expect(saidOf(guardianRules, caseOf(scene))).toMatch(/self-harm-theme 2 is over 0.*fear 3 is over 1/)
})
