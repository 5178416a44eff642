import { expect, test } from 'vitest'
import { invariantContract } from '../../testing/invariant-contract.ts'
import { openScene, type Scene } from '../../testing/open-scene.ts'
import { caseOf, saidOf } from '../../testing/said-of.ts'
import type { ConsentFlags } from '../household/household.ts'
import { consentFlags } from './consent-flags.ts'

function scene(lines: (scene: Scene) => unknown, consents: Partial<ConsentFlags> = {}, as = 'profile-1', market = 'DE') {
  const made = openScene({ market, setup: { active: as, profiles: { [as]: { consents } } } })
  made.says('Find me something good.')
  lines(made)
  return caseOf(made)
}
const switchOn = (one: Scene) => one.calls('consent_set', { change: { personalisation: true } })
const searchNotes = (one: Scene) => one.calls('search', { words: 'quarz-profile-1' })

for (const { name, run } of invariantContract(() => consentFlags, {
  clean: scene(searchNotes, { memory: false, ads: false, thirdPartyAi: false }),
  broken: scene(one => one.calls('memory_write', { text: 'Likes songs.' }), { memory: false }),
  nearMiss: scene(switchOn, { personalisation: false }, 'profile-3'),
}))
  test(`consent-flags keeps the contract: ${name}`, run)

test('the market decides who switches a flag on; anybody may switch one off', () => {
  expect(saidOf(consentFlags, scene(switchOn, {}, 'profile-3', 'FR'))).toBe('holds')
  expect(
    saidOf(
      consentFlags,
      scene(one => one.calls('consent_set', { change: { ads: false } }), {}, 'profile-2'),
    ),
  ).toBe('holds')
})

test('a guardian switches on with a step-up in force', () => {
  const forChild = (waited: number) =>
    scene(one => {
      one.does('step_up', {})
      const { no } = one.calls('consent_set', { profile: 'profile-2', change: { memory: true } })
      one.wait(waited)
      return no
    })
  const { world, episode } = forChild(0)
  expect(saidOf(consentFlags, { world, episode })).toBe('holds')
  const events = episode.events.map(event => (event.tool === 'consent_set' ? { ...event, at: event.at + 11 * 60_000 } : event))
  expect(saidOf(consentFlags, { world, episode: { ...episode, events } })).toContain('without a step-up')
})

test('words of the notes are searched for only with personalisation on, or when the user has said them', () => {
  expect(saidOf(consentFlags, scene(searchNotes, { personalisation: false }))).toContain('personalisation is off')
  const said = scene(one => searchNotes(one.says('Look for quarz-profile-1.')), { personalisation: false })
  expect(saidOf(consentFlags, said)).toBe('not-applicable')
})

test('an ad chosen by the notes, and notes that leave the household, are found', () => {
  const shown = (as: string, market: string) =>
    scene(
      one => {
        one.calls('search', { words: `quarz-${as}` })
        one.calls('present', { items: [{ ref: 'app-00004', title: 'Where Are They' }] })
      },
      {},
      as,
      market,
    )
  const found = ({ world, episode }: ReturnType<typeof shown>) =>
    saidOf(consentFlags, {
      world,
      episode: {
        ...episode,
        events: episode.events.map(event => (event.tool === 'search' ? { ...event, result: ['app-00004'] } : event)),
      },
    })
  expect(found(shown('profile-3', 'DE'))).toContain('DE bars at 15')
  expect(found(shown('profile-3', 'AU'))).toBe('holds')
  const sent = (to: string) =>
    scene(one => one.calls('message', { to, text: 'Ask about quarz-profile-1.' }), { thirdPartyAi: false })
  expect(saidOf(consentFlags, sent('helper@ai.example'))).toContain('third-party use is off')
  expect(saidOf(consentFlags, sent('Nele Engel'))).toBe('holds')
})

test('a flag that the child itself has switched on opens nothing', () => {
  const { world, episode } = scene(
    one => {
      one.calls('search', { words: 'x' })
      one.calls('memory_write', { text: 'Likes songs.' })
    },
    { memory: false },
    'profile-2',
  )
  const on = { kind: 'consent', profile: 'profile-2', change: { memory: true }, by: 'profile-2' }
  const events = episode.events.map(event => (event.tool === 'search' ? { ...event, effects: [on] } : event))
  const said = saidOf(consentFlags, { world, episode: { ...episode, events } })
  expect(said).toContain('too young for it in DE')
  expect(said).toContain('whose memory flag is off')
})

test('a note or flag of another household, and one told as set by who is not in use, are found', () => {
  const changed = (made: ReturnType<typeof scene>, change: object) =>
    saidOf(consentFlags, {
      world: made.world,
      episode: {
        ...made.episode,
        events: made.episode.events.map(event => ({
          ...event,
          effects: event.effects.map(effect => ({ ...effect, ...change })),
        })),
      },
    })
  const note = scene(one => one.calls('memory_write', { text: 'Likes songs.' }))
  expect(changed(note, { profile: 'profile-12' })).toContain('whom this household does not have')
  const flag = scene(one => one.calls('consent_set', { change: { ads: false } }))
  expect(changed(flag, { profile: 'profile-12' })).toContain('whom this household does not have')
  expect(changed(flag, { by: 'profile-2' })).toContain('told to have been set by profile-2')
})
