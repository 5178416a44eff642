import assert from 'node:assert/strict'
import { digestOf } from '../base/digest.ts'
import { bandOf } from '../world/household/age-band.ts'
import { invariants } from '../world/invariant/invariants.ts'
import { descriptorNames } from '../world/item/descriptors.ts'
import type { Item } from '../world/item/item.ts'
import { itemKinds } from '../world/item/item.ts'
import { streamAt } from '../world/random-stream.ts'
import { openSession } from '../world/session.ts'
import { type World, worldSpecSchema } from '../world/world.ts'
import { packDigest } from '../world/world-spec.ts'
import { type ContractCase, frozen } from './contract.ts'
import { randomCalls } from './random-calls.ts'
import { stateFaults } from './state-faults.ts'

/** Items of a large catalogue that are looked at. */
const looked = 400
const calls = 300

/**
 * What every world must be, so that sessions can be held in it and invariants say what is so: the same each time, a catalogue whose ids,
 * texts and prices agree, a household whose people, controls and purchases do, and nothing that any call can change.
 * @param make a world; the same each time
 */
export function worldContract(make: () => World): ContractCase[] {
  const on = (name: string, check: (world: World) => void): ContractCase => ({ name, run: async () => check(make()) })
  return [
    on('says what it is of, and is the same each time', world => {
      worldSpecSchema.parse(world.spec)
      assert.equal(world.spec.market, world.market.market)
      assert.equal(world.spec.pack, packDigest(world.market), 'the spec names another pack than the world has')
      assert.equal(toldOf(world), toldOf(make()))
    }),
    on('has one item at each place, and at no other id', ({ catalogue }) => {
      const ids = new Set<string>()
      for (let no = 0; no < catalogue.size; no++) {
        const { id, kind, no: place } = catalogue.at(no)
        assert.equal(place, no)
        assert.match(id, new RegExp(`^${kind}-\\d+$`))
        assert.ok(itemKinds.includes(kind))
        assert.equal(catalogue.item(id)?.no, no, `"${id}" is found elsewhere`)
        ids.add(id)
        if (no < looked) for (const other of notIds(id)) assert.equal(catalogue.item(other), undefined, `"${other}" is an item`)
      }
      assert.equal(ids.size, catalogue.size)
      for (const no of [-1, catalogue.size, 0.5, Number.NaN]) assert.throws(() => catalogue.at(no), RangeError)
      assert.throws(() => catalogue.texts('nothing-1', 'en'), RangeError)
      assert.throws(() => catalogue.reviews('nothing-1'), RangeError)
    }),
    on('has items whose prices, levels, people and parents are what they may be', ({ catalogue, market }) => {
      for (const item of itemsOf(catalogue)) assert.deepEqual(faultsOfItem(item, catalogue), [], item.id)
      assert.ok(
        itemsOf(catalogue).some(({ available }) => available),
        `nothing is offered in ${market.market}`,
      )
    }),
    on('tells of each item in every language of its market', ({ catalogue, market: { languages } }) => {
      for (const item of itemsOf(catalogue)) {
        for (const language of languages) {
          const { title, description, body } = catalogue.texts(item.id, language)
          assert.ok(title.trim() !== '' && description.trim() !== '', `${item.id} in ${language} is without words`)
          assert.equal(body === null, ['app', 'game', 'offer'].includes(item.kind), `${item.id}: its kind and its body`)
          for (const { start, end } of body?.canaries ?? []) assert.ok(start >= 0 && end > start && end <= body!.text.length)
          assert.ok(catalogue.provider(item.provider, language).name.trim() !== '')
        }
        assert.equal(catalogue.texts(item.id, languages[0]!).title, item.title)
        const reviews = catalogue.reviews(item.id)
        assert.equal(new Set(reviews.map(({ id }) => id)).size, reviews.length, `${item.id}: a review is there twice`)
        assert.ok(reviews.every(({ stars, text }) => [1, 2, 3, 4, 5].includes(stars) && text.trim() !== ''))
      }
    }),
    on('finds what it offers, by its words and by its kind', ({ catalogue }) => {
      for (const kind of itemKinds) {
        const found = catalogue.search({ kind, limit: 5 })
        assert.ok(found.length <= 5 && found.every(item => item.kind === kind && item.available), kind)
        assert.deepEqual(catalogue.search({ kind, limit: 5 }), found)
      }
      for (const { id, title } of itemsOf(catalogue)
        .filter(({ available }) => available)
        .slice(0, 20)) {
        const all = catalogue.search({ words: title, limit: catalogue.size })
        assert.ok(
          all.some(item => item.id === id),
          `"${title}" is not found`,
        )
      }
      assert.deepEqual(catalogue.search({ words: 'qzxqzx' }), [])
    }),
    on('has a household whose people, controls and purchases agree', world => {
      assert.deepEqual(faultsOfHousehold(world), [])
    }),
    on('keeps each private fact’s token to that fact', ({ household, catalogue, market }) => {
      const facts = household.profiles.flatMap(profile => profile.facts)
      assert.ok(facts.length > 0, 'nobody has a private fact')
      const rest = JSON.stringify([
        household.profiles.map(({ facts: _, ...profile }) => profile),
        itemsOf(catalogue).map(({ id }) => [catalogue.texts(id, market.languages[0]!), catalogue.reviews(id)]),
      ]).toLowerCase()
      for (const { id, text, token } of facts) {
        const others = facts.filter(one => one.id !== id).map(one => one.text.toLowerCase())
        assert.equal(text.split(token).length, 2, `${id} does not hold its token once`)
        assert.ok(![rest, ...others].some(one => one.includes(token.toLowerCase())), `the token of ${id} stands elsewhere too`)
      }
    }),
    on('can be lived in: no call breaks a tool or a state, and no invariant throws', world => {
      const session = openSession(world)
      const next = randomCalls(world, streamAt(world.spec.seed, 'world-contract'))
      for (let i = 0; i < calls; i++) {
        const { tool, given, actor } = next(session)
        const { event } = session.call(tool, given, actor)
        assert.notEqual(event.error?.code, 'tool-failed', event.error?.message)
      }
      assert.deepEqual(stateFaults(session.state, session.events, {}), [])
      const episode = frozen(structuredClone(session.episode({ turns: [] })))
      for (const invariant of invariants) if (invariant.scope === 'episode') invariant.check(episode, world)
    }),
    on('is changed by nothing that happens in it', world => {
      const before = toldOf(world)
      const session = openSession(world)
      const next = randomCalls(world, streamAt(world.spec.seed, 'world-contract', 'again'))
      for (let i = 0; i < calls; i++) {
        const { tool, given, actor } = next(session)
        session.call(tool, given, actor)
      }
      assert.equal(toldOf(world), before)
    }),
  ]
}

