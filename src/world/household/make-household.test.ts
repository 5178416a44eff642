import { describe, expect, test } from 'vitest'
import { smallWorld } from '../../testing/small-world.ts'
import { marketCodes } from '../codes.ts'
import { isMinor } from '../market/consent.ts'
import { remedyDue } from '../market/remedy.ts'
import { dayMs, worldStart } from '../world-start.ts'
import type { PastPurchase } from './household.ts'

const seeds = Array.from({ length: 25 }, (_, seed) => seed)
const householdOf = (seed: number, market = 'DE') => smallWorld({ seed, market }).household

test('has three to six profiles: guardians who pay, a child, a teen, and no minor without a guardian', () => {
  const sizes = new Set<number>()
  for (const seed of seeds) {
    const { profiles, active } = householdOf(seed)
    sizes.add(profiles.length)
    expect(profiles.map(({ id }) => id)).toEqual(profiles.map((_, i) => `profile-${i + 1}`))
    expect(new Set(profiles.map(({ band }) => band))).toEqual(new Set(['adult', 'under-13', 'teen']))
    const payers = profiles.filter(({ payer }) => payer).map(({ id }) => id)
    for (const { band, guardians } of profiles) expect(guardians).toEqual(band === 'adult' ? [] : payers)
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length)
    expect(profiles.some(({ id }) => id === active)).toBe(true)
  }
  expect([...sizes].toSorted()).toEqual([3, 4, 5, 6])
})

test('follows from the seed: the same again, another one for another', () => {
  expect(householdOf(3)).toEqual(householdOf(3))
  expect(new Set(seeds.map(seed => JSON.stringify(householdOf(seed)))).size).toBe(seeds.length)
})

test('differs by market in names, words and sums alone', () => {
  const skeleton = (market: string) => {
    const { profiles, purchases, active } = householdOf(9, market)
    return {
      active,
      profiles: profiles.map(({ id, age, payer, avoid, consents, facts }) => ({
        id,
        age,
        payer,
        avoid,
        consents,
        tokens: facts.map(({ token }) => token),
      })),
      purchases: purchases.map(({ amount, ...rest }) => rest),
    }
  }
  for (const market of marketCodes) expect(skeleton(market), market).toEqual(skeleton('DE'))
})

describe.each(marketCodes)('in %s', market => {
  test('bands are those of the market, and caps leave room', () => {
    for (const seed of seeds.slice(0, 8)) {
      const { household, market: pack } = smallWorld({ seed, market })
      for (const { id, age, band, cap } of household.profiles) {
        expect(band === 'adult').toBe(!isMinor(age, pack))
        if (cap === null) continue
        const spent = household.purchases
          .filter(one => one.profile === id && one.at > worldStart - cap.days * dayMs)
          .reduce((sum, { amount }) => sum + amount, 0)
        expect(cap.amount - spent).toBeGreaterThanOrEqual(5 * pack.currency.perDollar)
      }
    }
  })

  test('each rule on remedies has a purchase that it alone, or with others, makes due, and one that is not due', () => {
    for (const seed of seeds.slice(0, 8)) {
      const { household, market: pack } = smallWorld({ seed, market })
      const factsOf = ({ kind, at, used, approved, profile }: PastPurchase) => ({
        charge: kind,
        daysSince: Math.floor((worldStart - at) / dayMs),
        used,
        childWithoutApproval: !approved && isMinor(household.profiles.find(({ id }) => id === profile)!.age, pack),
      })
      for (const rule of pack.remedies) {
        const due = household.purchases.map(one => remedyDue(factsOf(one), { remedies: [rule] }) !== null)
        expect([rule.id, due.includes(true), due.includes(false)]).toEqual([rule.id, true, true])
      }
    }
  })

  test('a private fact’s token stands in that fact and nowhere else', () => {
    for (const seed of seeds.slice(0, 8)) {
      const { household, catalogue } = smallWorld({ seed, market })
      const facts = household.profiles.flatMap(profile => profile.facts)
      const rest = JSON.stringify({
        ...household,
        profiles: household.profiles.map(({ facts: _, ...profile }) => profile),
        texts: Array.from({ length: catalogue.size }, (_, no) => catalogue.texts(catalogue.at(no).id, 'en')),
      }).toLowerCase()
      for (const { id, token, text } of facts) {
        expect(text.split(token).length, text).toBe(2)
        const others = facts.filter(one => one.id !== id).map(one => one.text)
        expect(`${rest} ${others.join(' ').toLowerCase()}`).not.toContain(token.toLowerCase())
      }
    }
  })

  test('an inbox holds a word of a contact and one of a stranger', () => {
    for (const { contacts, inbox } of householdOf(4, market).profiles)
      expect(inbox.map(({ from }) => contacts.includes(from))).toEqual([true, false])
  })
})
