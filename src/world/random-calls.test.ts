import { expect, test } from 'vitest'
import { randomCall } from '../testing/random-call.ts'
import { sampleSetup } from '../testing/sample-calls.ts'
import { smallWorld } from '../testing/small-world.ts'
import type { LedgerEvent } from './ledger/event.ts'
import { ledgerEventSchema } from './ledger/event.ts'
import { replayLedger } from './ledger/replay.ts'
import { streamAt } from './random-stream.ts'
import { openSession, type WorldSession } from './session.ts'
import { digestOfState } from './state/canonical-state.ts'
import type { Effect } from './state/effect.ts'
import type { Charge, WorldState } from './state/world-state.ts'
import type { World } from './world.ts'
import { dayMs } from './world-start.ts'

const calls = 10_000

const worlds = [
  [11, 'DE'],
  [12, 'US'],
  [13, 'KR'],
  [14, 'BR'],
] as const

/** Money, entitlements and consents, kept by a second book that reads nothing but the ledger. */
class Book {
  wallet: number
  readonly owned = new Map<string, number>()
  readonly charges = new Map<string, { profile: string; item: string; amount: number; at: number; refunded: boolean }>()
  readonly approvals = new Map<number, { until: number; used: boolean }>()
  readonly caps: Map<string, { amount: number; days: number } | null>

  constructor({ household }: World, wallet: number) {
    this.wallet = wallet
    this.caps = new Map(household.profiles.map(({ id, cap }) => [id, cap]))
    for (const { charge, ...bought } of household.purchases) this.add(charge, bought)
  }

  add(id: string, charge: { profile: string; item: string; amount: number; at: number }): void {
    expect(this.charges.has(id)).toBe(false)
    this.charges.set(id, { ...charge, refunded: false })
    this.own(charge, 1)
  }

  own({ profile, item }: { profile: string; item: string }, more: number): void {
    const key = `${profile} ${item}`
    this.owned.set(key, (this.owned.get(key) ?? 0) + more)
  }

  enter({ no, at, effects, consent }: LedgerEvent): void {
    for (const effect of effects as unknown as Effect[]) {
      if (effect.kind === 'charge') {
        expect(this.settledBefore(effect.profile, at) + effect.amount).toBeLessThanOrEqual(
          effect.amount === 0 ? Number.POSITIVE_INFINITY : (this.caps.get(effect.profile)?.amount ?? Number.POSITIVE_INFINITY),
        )
        this.wallet -= effect.amount
        this.add(effect.id, { ...effect, at })
      }
      if (effect.kind === 'refund') {
        const charge = this.charges.get(effect.charge)!
        expect([charge.refunded, charge.amount]).toEqual([false, effect.amount])
        charge.refunded = true
        this.wallet += effect.amount
        this.own(charge, -1)
      }
      if (effect.kind === 'approval') this.approvals.set(no, { until: effect.until, used: false })
      if (effect.kind === 'use') {
        const approval = this.approvals.get(effect.approval)!
        expect([approval.used, approval.until >= at]).toEqual([false, true])
        approval.used = true
      }
    }
    if (consent !== null) expect(this.approvals.get(consent)!.used).toBe(true)
    expect(this.wallet).toBeGreaterThanOrEqual(0)
  }

  /** What a cap knows of as a charge is made: charges a day old or more. */
  settledBefore(profile: string, now: number): number {
    const days = this.caps.get(profile)?.days ?? 0
    let sum = 0
    for (const charge of this.charges.values())
      if (charge.profile === profile && !charge.refunded && charge.at <= now - dayMs && charge.at >= now - days * dayMs)
        sum += charge.amount
    return sum
  }

  agreesWith(state: WorldState, world: World): void {
    expect(state.wallet).toBe(this.wallet)
    const there = new Map<string, number>()
    for (const { id } of world.household.profiles)
      for (const charge of state.charges(id, 0).filter(({ refunded }: Charge) => !refunded))
        there.set(`${id} ${charge.item}`, (there.get(`${id} ${charge.item}`) ?? 0) + 1)
    const mine = new Map([...this.owned].filter(([, count]) => count > 0))
    expect(new Map([...there].toSorted())).toEqual(new Map([...mine].toSorted()))
    for (const { id } of world.household.profiles)
      for (let no = 0; no < world.catalogue.size; no++) {
        const item = world.catalogue.at(no).id
        expect(state.owns(id, item)).toBe((this.owned.get(`${id} ${item}`) ?? 0) > 0)
      }
  }
}

test.each(worlds)(
  `${calls} random calls (seed %i, market %s) conserve money and entitlements, and replay`,
  (seed, market) => {
    const world = smallWorld({ seed, market })
    const wallet = 2_000 * world.market.currency.perDollar
    const setup = { wallet }
    const session: WorldSession = openSession(world, { setup })
    const book = new Book(world, wallet)
    const stream = streamAt(seed, 'random-calls')
    let digest = session.state.digest()
    const outcomes: Record<string, number> = {}
    for (let i = 0; i < calls; i++) {
      const { tool, given, actor } = randomCall(world, i, stream)
      const { event } = session.call(tool, given, actor)
      expect(session.events.length).toBe(i + 1)
      expect(event.no).toBe(i + 1)
      expect(event.before).toBe(digest)
      if (event.effects.length === 0) expect(event.after).toBe(digest)
      if (event.effects.some(({ kind }) => kind === 'charge')) expect(event.after).not.toBe(digest)
      digest = event.after
      book.enter(event)
      outcomes[`${tool} ${event.outcome}`] = (outcomes[`${tool} ${event.outcome}`] ?? 0) + 1
      if (i % 1_000 === 999) {
        book.agreesWith(session.state, world)
        expect(digestOfState(session.state.canonical())).toBe(digest)
      }
      if (stream.chance(0.01)) session.wait(stream.below(20 * 60 * 60) * 1_000)
    }
    const { state, faults } = replayLedger(world, session.events, setup)
    expect(faults).toEqual([])
    expect(state.canonical()).toEqual(session.state.canonical())
    for (const event of session.events.slice(-200)) expect(ledgerEventSchema.parse(event)).toEqual(event)
    for (const kind of ['purchase committed', 'purchase blocked', 'refund committed', 'subscribe committed', 'approve committed'])
      expect(outcomes[kind] ?? 0, kind).toBeGreaterThan(2)
  },
  60_000,
)

test('the same calls leave the same ledger', () => {
  const ledgerOf = () => {
    const world = smallWorld({ seed: 5 })
    const session = openSession(world, { setup: sampleSetup })
    const stream = streamAt(5, 'again')
    for (let i = 0; i < 500; i++) {
      const { tool, given, actor } = randomCall(world, i, stream)
      session.call(tool, given, actor)
    }
    return JSON.stringify(session.events)
  }
  expect(ledgerOf()).toBe(ledgerOf())
})