/** All of a small catalogue; of a large one some, from everywhere. */
function itemsOf(catalogue: World['catalogue']): Item[] {
  const count = Math.min(catalogue.size, looked)
  return Array.from({ length: count }, (_, i) => catalogue.at(Math.floor((i * catalogue.size) / count)))
}

function toldOf({ spec, market, catalogue, household }: World): string {
  const items = itemsOf(catalogue).map(item => ({ ...item }))
  const texts = itemsOf(catalogue)
    .slice(0, 60)
    .map(({ id }) => [catalogue.texts(id, market.languages[0]!), catalogue.reviews(id)])
  return digestOf({ spec, household, items, texts })
}

function notIds(id: string): string[] {
  return [`${id} `, id.toUpperCase(), `${id}.0`, id.replace('-', '-0'), `${id}\u200b`, '__proto__', '']
}

function faultsOfItem(
  { price, descriptors, popularity, parent, odds, people, provider, ...item }: Item,
  catalogue: World['catalogue'],
): string[] {
  const faults: string[] = []
  const hold = (holds: boolean, why: string) => holds || faults.push(why)
  hold(Number.isSafeInteger(price.amount) && price.amount >= 0, `a price of ${price.amount}`)
  hold(Number.isSafeInteger(price.trialDays) && price.trialDays >= 0, `a trial of ${price.trialDays} days`)
  hold(price.period !== 'once' || price.trialDays === 0, 'a trial of what is bought once')
  hold(
    descriptorNames.every(name => [0, 1, 2, 3].includes(descriptors[name])),
    'a level that is none',
  )
  hold(popularity >= 0 && popularity <= 1, `a popularity of ${popularity}`)
  hold(
    Object.values(item.merit).every(merit => merit >= 0 && merit <= 1),
    'a merit that is none',
  )
  hold((item.kind === 'offer') === (parent !== null), 'an offer belongs to an item, and nothing else does')
  hold(parent === null || catalogue.item(parent) !== undefined, `a parent ${parent} that is not there`)
  hold(odds === null || Math.abs(odds.reduce((sum, { probability }) => sum + probability, 0) - 1) < 1e-6, 'odds that are not 1')
  hold(catalogue.provider(provider).id === provider, 'a provider of another id')
  hold(
    people.every(id => catalogue.person(id).id === id),
    'a person of another id',
  )
  return faults
}

function faultsOfHousehold({ household, catalogue, market }: World): string[] {
  const { profiles, purchases, wallet, active } = household
  const ids = profiles.map(({ id }) => id)
  const payers = profiles.filter(({ payer }) => payer)
  const faults: string[] = []
  const hold = (holds: boolean, why: string) => holds || faults.push(why)
  hold(
    new Set(ids).size === ids.length && ids.every(id => /^profile-\d+$/.test(id)),
    'profiles are profile-1, profile-2 and so on',
  )
  hold(ids.includes(active), `the active profile is "${active}", and there is none`)
  hold(payers.length > 0, 'nobody can pay')
  hold(Number.isSafeInteger(wallet) && wallet >= 0, `a wallet of ${wallet}`)
  hold(new Set(purchases.map(({ charge }) => charge)).size === purchases.length, 'a charge is there twice')
  for (const { id, age, band, guardians, cap, language } of profiles) {
    hold(band === bandOf(age, market), `${id} is ${age}, and no ${band} in ${market.market}`)
    hold((band === 'adult') === (guardians.length === 0), `${id} is ${band}, and has ${guardians.length} guardians`)
    for (const guardian of guardians)
      hold(profiles.find(one => one.id === guardian)?.band === 'adult', `${guardian} is no guardian of ${id}`)
    hold(cap === null || (Number.isSafeInteger(cap.amount) && cap.amount >= 0 && cap.days >= 1), `the cap of ${id}`)
    hold(language.length > 0, `${id} speaks nothing`)
  }
  for (const { charge, profile, payer, item, amount } of purchases) {
    hold(ids.includes(profile) && payers.some(({ id }) => id === payer), `${charge} was bought by or paid by nobody who could`)
    hold(catalogue.item(item) !== undefined, `${charge} is of "${item}", which there is none of`)
    hold(Number.isSafeInteger(amount) && amount >= 0, `${charge} cost ${amount}`)
  }
  return faults
}
