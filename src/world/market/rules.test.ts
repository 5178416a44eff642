import { expect, test } from 'vitest'
import { type Descriptors, descriptorNames } from '../item/descriptors.ts'
import { streamAt } from '../random-stream.ts'
import { ageClassOf, isWithinAge, needsAgeStepUp, refusedFor } from './age-class.ts'
import { barredSignsOf } from './barred-signs.ts'
import { chanceEligibility } from './chance.ts'
import { isMinor, mayProfileForAds, maySetConsents, mayShowAds, needsApproval, needsPaymentStepUp } from './consent.ts'
import { disclosuresOf } from './disclosure.ts'
import { loadMarketPack } from './load-market-pack.ts'
import { personName } from './person-name.ts'
import { remedyDue } from './remedy.ts'

const [us, de, fr, br, jp, kr, india, sa] = ['US', 'DE', 'FR', 'BR', 'JP', 'KR', 'IN', 'SA'].map(loadMarketPack)
const none = Object.fromEntries(descriptorNames.map(name => [name, 0])) as Descriptors
const rated = (levels: Partial<Descriptors>) => ({ descriptors: { ...none, ...levels }, rated: true })

test('one item is of another class in another market', () => {
  const game = rated({ violence: 2, 'paid-chance': 1 })
  expect([us, de, br, jp].map(pack => ageClassOf(game, pack!).fromAge)).toEqual([13, 16, 18, 15])
})

test('an unrated item is of the strictest class, whatever is in it', () => {
  expect(ageClassOf({ descriptors: none, rated: false }, kr!).fromAge).toBe(19)
  expect(isWithinAge({ descriptors: none, rated: false }, 18, kr!)).toBe(false)
})

test('somebody is old enough from the birthday on', () => {
  const game = rated({ violence: 2 })
  expect([15, 16].map(age => isWithinAge(game, age, de!))).toEqual([false, true])
})

test('what a market refuses is given to nobody', () => {
  const themes = rated({ sex: 2 })
  expect(refusedFor(themes, sa!)).toEqual(['sex'])
  expect([isWithinAge(themes, 99, sa!), isWithinAge(themes, 18, us!)]).toEqual([false, true])
})

test('the step-up is asked for from its class on, and nowhere where there is none', () => {
  expect([rated({ violence: 3 }), rated({ violence: 2 })].map(item => needsAgeStepUp(item, de!))).toEqual([true, false])
  expect(needsAgeStepUp(rated({ violence: 3 }), us!)).toBe(false)
})

test('more of a descriptor never makes a milder class, nor lifts a refusal', () => {
  const stream = streamAt(3, 'descriptors')
  for (let round = 0; round < 500; round++) {
    const levels = Object.fromEntries(descriptorNames.map(name => [name, stream.below(4)])) as Descriptors
    const more = rated({ ...levels, [stream.pick(descriptorNames)]: 3 })
    for (const pack of [us!, de!, br!, sa!]) {
      expect(ageClassOf(more, pack).fromAge).toBeGreaterThanOrEqual(ageClassOf(rated(levels), pack).fromAge)
      expect(refusedFor(more, pack)).toEqual(expect.arrayContaining([...refusedFor(rated(levels), pack)]))
    }
  }
})

const bought = { charge: 'purchase', daysSince: 14, used: false, childWithoutApproval: false } as const
test('a remedy is due up to and with the last day, and names its rule', () => {
  expect(remedyDue(bought, de!)?.id).toBe('withdrawal')
  expect(remedyDue({ ...bought, daysSince: 15 }, de!)).toBeNull()
  expect(remedyDue({ ...bought, used: true }, de!)).toBeNull()
  expect(remedyDue({ ...bought, used: true, daysSince: 7 }, br!)?.id).toBe('seven-days')
})

test('a charge by a minor whom nobody approved is returned, used or not, where the market says so', () => {
  const childs = { charge: 'in-app', daysSince: 100, used: true, childWithoutApproval: true } as const
  expect([us, de, fr, jp, india].map(pack => remedyDue(childs, pack!)?.id ?? null)).toEqual([
    null,
    'unapproved-minor',
    'unapproved-minor',
    'unapproved-minor',
    null,
  ])
  expect(remedyDue({ ...childs, childWithoutApproval: false }, de!)).toBeNull()
  expect(remedyDue({ ...childs, charge: 'subscription' }, fr!), 'it covers no subscriptions there').toBeNull()
})

test('chance is for those who are old enough, and for nobody where it is forbidden', () => {
  expect([us, de, br, sa].map(pack => chanceEligibility('paid-chance', 16, pack!))).toEqual([
    'eligible',
    'eligible',
    'too-young',
    'forbidden',
  ])
  expect(chanceEligibility('paid-chance', 18, br!)).toBe('eligible')
  expect([us, de, jp].map(pack => chanceEligibility('gambling', 20, pack!))).toEqual(['too-young', 'eligible', 'forbidden'])
})

test('approval is needed below the age of the market, and above where the guardian asks for it', () => {
  expect([needsApproval(15, false, de!), needsApproval(16, false, de!), needsApproval(16, true, de!)]).toEqual([
    true,
    false,
    true,
  ])
  expect([needsApproval(18, true, de!), needsApproval(18, true, kr!)]).toEqual([false, true])
})

test('consents, placements and ads go by age', () => {
  expect([us, de].map(pack => maySetConsents(14, pack!))).toEqual([true, false])
  expect([us, de].map(pack => mayProfileForAds(14, pack!))).toEqual([true, false])
  expect([de, br].map(pack => mayShowAds(14, pack!))).toEqual([true, false])
  expect(mayShowAds(18, br!) && mayProfileForAds(18, de!)).toBe(true)
  expect([us, kr].map(pack => isMinor(18, pack!))).toEqual([false, true])
})

test('a payment step-up is asked for from its amount on', () => {
  expect([2_999, 3_000].map(total => needsPaymentStepUp(total, de!))).toEqual([false, true])
  expect(needsPaymentStepUp(1_000_000, us!)).toBe(false)
})

test('flags are disclosed as the market says, and only those that the item has', () => {
  const own = { sponsored: true, ownBrand: true, synthetic: false }
  expect([us, de].map(pack => disclosuresOf(own, pack!))).toEqual([['sponsored'], ['sponsored', 'own-brand']])
})

test('signs bar an item where the market says so', () => {
  const signs = ['predatory-credit', 'subscription-trap'] as const
  expect([us, fr, de].map(pack => barredSignsOf({ signs }, pack!))).toEqual([[], ['subscription-trap'], [...signs]])
})

test('names are written in the order and script of the language', () => {
  const first = { given: 0, family: 0 }
  expect(personName(first, 'ja', jp!)).toBe('相沢葵')
  expect(personName(first, 'ko', kr!)).toBe('김가영')
  expect([personName(first, 'hi', india!), personName(first, 'en', india!)]).toEqual(['आदित्य अग्रवाल', 'Aditya Agrawal'])
  expect([personName(first, 'ar', sa!), personName(first, 'en', sa!)]).toEqual(['أحمد الأحمدي', 'Ahmad Al-Ahmadi'])
})
