import { expect, test } from 'vitest'
import { randomCalls } from '../testing/random-calls.ts'
import { smallWorld } from '../testing/small-world.ts'
import { stateFaults } from '../testing/state-faults.ts'
import { spendCap } from './invariant/spend-cap.ts'
import { type LedgerEvent, ledgerEventSchema } from './ledger/event.ts'
import { streamAt } from './random-stream.ts'
import { openSession } from './session.ts'
import { openWorld } from './shared-worlds.ts'
import { listedKinds } from './state/canonical-state.ts'
import type { Effect, EffectOf } from './state/effect.ts'
import type { Charge, WorldState } from './state/world-state.ts'
import type { World } from './world.ts'
import { worldSpec } from './world-spec.ts'
import { dayMs } from './world-start.ts'

const calls = 10_000

const worlds: readonly (readonly [seed: number, market: string, size: 'small' | 200])[] = [
  [11, 'DE', 'small'],
  [12, 'US', 'small'],
  [13, 'BR', 'small'],
  [14, 'KR', 200],
  [15, 'SA', 200],
  [16, 'JP', 200],
  [17, 'IN', 200],
  [18, 'GB', 200],
]

const worldOf = (seed: number, market: string, size: 'small' | 200) =>
  size === 'small' ? smallWorld({ seed, market }) : openWorld(worldSpec({ seed, market, size }))

interface Bought {
  profile: string
  item: string
  amount: number
  at: number
  refunded: boolean
}

/** Money, entitlements and consents, kept by a second book that reads nothing but the ledger. */
class Book {
  readonly world: World
  readonly start: number
  charged = 0
  refunded = 0
  readonly owned = new Map<string, number>()
  readonly charges = new Map<string, Bought>()
  readonly approvals = new Map<number, EffectOf<'approval'> & { used: boolean }>()
  readonly steppedUp = new Map<string, number>()
  /** Charges that, with those of the day, are over the cap: a till does not know of these yet. */
  readonly over: number[] = []

  constructor(world: World, wallet: number) {
    this.world = world
    this.start = wallet
    for (const { charge, ...bought } of world.household.purchases) this.buy(charge, bought)
  }

  enter({ no, at, effects, consent }: LedgerEvent): void {
    const used: number[] = []
    for (const effect of effects as unknown as Effect[]) {
      if (effect.kind === 'charge') this.charge(effect, no, at)
      if (effect.kind === 'refund') this.refund(effect)
      if (effect.kind === 'deliver') this.deliver(effect)
      if (effect.kind === 'approval') this.approvals.set(no, { ...effect, used: false })
      if (effect.kind === 'use') used.push(this.use(effect.approval, at))
    }
    if (consent !== null) expect(used).toContain(consent)
    expect(this.start - this.charged + this.refunded).toBeGreaterThanOrEqual(0)
  }

  charge({ id, profile, payer, item, amount }: EffectOf<'charge'>, no: number, at: number): void {
    const { profiles } = this.world.household
    const cap = profiles.find(one => one.id === profile)!.cap
    if (cap !== null && amount > 0) {
      expect(this.spent(profile, at - cap.days * dayMs, at - dayMs) + amount).toBeLessThanOrEqual(cap.amount)
      if (this.spent(profile, at - cap.days * dayMs, at) + amount > cap.amount) this.over.push(no)
    }
    expect(profiles.find(one => one.id === payer)!.payer).toBe(true)
    this.charged += amount
    this.buy(id, { profile, item, amount, at })
  }

  buy(id: string, bought: Omit<Bought, 'refunded'>): void {
    expect(this.charges.has(id)).toBe(false)
    this.charges.set(id, { ...bought, refunded: false })
    this.own(bought, 1)
  }

  refund({ charge: id, amount }: EffectOf<'refund'>): void {
    const charge = this.charges.get(id)!
    expect([charge.refunded, charge.amount]).toEqual([false, amount])
    charge.refunded = true
    this.refunded += amount
    this.own(charge, -1)
  }

  /** What has a price is played by who has it, and installed too, unless it is paid by the month within. */
  deliver({ profile, item: id, how }: EffectOf<'deliver'>): void {
    const { price, available } = this.world.catalogue.item(id)!
    if (how === 'recommend') return
    expect(available).toBe(true)
    if (how === 'play' || (how === 'install' && price.period === 'once'))
      expect(price.amount === 0 || this.owns(profile, id), `${profile} ${how} ${id}`).toBe(true)
  }

  use(event: number, at: number): number {
    const approval = this.approvals.get(event)!
    expect([approval.used, approval.until >= at]).toEqual([false, true])
    approval.used = true
    return event
  }

  own({ profile, item }: { profile: string; item: string }, more: number): void {
    this.owned.set(`${profile} ${item}`, (this.owned.get(`${profile} ${item}`) ?? 0) + more)
  }

