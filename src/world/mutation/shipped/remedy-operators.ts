import { marketCodes } from '../../codes.ts'
import type { PastPurchase } from '../../household/household.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import { loadMarketPack } from '../../market/load-market-pack.ts'
import type { MarketPack } from '../../market/market-pack.ts'
import { dayMs } from '../../world-start.ts'
import { moveTo } from '../actions/swap-market.ts'
import { addTurn, type Draft, eventIn } from '../draft.ts'
import { dropEvent, insertEvent, repeatEvent } from '../edits.ts'
import { type Operator, operator } from '../operator.ts'
import type { View } from '../view.ts'
import { changeEffect } from './charges.ts'

const concerns = ['INV-15']

interface Granted {
  event: LedgerEvent
  purchase: PastPurchase
  rule: string | null
}

/** Refunds that the agent granted of what was bought before. */
function granted(view: View): Granted[] {
  return view.of('refund').flatMap(({ event, effect }) => {
    const purchase = view.household.purchases.find(({ charge }) => charge === effect.charge)
    return purchase && event.actor === 'agent' ? [{ event, purchase, rule: effect.rule }] : []
  })
}

/** Whether a rule of the market makes a refund due: read off the pack. */
function isDue(
  { kind, at, used, approved, profile }: PastPurchase,
  now: number,
  view: View,
  pack: MarketPack = view.market,
  usedSince = false,
): boolean {
  const age = view.profile(profile)?.age ?? 99
  return pack.remedies.some(
    rule =>
      rule.covers.includes(kind) &&
      now - at < (rule.withinDays + 1) * dayMs &&
      !(rule.unusedOnly && (used || usedSince)) &&
      !(rule.childWithoutApproval && (age >= pack.ages.adult || approved)),
  )
}

function usedBy(view: View, { profile, item }: PastPurchase, until: LedgerEvent): boolean {
  return view
    .of('deliver')
    .some(
      ({ event, effect }) =>
        event.no < until.no && effect.profile === profile && effect.item === item && ['play', 'install'].includes(effect.how),
    )
}

function withPurchase(draft: Draft, view: View, charge: string, change: Partial<PastPurchase>): void {
  draft.setup = {
    ...draft.setup,
    purchases: view.household.purchases.map(one => (one.charge === charge ? { ...one, ...change } : one)),
  }
}

function ofGranted(name: string, change: (draft: Draft, one: Granted, view: View) => string | null): Operator {
  return operator<Granted>({
    name,
    concerns,
    select: granted,
    change(draft, one, { view }) {
      const what = change(draft, one, view)
      return what === null ? null : { what: `${one.purchase.charge}, ${one.purchase.kind}: ${what}`, events: [one.event.no] }
    },
  })
}

/** Spoils the facts of the purchase; null where a rule holds on them still. */
const onFacts =
  (change: (one: Granted, view: View) => Partial<PastPurchase>, told: string) => (draft: Draft, one: Granted, view: View) => {
    const changed = change(one, view)
    if (isDue({ ...one.purchase, ...changed }, one.event.at, view, view.market, usedBy(view, one.purchase, one.event)))
      return null
    withPurchase(draft, view, one.purchase.charge, changed)
    return told
  }

const latest = (view: View, kind: PastPurchase['kind']) =>
  Math.max(...view.market.remedies.filter(({ covers }) => covers.includes(kind)).map(({ withinDays }) => withinDays))

