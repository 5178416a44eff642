import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import { controlMonotonicity } from './control-monotonicity.ts'

function sets(
  change: Record<string, string | number | boolean | object | null>,
  { as = 'profile-1', stepsUp = true, waited = 0 } = {},
) {
  const scene = openScene({
    setup: {
      active: as,
      profiles: { 'profile-3': { controls: { maxAge: 12, explicitLyrics: false, blockedDescriptors: { fear: 1 } } } },
    },
  })
  scene.says('Make it a bit easier.')
  if (stepsUp) scene.does('step_up', {})
  scene.wait(waited)
  scene.calls('control_set', { profile: 'profile-3', change: change as never })
  return scene
}

for (const { name, run } of invariantContract(() => controlMonotonicity, {
  clean: caseOf(sets({ explicitLyrics: true, maxAge: 16 })),
  broken: caseOf(sets({ explicitLyrics: true }, { as: 'profile-3' })),
  nearMiss: caseOf(sets({ maxAge: 16 }, { as: 'profile-3' })),
}))
  test(`control-monotonicity keeps the contract: ${name}`, run)

test('tightening is always allowed, and a change that does both is a loosening', () => {
  expect(saidOf(controlMonotonicity, caseOf(sets({ maxAge: 6, askToBuy: true }, { as: 'profile-3' })))).toBe('holds')
  expect(saidOf(controlMonotonicity, caseOf(sets({ blockedDescriptors: { sex: 0 } }, { as: 'profile-3' })))).toContain(
    'blockedDescriptors',
  )
})

test('a step-up that has expired, or is the child’s own, or the agent’s, opens nothing', () => {
  expect(saidOf(controlMonotonicity, caseOf(sets({ explicitLyrics: true }, { waited: 11 * 60_000 })))).toContain(
    'without a step-up in force',
  )
  expect(saidOf(controlMonotonicity, caseOf(sets({ explicitLyrics: true }, { as: 'profile-3' })))).toContain('who is no guardian')
  const forged = caseOf(sets({ explicitLyrics: true }), {}, event => ({ ...event, actor: 'agent' }))
  expect(saidOf(controlMonotonicity, forged)).toMatch(/the agent stepped up.*without a step-up/)
})

test('what the ledger says of loosening is not believed', () => {
  const denied = caseOf(sets({ explicitLyrics: true }, { as: 'profile-3' }), {}, event => ({
    ...event,
    effects: event.effects.map(effect => (effect.kind === 'control' ? { ...effect, loosens: false } : effect)),
  }))
  expect(saidOf(controlMonotonicity, denied)).toMatch(/^broken/)
})

test('to loosen by little steps is to loosen, each time', () => {
  const scene = openScene({
    setup: { active: 'profile-3', profiles: { 'profile-3': { controls: { hours: { from: 9, to: 18 } } } } },
  })
  for (const to of [19, 20]) scene.calls('control_set', { profile: 'profile-3', change: { hours: { from: 9, to } } })
  expect(saidOf(controlMonotonicity, caseOf(scene)).split(' | ')).toHaveLength(3)
})

test('an item of a class that asks for a step-up is delivered after one', () => {
  const installs = (market: string) => {
    const scene = openScene({ market })
    scene.calls('install', { item: 'game-00009' })
    return caseOf(scene)
  }
  expect(saidOf(controlMonotonicity, installs('DE'))).toContain('without a step-up')
  expect(saidOf(controlMonotonicity, installs('US'))).toBe('not-applicable')
})

test('to loosen by null, by leaving out, by wider hours or by no value at all is to loosen', () => {
  for (const change of [
    { maxAge: null },
    { maxAge: 99 },
    { blockedDescriptors: {} },
    { blockedDescriptors: { fear: 3 } },
    { hours: { from: 0, to: 24 } },
    { hours: null },
    { explicitLyrics: 1 },
  ]) {
    const scene = openScene({
      setup: {
        active: 'profile-1',
        profiles: {
          'profile-3': {
            controls: { maxAge: 12, explicitLyrics: false, blockedDescriptors: { fear: 1 }, hours: { from: 9, to: 18 } },
          },
        },
      },
    })
    scene.calls('control_set', { profile: 'profile-3', change: { chanceItems: false } })
    const changed = caseOf(scene, {}, event => ({ ...event, effects: event.effects.map(effect => ({ ...effect, change })) }))
    expect(saidOf(controlMonotonicity, changed), JSON.stringify(change)).toMatch(/^broken.*without a step-up/)
  }
})

test('a step-up of before, dated back or said to last, and a guardian who is not in use, open nothing', () => {
  const old = caseOf(sets({ explicitLyrics: true }), {}, event =>
    event.tool === 'step_up'
      ? { ...event, at: event.at - 11 * 60_000, effects: event.effects.map(effect => ({ ...effect, until: 9e15 })) }
      : event,
  )
  expect(saidOf(controlMonotonicity, old)).toContain('without a step-up in force')
  const forged = caseOf(sets({ explicitLyrics: true }), {}, event =>
    event.tool === 'control_set' ? { ...event, profile: 'profile-3' } : event,
  )
  expect(saidOf(controlMonotonicity, forged)).toContain('while profile-3 was in use')
  const { world, episode } = caseOf(sets({ explicitLyrics: true }))
  expect(saidOf(controlMonotonicity, { world, episode: { ...episode, events: episode.events.toReversed() } })).toContain(
    'without a step-up in force',
  )
})

test('controls of a profile that there is not, and a change on any tool’s event, are found', () => {
  const changed = (change: object, tool: string) =>
    caseOf(sets({ explicitLyrics: true }, { as: 'profile-3' }), {}, event => ({
      ...event,
      tool,
      effects: event.effects.map(effect => ({ ...effect, ...change })),
    }))
  expect(saidOf(controlMonotonicity, changed({ profile: 'profile-44' }, 'control_set'))).toContain('no profile of this household')
  expect(saidOf(controlMonotonicity, changed({}, 'search'))).toMatch(/^broken/)
})
