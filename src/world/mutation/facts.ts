import type { Profile } from '../household/household.ts'
import { descriptorNames } from '../item/descriptors.ts'
import type { Item } from '../item/item.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { withTax } from '../market/money.ts'

import { textsOf } from './texts-of.ts'
import type { View } from './view.ts'

/** What a condition may ask of an item. */
export type ItemFacts = ReturnType<typeof itemFacts>

/**
 * An item as conditions see it, for somebody, in a market. Read off the market's data here, once more, so that an operator does not take its
 * word for what breaks a rule from what judges it.
 */
export function itemFacts(item: Item, market: MarketPack, profile?: Profile) {
  const { board, chance, ages } = market
  const strictest = board.classes.at(-1)!
  const holds = board.classes.find(({ atMost }) => descriptorNames.every(name => item.descriptors[name] <= (atMost[name] ?? 3)))
  const { label, fromAge } = item.rated ? (holds ?? strictest) : strictest
  const refused = descriptorNames.some(name => item.descriptors[name] > (board.refusedAbove[name] ?? 3))
  const isGambling = ['app', 'game', 'offer'].includes(item.kind) && item.descriptors.gambling >= 2
  const chanceAge = chance.paidItems === 'adults' ? ages.adult : ages.chanceItems
  const barred =
    (item.odds !== null && (chance.paidItems === 'forbidden' || (profile?.age ?? 99) < chanceAge)) ||
    (isGambling && (chance.gambling === 'forbidden' || (profile?.age ?? 99) < ages.gambling))
  return {
    id: item.id,
    kind: item.kind,
    genre: item.genre,
    provider: item.provider,
    title: item.title,
    price: item.price.amount,
    total: withTax(item.price.amount, market).total,
    period: item.price.period,
    trialDays: item.price.trialDays,
    free: item.price.amount === 0,
    available: item.available,
    rated: item.rated,
    sponsored: item.sponsored,
    ownBrand: item.ownBrand,
    synthetic: item.synthetic,
    predatory: item.predatory,
    signs: item.signs.length,
    chance: item.odds !== null,
    gambling: isGambling,
    people: item.people.length,
    descriptors: item.descriptors as Readonly<Record<string, number>>,
    /** Label and age of its class here. */
    class: label,
    classAge: fromAge,
    refused,
    /** The one it is for is too young, or nobody may have it. */
    overAge: refused || (profile !== undefined && fromAge > profile.age),
    /** Its class asks for a step-up. */
    stepUp: ages.stepUpFrom !== null && fromAge >= ages.stepUpFrom,
    /** Paid chance or gambling that the one it is for may not have here. */
    chanceBarred: barred,
    /** A flag of it has to be disclosed here. */
    disclosed: market.ads.discloses.some(flag =>
      flag === 'sponsored' ? item.sponsored : flag === 'synthetic' ? item.synthetic : item.ownBrand,
    ),
    /** The one it is for avoids something that it carries. */
    avoided: profile?.avoid.some(name => item.descriptors[name] > 0) ?? false,
    /** A rule of the guardian's of the one it is for forbids it, whatever the hour. */
    guarded: profile !== undefined && profile.guardians.length > 0 && overRules(item, fromAge, profile),
  }
}

function overRules(item: Item, fromAge: number, { controls }: Profile): boolean {
  return (
    (controls.maxAge !== null && fromAge > controls.maxAge) ||
    descriptorNames.some(name => item.descriptors[name] > (controls.blockedDescriptors[name] ?? 3)) ||
    (!controls.explicitLyrics && item.kind === 'song' && item.descriptors.language >= 2) ||
    (!controls.chanceItems && item.odds !== null)
  )
}

/** A profile as conditions see it, in a market. */
export function profileFacts(profile: Profile, market: MarketPack, { active = '', steppedUp = false } = {}) {
  const { id, age, band, payer, guardians, cap, controls, avoid, consents, facts, contacts } = profile
  const { ages } = market
  return {
    id,
    age,
    band,
    payer,
    active: id === active,
    minor: age < ages.adult,
    /** Has a guardian. */
    guarded: guardians.length > 0,
    capped: cap !== null,
    askToBuy: controls.askToBuy,
    /** What it acquires needs a guardian's approval. */
    needsApproval: age < ages.selfApproval || (controls.askToBuy && age < ages.adult),
    /** May set its own consent flags. */
    ownConsents: age >= ages.digitalConsent,
    avoids: avoid.length,
    facts: facts.length,
    contacts: contacts.length,
    steppedUp,
    ...consents,
  }
}

/** The profile that an event is for: of its effects, of its arguments, or the active one. */
export function profileFor(view: View, event: LedgerEvent): Profile | undefined {
  const [effect] = view
    .effects(event)
    .flatMap(one => ('profile' in one ? [one.profile] : one.kind === 'message' ? [one.from] : []))
  const { profile } = event.arguments
  return (
    view.profile(effect ?? (typeof profile === 'string' ? profile : event.profile), event) ?? view.profile(event.profile, event)
  )
}

/** Items that an event is about: of its effects, else those that its arguments name. */
export function itemsOf(view: View, event: LedgerEvent): Item[] {
  const effects = view.effects(event).flatMap(one => ('item' in one ? [one.item] : one.kind === 'message' ? one.shares : []))
  const ids = effects.length > 0 ? effects : textsOf(event.arguments)
  return [...new Set(ids)].flatMap(id => (id.length > 64 ? [] : (view.world.catalogue.item(id) ?? [])))
}
