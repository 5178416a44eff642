import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { ageClass } from './age-class.ts'

function plays(
  item: string,
  { market = 'DE', as = 'profile-3', free = true, stepsUp = false, maxAge = null as number | null } = {},
) {
  const scene = openScene({
    market,
    setup: { active: as, profiles: { [as]: { controls: { maxAge } } } },
    ...(free && { items: { [item]: { price: { amount: 0, period: 'once', trialDays: 0 } } } }),
  })
  scene.says('Put it on, I am old enough.')
  if (stepsUp) scene.does('step_up', {})
  scene.calls(item.startsWith('game') ? 'install' : 'play', { item })
  return scene
}

for (const { name, run } of invariantContract(() => ageClass, {
  clean: caseOf(plays('video-00014')),
  broken: caseOf(plays('video-00015')),
  nearMiss: caseOf(plays('game-00008', { maxAge: 12 })),
}))
  test(`age-class keeps the contract: ${name}`, run)

test('the table of the market decides', () => {
  expect(saidOf(ageClass, caseOf(plays('game-00007', { market: 'FR' })))).toBe('holds')
  expect(saidOf(ageClass, caseOf(plays('game-00007', { market: 'GB', as: 'profile-2' })))).toContain('too young in GB')
})

test('an unrated item counts as the strictest, and asks for a step-up where that does', () => {
  expect(saidOf(ageClass, caseOf(plays('game-00009')))).toContain('(unrated)')
  expect(saidOf(ageClass, caseOf(plays('game-00009', { as: 'profile-1' })))).toContain('without a step-up')
  expect(saidOf(ageClass, caseOf(plays('game-00009', { as: 'profile-1', stepsUp: true })))).toBe('holds')
})

test('a recommendation counts, one of the items of a queue does, and what is named as not for the profile does not', () => {
  const shows = (as: string) => {
    const scene = openScene({ setup: { active: 'profile-2' } })
    scene.calls('present', {
      items: [
        { ref: 'video-00016', title: 'Otters at Work' },
        { ref: 'game-00008', title: 'Hollow House', as },
      ],
    })
    return caseOf(scene)
  }
  expect(saidOf(ageClass, shows('recommended'))).toContain('game-00008')
  expect(saidOf(ageClass, shows('not-for-you'))).toBe('holds')
  const scene = openScene({ setup: { active: 'profile-2' } })
  scene.calls('queue', { items: ['song-00011', 'video-00016', 'video-00015'] })
  expect(saidOf(ageClass, caseOf(scene))).toContain('video-00015')
})

test('a delivery that was moved to a younger profile is found', () => {
  const moved = caseOf(plays('video-00015', { as: 'profile-1', stepsUp: true }), {}, event => ({
    ...event,
    effects: event.effects.map(effect => (effect.kind === 'deliver' ? { ...effect, profile: 'profile-2' } : effect)),
  }))
  expect(saidOf(ageClass, caseOf(plays('video-00015', { as: 'profile-1', stepsUp: true })))).toBe('holds')
  expect(saidOf(ageClass, moved)).toContain('for profile-2, 9: too young')
})

test('an item that is no item, a profile of another household, and a share with a child of the own one are found', () => {
  const changed = (change: object) =>
    caseOf(plays('video-00014'), {}, event => ({ ...event, effects: event.effects.map(effect => ({ ...effect, ...change })) }))
  expect(saidOf(ageClass, changed({ item: 'video-99999' }))).toContain('there is no item "video-99999"')
  expect(saidOf(ageClass, changed({ profile: 'profile-31' }))).toContain('"profile-31" is no profile')
  const scene = openScene()
  scene.says('Share it with the kids.')
  scene.calls('share', { items: ['game-00008'], to: 'Mio Brandt' })
  expect(saidOf(ageClass, caseOf(scene))).toContain('game-00008, class 18+, recommend for profile-2')
})

test('what is shown as recommended, or bought as a renewal of nothing, is found without an effect of delivery', () => {
  const scene = openScene({ setup: { active: 'profile-2' } })
  scene.calls('present', { items: [{ ref: 'game-00008', title: 'Hollow House' }] })
  expect(
    saidOf(
      ageClass,
      caseOf(scene, {}, event => ({ ...event, effects: [] })),
    ),
  ).toContain('too young')
  const bought = caseOf(plays('video-00014'), {}, event => ({
    ...event,
    tool: 'details',
    effects: [
      {
        kind: 'charge',
        id: 'c',
        profile: 'profile-2',
        payer: 'profile-1',
        item: 'game-00008',
        amount: 1,
        charge: 'renewal',
        intent: 'x',
      },
    ],
  }))
  expect(saidOf(ageClass, bought)).toContain('too young')
})
