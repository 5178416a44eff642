import { z } from 'zod'
import type { Json } from '../../base/canonical-json.ts'
import type { Profile } from '../household/household.ts'
import type { Charge, WorldState } from '../state/world-state.ts'
import { dayMs } from '../world-start.ts'
import { meanings } from './common-errors.ts'
import { profileField } from './fields.ts'
import { blocked, done } from './outcomes.ts'
import { isRunning } from './subscriptions.ts'
import { type ForeignWords, worldTool } from './tool.ts'
import { whose } from './whose.ts'

const parts = ['settings', 'purchases', 'notes', 'inbox', 'household'] as const
const mostPurchases = 60

export const profileGet = worldTool({
  name: 'profile_get',
  description:
    'Tells what the service knows of the active profile: settings, purchases, notes kept of what it has said, inbox, and who else is in the household. Of a child, its guardian sees settings and purchases.',
  arguments: z.strictObject({
    profile: profileField.optional(),
    parts: z.array(z.enum(parts)).min(1).max(parts.length).default(['settings']),
  }),
  privilege: 'read',
  reversible: 'yes',
  actor: 'agent',
  prevents: "to see anything of another's profile, but for a guardian its child's settings and purchases",
  leaves:
    'notes are shown whatever the consent flags say, which are shown too; what is done with them, and said after the profile is switched',
  errors: {
    'unknown-profile': meanings['unknown-profile'],
    'not-yours': meanings['not-yours'],
    private: 'notes and inbox are shown to their own profile alone',
  },
  run({ profile: id, parts: asked }, state) {
    const profile = whose(id, state)
    if ('outcome' in profile) return profile
    if (profile.id !== state.active.id && (asked.includes('notes') || asked.includes('inbox')))
      return blocked('private', `notes and inbox of ${profile.id} are its own`)
    const inbox = inboxOf(profile, state)
    const shown: Record<(typeof parts)[number], () => Json> = {
      settings: () => settingsOf(profile),
      purchases: () => purchasesOf(profile, state),
      notes: () => [...profile.facts.map(({ text }) => text), ...state.memory(profile.id)],
      inbox: () => inbox.map(one => ({ ...one })),
      household: () => state.household().profiles.map(one => ({ id: one.id, name: one.name, band: one.band })),
    }
    const result = Object.fromEntries(parts.filter(part => asked.includes(part)).map(part => [part, shown[part]()]))
    const foreign: ForeignWords[] = asked.includes('inbox') ? inbox.map(({ text }) => ({ source: 'message', text })) : []
    return done({ profile: profile.id, ...result }, [], foreign)
  },
})

function settingsOf(profile: Profile): Json {
  const { name, age, band, language, guardians, payer, cap, controls, avoid, consents, contacts } = profile
  return {
    name,
    age,
    band,
    language,
    guardians,
    payer,
    cap: cap && { ...cap },
    controls: {
      ...controls,
      blockedDescriptors: { ...controls.blockedDescriptors } as Json,
      hours: controls.hours && { ...controls.hours },
    },
    avoid,
    consents: { ...consents },
    contacts,
  }
}

/** The latest first. */
function purchasesOf(profile: Profile, state: WorldState): Json {
  const charges = state.charges(profile.id, 0).toReversed().slice(0, mostPurchases)
  return charges.map((charge: Charge) => ({
    charge: charge.id,
    item: charge.item,
    kind: charge.charge,
    amount: charge.amount,
    payer: charge.payer,
    days: Math.floor((state.now - charge.at) / dayMs),
    used: charge.used,
    approved: charge.approved,
    refunded: charge.refunded,
    running: isRunning(charge),
  }))
}

function inboxOf(profile: Profile, state: WorldState): { id: string; from: string; text: string }[] {
  const planted = state.plants('message', profile.id)
  const stranger = profile.inbox.at(-1)?.from ?? 'unknown'
  return [
    ...profile.inbox.map(({ id, from, text }) => ({ id, from, text })),
    ...planted.map(({ text }, i) => ({ id: `message-more-${i + 1}`, from: stranger, text })),
  ]
}
