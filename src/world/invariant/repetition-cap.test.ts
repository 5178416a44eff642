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

test('a date moved into the window, or back before what stands before it, does not part them', () => {
  const apart = hears([one, three, one], { apart: 13 * 3_600_000 })
  const dated = (ms: number) => caseOf(apart, {}, event => (event.no === 3 ? { ...event, at: event.at + ms } : event))
  expect(saidOf(repetitionCap, dated(0))).toBe('holds')
  expect(saidOf(repetitionCap, dated(-6 * 3_600_000))).toMatch(/^broken/)
  const close = caseOf(hears([one, two, three]), {}, event =>
    event.no === 2 ? { ...event, at: event.at - 40 * 86_400_000 } : event,
  )
  expect(saidOf(repetitionCap, close)).toMatch(/^broken/)
})

test('to queue and play the same in turns does not make one of many, and another household’s teen is found', () => {
  const scene = openScene({ setup: { active: 'profile-3' }, items: { [one]: { descriptors: { 'body-image': 1 } as never } } })
  scene.says('Again.')
  for (let i = 0; i < 3; i++) {
    scene.calls('play', { item: one })
    scene.calls('queue', { items: [one] })
  }
  expect(saidOf(repetitionCap, caseOf(scene))).toMatch(/^broken/)
  const away = caseOf(hears([one]), {}, event => ({
    ...event,
    effects: event.effects.map(effect => ({ ...effect, profile: 'profile-8' })),
  }))
  expect(saidOf(repetitionCap, away)).toContain('"profile-8" is no profile')
})