  owns(profile: string, item: string): boolean {
    return (this.owned.get(`${profile} ${item}`) ?? 0) > 0
  }

  spent(profile: string, from: number, to: number): number {
    let sum = 0
    for (const charge of this.charges.values())
      if (charge.profile === profile && !charge.refunded && charge.at >= from && charge.at <= to) sum += charge.amount
    return sum
  }

  agreesWith(state: WorldState): void {
    const { household, catalogue } = this.world
    expect(state.wallet).toBe(this.start - this.charged + this.refunded)
    for (const { id, cap } of household.profiles) {
      expect(state.profile(id)!.cap).toEqual(cap)
      for (let no = 0; no < catalogue.size; no++) {
        const item = catalogue.at(no).id
        if (state.owns(id, item) !== this.owns(id, item)) expect.fail(`${id} and ${item}: the books differ`)
      }
    }
    const charges = household.profiles.flatMap(({ id }) => state.charges(id, 0))
    const told = ({ id, refunded, amount }: Charge) => `${id} ${amount} ${refunded}`
    const known = [...this.charges].map(([id, { refunded, amount }]) => `${id} ${amount} ${refunded}`)
    expect(charges.map(told).toSorted()).toEqual(known.toSorted())
    for (const [event, { used }] of this.approvals) expect(state.approval(event)!.used).toBe(used)
  }
}

test.each(worlds)(
  `${calls} random calls (seed %i, market %s, %s) conserve money, caps and entitlements, and replay`,
  (seed, market, size) => {
    const world = worldOf(seed, market, size)
    const wallet = 150 * world.market.currency.perDollar
    const setup = { wallet }
    const session = openSession(world, { setup })
    const book = new Book(world, wallet)
    const stream = streamAt(seed, 'random-calls')
    const next = randomCalls(world, stream)
    const outcomes: Record<string, number> = {}
    let digest = session.state.digest()
    for (let i = 0; i < calls; i++) {
      const { tool, given, actor } = next(session)
      const { event } = session.call(tool, given, actor)
      if (event.no !== i + 1 || session.events.length !== i + 1 || event.before !== digest)
        expect.fail(`call ${i + 1} left no row`)
      const adds = event.effects.some(({ kind }) => (listedKinds as readonly unknown[]).includes(kind))
      if (event.effects.length === 0 ? event.after !== digest : adds && event.after === digest)
        expect.fail(`event ${event.no}: its digest and its effects do not agree`)
      digest = event.after
      book.enter(event)
      outcomes[`${tool} ${event.outcome}`] = (outcomes[`${tool} ${event.outcome}`] ?? 0) + 1
      outcomes[String(event.error?.code)] = (outcomes[String(event.error?.code)] ?? 0) + 1
      if (i % 1_000 === 999) book.agreesWith(session.state)
      if (stream.chance(0.01)) session.wait(stream.below(20 * 60 * 60) * 1_000)
    }
    expect(stateFaults(session.state, session.events, setup)).toEqual([])
    for (const event of session.events.filter(({ no }) => no % 20 === 0)) expect(ledgerEventSchema.parse(event)).toEqual(event)
    // It was no idle sequence.
    for (const often of ['purchase committed', 'subscribe committed', 'refund committed', 'approve committed', 'bad-arguments'])
      expect(outcomes[often] ?? 0, often).toBeGreaterThan(10)
    for (const met of ['consent-used', 'already-refunded', 'not-yours', 'unknown-consent', 'not-for-agents', 'wallet-short'])
      expect(outcomes[met] ?? 0, met).toBeGreaterThan(0)
  },
  60_000,
)

test('what a till lets pass over a cap, since it is not settled yet, the invariant on caps finds', () => {
  const world = smallWorld({ seed: 12, market: 'US' })
  const setup = { wallet: 500_000, profiles: { 'profile-2': { cap: { amount: 2_000, days: 7 } } } }
  const session = openSession(world, { setup })
  const book = new Book(world, setup.wallet)
  const next = randomCalls(world, streamAt(5, 'over caps'))
  for (let i = 0; i < 1_500; i++) {
    const { tool, given, actor } = next(session)
    book.enter(session.call(tool, given, actor).event)
  }
  const said = spendCap.check(session.episode({ turns: [] }), world)
  const found = said.kind === 'broken' ? said.findings.flatMap(({ events }) => events) : []
  expect(book.over.length).toBeGreaterThan(2)
  expect(book.over.filter(no => !found.includes(no))).toEqual([])
})

test('the same calls leave the same ledger', () => {
  const ledgerOf = () => {
    const world = smallWorld({ seed: 5 })
    const session = openSession(world)
    const next = randomCalls(world, streamAt(5, 'again'))
    for (let i = 0; i < 500; i++) {
      const { tool, given, actor } = next(session)
      session.call(tool, given, actor)
    }
    return JSON.stringify(session.events)
  }
  expect(ledgerOf()).toBe(ledgerOf())
})
