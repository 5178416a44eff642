import assert from 'node:assert/strict'
import { type Descriptors, descriptorNames } from '../world/item/descriptors.ts'
import { ageClassOf, isWithinAge, needsAgeStepUp } from '../world/market/age-class.ts'
import { chanceEligibility } from '../world/market/chance.ts'
import { checkedMarketPackSchema } from '../world/market/check-market-pack.ts'
import { needsApproval } from '../world/market/consent.ts'
import { disclosuresOf } from '../world/market/disclosure.ts'
import type { MarketPack } from '../world/market/market-pack.ts'
import { money, priceNear, withTax } from '../world/market/money.ts'
import { personName } from '../world/market/person-name.ts'
import { remedyDue } from '../world/market/remedy.ts'
import { streamAt } from '../world/random-stream.ts'
import { type ContractCase, frozen } from './contract.ts'

const amounts = [0, 1, 9, 10, 99, 100, 499, 999, 1_000, 9_999, 100_000, 1_234_567, 123_456_789]
/** Blanks at which a line can break: a price keeps together. */
const breakingBlank = /[\t\n\r \u2003\u3000]/

/**
 * What every market pack must do: fit the schema, have an item for each age class, leave adults their own masters, write money so
 * that no two amounts look alike, make whole prices and taxes that add up, and hold no rule that decides nothing.
 * @param make a pack; the same each time
 */
export function marketContract(make: () => MarketPack): ContractCase[] {
  const on = (name: string, check: (pack: MarketPack) => void): ContractCase => ({
    name,
    run: async () => check(frozen(structuredClone(make()))),
  })
  return [
    on('is plain data that the schema takes, the same each time', pack => {
      assert.deepEqual(checkedMarketPackSchema.parse(JSON.parse(JSON.stringify(pack))), pack)
      assert.deepEqual(make(), pack)
    }),
    on('has an item for each of its classes', pack => {
      const reached = new Set(vectors().map(descriptors => ageClassOf({ descriptors, rated: true }, pack).label))
      for (const { label } of pack.board.classes) assert.ok(reached.has(label), `no item is of the class "${label}"`)
    }),
    on('what nothing is in is for everybody, what no board has seen for the strictest class alone', pack => {
      const nothing = { descriptors: vectors()[0]!, rated: true }
      const [mildest, strictest] = [pack.board.classes[0]!, pack.board.classes.at(-1)!]
      assert.deepEqual(ageClassOf(nothing, pack), mildest)
      assert.deepEqual(ageClassOf({ ...nothing, rated: false }, pack), strictest)
      assert.ok(isWithinAge(nothing, mildest.fromAge, pack))
      assert.ok(!isWithinAge({ ...nothing, rated: false }, strictest.fromAge - 1, pack))
      assert.ok(!needsAgeStepUp(nothing, pack), 'an item for everybody asks for no step-up')
      assert.ok(strictest.fromAge <= pack.ages.adult, 'an adult may be given an item of every class')
    }),
    on('asks nobody of an adult, and lets no minor gamble', pack => {
      const { adult, digitalConsent } = pack.ages
      assert.ok(digitalConsent <= adult, 'an adult sets its own consents')
      assert.ok(!needsApproval(adult, true, pack), 'an adult needs no approval')
      assert.notEqual(chanceEligibility('gambling', adult - 1, pack), 'eligible')
    }),
    on('has sponsored items disclosed', pack => {
      assert.deepEqual(disclosuresOf({ sponsored: true, ownBrand: false, synthetic: false }, pack), ['sponsored'])
    }),
    on('writes money so that different amounts look different, in every language', pack => {
      for (const language of pack.languages) {
        const texts = amounts.map(amount => money(amount, language, pack))
        assert.equal(new Set(texts).size, amounts.length, texts.join(' | '))
        for (const text of texts) {
          assert.doesNotMatch(text, breakingBlank, `"${text}" can be broken at a blank`)
          assert.match(text, pack.writing[language]!.digits === 'latin' ? /[0-9]/ : /[٠-٩]/, text)
        }
      }
    }),
    on('makes prices that are whole steps, and taxes that add up', pack => {
      const { step, less, digits } = pack.currency
      for (const cents of [1, 50, 99, 499, 999, 5_999]) {
        const price = priceNear(cents, pack)
        assert.ok(Number.isSafeInteger(price) && price > 0 && (price + less) % step === 0, `${price} is no price`)
        const { total, tax } = withTax(price, pack)
        assert.ok(Number.isSafeInteger(total) && tax >= 0 && total >= price)
        assert.equal(total - price, pack.tax.included ? 0 : tax)
      }
      assert.equal(priceNear(0, pack), 0)
      assert.ok(pack.currency.perDollar >= 10 ** Math.max(0, digits - 1), 'a dollar is worth at least a tenth of a unit')
    }),
    on('has no remedy that another one already covers', pack => {
      for (const rule of pack.remedies) {
        const only = rule.covers.some(
          charge =>
            remedyDue(
              {
                charge,
                daysSince: rule.withinDays,
                used: !rule.unusedOnly,
                childWithoutApproval: rule.childWithoutApproval,
              },
              { remedies: pack.remedies.filter(other => other.id !== rule.id) },
            ) === null,
        )
        assert.ok(only, `"${rule.id}" grants nothing that the others do not`)
      }
    }),
    on('names people in each of its languages, all of them different', pack => {
      for (const language of pack.languages) {
        const given = pack.people.given.map((_, no) => personName({ given: no, family: 0 }, language, pack))
        const family = pack.people.family.map((_, no) => personName({ given: 0, family: no }, language, pack))
        assert.equal(new Set(given).size, given.length)
        assert.equal(new Set(family).size, family.length)
      }
    }),
  ]
}

/** Nothing at all, each descriptor alone at each level, all of them at each level, and three hundred mixtures. */
function vectors(): Descriptors[] {
  const all = (level: (name: string) => number) =>
    Object.fromEntries(descriptorNames.map(name => [name, level(name)])) as Descriptors
  const alone = descriptorNames.flatMap(one => [1, 2, 3].map(level => all(name => (name === one ? level : 0))))
  const stream = streamAt(1, 'market-contract')
  const mixed = Array.from({ length: 300 }, () => all(() => stream.below(4)))
  return [all(() => 0), ...alone, ...[1, 2, 3].map(level => all(() => level)), ...mixed]
}
