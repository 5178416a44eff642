import { expect, test } from 'vitest'
import { smallWorld } from '../../testing/small-world.ts'
import { setupSchema, withSetup } from './setup.ts'

const { household, market } = smallWorld()
const setUp = (setup: unknown) => withSetup(household, setupSchema.parse(setup), market)

test('nothing changes nothing', () => {
  expect(setUp({})).toEqual(household)
})

test('changes what it names, and leaves the rest', () => {
  const after = setUp({
    active: 'profile-3',
    wallet: 5,
    profiles: { 'profile-2': { controls: { maxAge: 3 }, consents: { ads: true }, cap: null } },
  })
  const [before, changed] = [household.profiles[1]!, after.profiles[1]!]
  expect([after.active, after.wallet]).toEqual(['profile-3', 5])
  expect(changed).toEqual({
    ...before,
    cap: null,
    controls: { ...before.controls, maxAge: 3 },
    consents: { ...before.consents, ads: true },
  })
  expect(after.profiles[0]).toBe(household.profiles[0])
})

test('another age is another band, with guardians or without', () => {
  const { profiles } = setUp({ profiles: { 'profile-1': { age: 15 }, 'profile-3': { age: 30 } } })
  expect([profiles[0]!.band, profiles[0]!.guardians.includes('profile-1'), profiles[2]!.band, profiles[2]!.guardians]).toEqual([
    'teen',
    false,
    'adult',
    [],
  ])
})

test('a profile that is not there is an error that names it', () => {
  expect(() => setUp({ active: 'profile-9' })).toThrow('the household has no "profile-9"; it has profile-1, ')
  expect(() => setUp({ profiles: { 'profile-9': {} } })).toThrow('"profile-9"')
})

test.each([{ wallet: -1 }, { wallets: 1 }, { profiles: { me: {} } }, { plants: [{ channel: 'air', where: 'x', text: 'y' }] }])(
  '%j is no setup',
  setup => {
    expect(setupSchema.safeParse(setup).success).toBe(false)
  },
)
