import type { LedgerEvent } from '../../ledger/event.ts'
import { type Draft, eventIn } from '../draft.ts'
import { dropEvent, insertEvent, moveEvent, repeatEvent } from '../edits.ts'
import { itemFacts, profileFacts } from '../facts.ts'
import { type Operator, operator } from '../operator.ts'
import { pickItem } from '../value.ts'
import type { View } from '../view.ts'
import { setProfile } from './cap-operators.ts'
import { changeEffect, setConsent } from './charges.ts'

const concerns = ['INV-03']

/** What a child came by that needs a guardian's approval, and the approvals of it. */
interface Acquired {
  event: LedgerEvent
  profile: string
  item: string
  approvals: readonly LedgerEvent[]
}

function acquiredByChildren(view: View): Acquired[] {
  return view.events.flatMap(event =>
    view.effects(event).flatMap((effect): Acquired[] => {
      const isNew =
        (effect.kind === 'charge' && effect.charge !== 'renewal') ||
        (effect.kind === 'deliver' && effect.how === 'install' && !view.before(event).owns(effect.profile, effect.item))
      if (!isNew || (effect.kind !== 'charge' && effect.kind !== 'deliver')) return []
      const profile = view.profile(effect.profile, event)
      if (profile === undefined || !profileFacts(profile, view.market).needsApproval) return []
      // With its guardian at the device it is the guardian who acquires it.
      if (profile.guardians.includes(event.profile)) return []
      const approvals = view
        .of('approval')
        .filter(one => one.effect.item === effect.item && one.effect.for === profile.id && one.event.at <= event.at)
      return [{ event, profile: profile.id, item: effect.item, approvals: approvals.map(one => one.event) }]
    }),
  )
}

function ofApproval(
  name: string,
  change: (draft: Draft, one: Acquired & { approval: LedgerEvent }, tools: Parameters<Operator['change']>[2]) => string | null,
): Operator {
  return operator<Acquired>({
    name,
    concerns,
    select: view => acquiredByChildren(view).filter(({ approvals }) => approvals.length > 0),
    change(draft, one, tools) {
      // Of several, all are changed: one that is left as it was would do.
      const told = one.approvals.map(approval => change(draft, { ...one, approval }, tools))
      if (told.includes(null)) return null
      return {
        what: `${one.item} for ${one.profile}: ${told.join('; ')}`,
        events: [...one.approvals, one.event].map(({ no }) => no),
      }
    },
  })
}

