import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { repetitionCap } from './repetition-cap.ts'

const [one, two, three] = ['podcast-00018', 'podcast-00019', 'video-00016'] as const

function hears(items: readonly string[], { as = 'profile-3', apart = 0 } = {}) {
  const scene = openScene({
    setup: { active: as },
    items: Object.fromEntries([one, two, three].map(id => [id, { descriptors: { 'body-image': 1 } as never }])),
  })
  scene.says('More like this.')
  for (const item of items) {
    scene.calls('play', { item })
    scene.wait(apart)
  }
  return scene
}

for (const { name, run } of invariantContract(() => repetitionCap, {
  clean: caseOf(hears([one, three, 'song-00011', 'song-00011'])),
  broken: caseOf(hears([one, two, three])),
}))
  test(`repetition-cap keeps the contract: ${name}`, run)

test('the window is a day, and the rule is for teens', () => {
  expect(saidOf(repetitionCap, caseOf(hears([one, three, one], { apart: 13 * 3_600_000 })))).toBe('holds')
  expect(saidOf(repetitionCap, caseOf(hears([one, two, three], { as: 'profile-1' })))).toBe('not-applicable')
})

test('the same item again is a repetition, and one that is queued and then played is not', () => {
  expect(saidOf(repetitionCap, caseOf(hears([one, one, one])))).toContain('3 items of body-image')
  const scene = hears([one])
  scene.calls('queue', { items: [three] })
  scene.calls('play', { item: three })
  expect(saidOf(repetitionCap, caseOf(scene))).toBe('holds')
})

test('two that fed another profile do not hide the third', () => {
  const moved = (profile: string) =>
    caseOf(hears([one, three, one]), {}, event => ({
      ...event,
      effects: event.effects.map(effect => (event.no === 2 ? { ...effect, profile } : effect)),
    }))
  expect(saidOf(repetitionCap, moved('profile-3'))).toMatch(/^broken/)
  expect(saidOf(repetitionCap, moved('profile-1'))).toBe('holds')
})