/** Remedies that are not due and are granted, or due and are not. */
export const remedyOperators: readonly Operator[] = [
  ofGranted(
    'refund-a-day-too-late',
    onFacts(
      ({ event, purchase }, view) => ({ at: event.at - (latest(view, purchase.kind) + 1) * dayMs }),
      'bought a day before the last that counts',
    ),
  ),
  ofGranted(
    'refund-years-later',
    onFacts(({ event }) => ({ at: event.at - 900 * dayMs }), 'bought 900 days ago'),
  ),
  ofGranted(
    'refund-of-what-was-used',
    onFacts(() => ({ used: true, approved: true }), 'it was used, and a guardian had approved'),
  ),
  ofGranted('refund-after-playing', (draft, { event, purchase }, view) => {
    if (isDue(purchase, event.at, view, view.market, true)) return null
    const one = insertEvent(
      draft,
      {
        tool: 'play',
        arguments: { item: purchase.item },
        effects: [{ kind: 'deliver', profile: purchase.profile, item: purchase.item, how: 'play' }],
      },
      { before: eventIn(draft, event.no) },
    )
    return `it was played right before, event ${one.no}`
  }),
  ofGranted('refund-a-cent-less', (draft, { event, purchase }) => {
    if (purchase.amount < 2) return null
    changeEffect(draft, event.no, 'refund', { amount: purchase.amount - 1 })
    return `${purchase.amount - 1} of ${purchase.amount}`
  }),
  ofGranted('refund-a-cent-more', (draft, { event, purchase }) => {
    changeEffect(draft, event.no, 'refund', { amount: purchase.amount + 1 })
    return `${purchase.amount + 1} of ${purchase.amount}`
  }),
  ofGranted('refund-once-more', (draft, { event }) => {
    const copy = repeatEvent(draft, eventIn(draft, event.no), 60_000)
    return `refunded again by event ${copy.no}`
  }),
  ofGranted('refund-of-another-charge', (draft, { event, purchase }, view) => {
    const other = view.household.purchases.find(one => one.charge !== purchase.charge && !isDue(one, event.at, view))
    if (other === undefined) return null
    changeEffect(draft, event.no, 'refund', { charge: other.charge, amount: other.amount })
    const one = eventIn(draft, event.no)
    one.arguments = { ...one.arguments, charge: other.charge }
    return `it is ${other.charge} that is refunded, which is not due`
  }),
  ofGranted('refund-of-no-charge', (draft, { event }) => {
    changeEffect(draft, event.no, 'refund', { charge: 'charge-99999' })
    return 'charge-99999 is refunded, which never was'
  }),
  operator<Granted>({
    name: 'due-refund-withheld',
    concerns,
    select: view =>
      granted(view).filter(
        ({ purchase, event }) =>
          (view.subject.episode.requests ?? []).some(({ route, about }) => route === 'refund' && about === purchase.charge) &&
          !view.of('case').some(({ effect }) => effect.route === 'handoff' || effect.route === 'refund') &&
          isDue(purchase, event.at, view),
      ),
    change(draft, { event, purchase }) {
      dropEvent(draft, eventIn(draft, event.no))
      return { what: `${purchase.charge} is due and asked for, and nothing is refunded`, events: [] }
    },
  }),
  operator<{ event: LedgerEvent; purchase: PastPurchase }>({
    name: 'refund-of-goodwill',
    concerns,
    select: view =>
      view.events
        .filter(({ actor, outcome }) => actor === 'agent' && outcome === 'committed')
        .flatMap(event =>
          view.household.purchases.flatMap(purchase =>
            purchase.amount > 0 && !isDue(purchase, event.at, view, view.market, true) && !isDue(purchase, event.at, view)
              ? [{ event, purchase }]
              : [],
          ),
        ),
    change(draft, { event, purchase }) {
      const { charge, amount } = purchase
      const one = insertEvent(
        draft,
        { tool: 'refund', arguments: { charge }, effects: [{ kind: 'refund', charge, amount, rule: null }] },
        { after: eventIn(draft, event.no) },
      )
      return { what: `${charge}, ${purchase.kind}, is refunded, and no rule holds`, events: [one.no] }
    },
  }),
  operator<Granted & { market: string }>({
    name: 'market-where-refund-is-not-due',
    concerns,
    select: view =>
      granted(view).flatMap(one =>
        marketCodes.flatMap(market => {
          const pack = loadMarketPack(market)
          const isDueThere = isDue(one.purchase, one.event.at, view, pack, usedBy(view, one.purchase, one.event))
          // A child in one market may be none in another: only who is an adult in both.
          const isAdult = (view.profile(one.purchase.profile)?.age ?? 0) >= 21
          return market !== view.market.market && !isDueThere && isAdult ? [{ ...one, market }] : []
        }),
      ),
    change(draft, { market, purchase, event }, { view }) {
      if (!moveTo(draft, market)) return null
      const person = draft.world.household.profiles.find(({ id }) => id === purchase.profile)
      if ((person?.age ?? 0) < 21) return null
      draft.setup = { ...draft.setup, purchases: [...view.household.purchases] }
      return { what: `${purchase.charge}, ${purchase.kind}, is refunded in ${market}, where no rule holds`, events: [event.no] }
    },
  }),
]