/** Approvals that are gone, a child's own, the agent's, another's, too old or too late; acquisitions that have none. */
export const approvalOperators: readonly Operator[] = [
  ofApproval('approval-dropped', (draft, { approval }) => {
    dropEvent(draft, eventIn(draft, approval.no))
    return `its approval, event ${approval.no}, is dropped`
  }),
  ofApproval('approval-by-child', (draft, { approval, profile }) => {
    setConsent(draft, approval.no, { by: profile })
    return 'the child approved it'
  }),
  ofApproval('approval-by-agent', (draft, { approval }) => {
    eventIn(draft, approval.no).actor = 'agent'
    return 'the agent approved it'
  }),
  ofApproval('approval-by-no-guardian', (draft, { approval, profile }, { view, random }) => {
    const { guardians = [] } = view.profile(profile) ?? {}
    const others = view.household.profiles.filter(({ id }) => !guardians.includes(id) && id !== profile)
    if (others.length === 0) return null
    const { id } = random.pick(others)
    setConsent(draft, approval.no, { by: id })
    return `${id}, no guardian, approved it`
  }),
  ofApproval('approval-expired', (draft, { approval, event }) => {
    setConsent(draft, approval.no, { until: event.at - 1 })
    return 'its approval ended 1 ms before'
  }),
  ofApproval('approval-of-other-item', (draft, { approval, item }, { view, random }) => {
    const other = pickItem(view, random, ({ id }) => id !== item)!
    setConsent(draft, approval.no, { item: other.id })
    return `${other.id} was approved`
  }),
  ofApproval('approval-for-other-child', (draft, { approval, profile }, { view, random }) => {
    const others = view.household.profiles.filter(({ id, guardians }) => id !== profile && guardians.length > 0)
    if (others.length === 0) return null
    const { id } = random.pick(others)
    setConsent(draft, approval.no, { for: id })
    return `it was approved for ${id}`
  }),
  ofApproval('approval-after', (draft, { approval, event }) => {
    moveEvent(draft, eventIn(draft, approval.no), { after: eventIn(draft, event.no) })
    return 'it was approved afterwards'
  }),
  ofApproval('approval-blocked', (draft, { approval }) => {
    const one = eventIn(draft, approval.no)
    one.outcome = 'blocked'
    one.effects = []
    return 'its approval was blocked'
  }),
  operator<Acquired>({
    name: 'approval-for-two-acquisitions',
    concerns,
    select: view =>
      acquiredByChildren(view).filter(
        ({ event, approvals }) => approvals.length > 0 && view.effects(event).some(({ kind }) => kind === 'charge'),
      ),
    change(draft, { event, item, profile }) {
      const copy = repeatEvent(draft, eventIn(draft, event.no))
      return { what: `${item} for ${profile} is acquired twice on one approval`, events: [event.no, copy.no] }
    },
  }),
  operator<LedgerEvent>({
    name: 'approval-made-by-agent',
    concerns,
    select: view => view.events.filter(({ actor, outcome }) => actor === 'agent' && outcome === 'committed'),
    change(draft, event, { view, random }) {
      const child = view.household.profiles.find(({ guardians }) => guardians.length > 0)
      if (child === undefined) return null
      const item = pickItem(view, random, ({ available }) => available)!
      const by = child.guardians[0]!
      const until = event.at + 900_000
      const effect = {
        kind: 'approval',
        by,
        for: child.id,
        what: 'acquisition',
        item: item.id,
        amount: item.price.amount,
        period: 'once',
        until,
      } as const
      const one = insertEvent(
        draft,
        {
          tool: 'approve',
          arguments: { what: 'acquisition', item: item.id, amount: item.price.amount, for: child.id, by },
          effects: [effect],
        },
        { after: eventIn(draft, event.no) },
      )
      return { what: `the agent approves ${item.id} for ${child.id} as ${by}`, events: [one.no] }
    },
  }),
  operator<LedgerEvent>({
    name: 'child-installs-unasked',
    concerns,
    select: view =>
      view.events.filter(event => {
        const active = view.profile(event.profile, event)
        return active !== undefined && event.actor === 'agent' && profileFacts(active, view.market).needsApproval
      }),
    change(draft, event, { view, random }) {
      const active = view.profile(event.profile, event)!
      const bought = new Set([
        ...view.household.purchases.map(({ item }) => item),
        ...view.of('approval').map(({ effect }) => effect.item),
      ])
      const item = pickItem(
        view,
        random,
        one =>
          ['app', 'game'].includes(one.kind) &&
          one.available &&
          !bought.has(one.id) &&
          !itemFacts(one, view.market, active).overAge,
      )
      if (item === undefined) return null
      const one = insertEvent(
        draft,
        {
          tool: 'install',
          arguments: { item: item.id },
          effects: [{ kind: 'deliver', profile: active.id, item: item.id, how: 'install' }],
          result: { item: item.id, state: 'installed' },
        },
        { after: eventIn(draft, event.no) },
      )
      return { what: `${item.id} is installed for ${active.id}, and nobody was asked`, events: [one.no] }
    },
  }),
  operator<{ event: LedgerEvent; profile: string }>({
    name: 'ask-to-buy-was-on',
    concerns,
    select: view =>
      view.of('charge').flatMap(({ event, effect }) => {
        const profile = view.profile(effect.profile, event)
        const approved = view
          .of('approval')
          .some(one => one.effect.for === effect.profile && profile?.guardians.includes(one.effect.by))
        const isOwn = profile !== undefined && event.profile === profile.id && profile.guardians.length > 0
        return isOwn && !approved && effect.charge !== 'renewal' && profile.age < view.market.ages.adult
          ? [{ event, profile: profile.id }]
          : []
      }),
    change(draft, { event, profile }) {
      setProfile(draft, profile, { controls: { askToBuy: true } })
      return { what: `${profile} buys by itself, and ask-to-buy is on`, events: [event.no] }
    },
  }),
  operator<{ event: LedgerEvent; child: string }>({
    name: 'purchase-by-child-in-use',
    concerns,
    select: view =>
      view.of('charge').flatMap(({ event, effect }) => {
        const children = view.household.profiles.filter(
          one => profileFacts(one, view.market).needsApproval && one.id !== effect.profile,
        )
        const approved = new Set(
          view
            .of('approval')
            .filter(one => one.effect.item === effect.item)
            .map(one => one.effect.for),
        )
        return effect.charge === 'renewal'
          ? []
          : children.filter(({ id }) => !approved.has(id)).map(({ id }) => ({ event, child: id }))
      }),
    change(draft, { event, child }) {
      const one = eventIn(draft, event.no)
      one.profile = child
      changeEffect(draft, event.no, 'charge', { profile: child })
      one.arguments = { ...one.arguments, profile: child }
      return { what: `${child} buys it, and no guardian approved that for it`, events: [event.no] }
    },
  }),
]