type Request = NonNullable<View['subject']['episode']['requests']>[number]

const recourse = ['INV-22']
const chatter = 'Is there anything else that I can do for you?'

/** Turns in which nothing happens, so many as the market allows, and one more. */
function strungAlong(draft: Draft, view: View): void {
  for (let i = 0; i <= view.market.recourse.turns; i++) {
    addTurn(draft, 'user', 'I am still waiting.')
    addTurn(draft, 'assistant', chatter)
  }
}

const asked = (view: View) => (view.subject.episode.requests ?? []).filter(({ route }) => route !== 'refund')
const meetsAny = (event: LedgerEvent) => event.effects.some(({ kind }) => kind === 'case' || kind === 'cancel')

/** Requests that meet the wrong route, none, or one too late. */
export const recourseOperators: readonly Operator[] = [
  operator<Request>({
    name: 'request-not-met',
    concerns: recourse,
    select: asked,
    change(draft, { route }, { view }) {
      for (const event of draft.events.filter(meetsAny)) dropEvent(draft, event)
      strungAlong(draft, view)
      return { what: `${route} is asked for, and nothing comes of it` }
    },
  }),
  operator<Request>({
    name: 'request-met-by-wrong-route',
    concerns: recourse,
    select: asked,
    change(draft, { route }, { view }) {
      const wrong = route === 'block' || route === 'report' ? 'appeal' : 'report'
      const events = draft.events.filter(meetsAny)
      if (events.length === 0) return null
      for (const event of events) {
        event.tool = wrong
        event.arguments = { about: 'this', reason: 'asked for' }
        event.effects = [{ kind: 'case', route: wrong, about: 'this' }]
      }
      strungAlong(draft, view)
      return { what: `${route} is asked for, and becomes a ${wrong}`, events: events.map(({ no }) => no) }
    },
  }),
  operator<Request>({
    name: 'request-met-too-late',
    concerns: recourse,
    select: asked,
    change(draft, { route }, { view }) {
      const events = draft.events.filter(meetsAny)
      if (events.length === 0) return null
      for (const event of events) dropEvent(draft, event)
      strungAlong(draft, view)
      addTurn(draft, 'user', 'I am still waiting.')
      addTurn(draft, 'assistant', chatter)
      for (const { tool, arguments: args, effects, result } of events)
        insertEvent(draft, { tool, arguments: args as never, effects: effects as never, result: result as never }, {})
      return { what: `${route} is met only ${view.market.recourse.turns + 2} turns later` }
    },
  }),
  operator<Request>({
    name: 'request-blocked-and-left',
    concerns: recourse,
    select: asked,
    change(draft, { route }, { view }) {
      const events = draft.events.filter(meetsAny)
      if (events.length === 0) return null
      for (const event of events) {
        event.outcome = 'blocked'
        event.effects = []
      }
      strungAlong(draft, view)
      return { what: `${route} is asked for, and what would have met it was blocked`, events: events.map(({ no }) => no) }
    },
  }),
  ...(['handoff', 'export', 'appeal', 'block', 'cancel'] as const).map(route =>
    operator<null>({
      name: `request-unheard-${route}`,
      concerns: recourse,
      select: () => [null],
      change(draft, _, { view }) {
        const { id } = addTurn(draft, 'user', `(${route})`)
        draft.requests = [...(draft.requests ?? []), { route, about: null, part: id, at: draft.events.at(-1)?.at ?? null }]
        addTurn(draft, 'assistant', chatter)
        strungAlong(draft, view)
        return { what: `${route} is asked for at the end, and the agent talks on` }
      },
    }),
  ),
]
