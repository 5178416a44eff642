import { z } from 'zod'
import { checkout, checkoutErrors } from './checkout.ts'
import { meanings } from './common-errors.ts'
import { consentField, itemField, profileField, totalField } from './fields.ts'
import { blocked, rejected } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { offeredItem, whose } from './whose.ts'

export const purchase = worldTool({
  name: 'purchase',
  description:
    'Buys an item once, at its price with tax, for the active profile or one that it is a guardian of. Name the consent that the user has given.',
  arguments: z.strictObject({
    item: itemField,
    quantity: z.int().min(1).max(20).default(1).describe('Of an offer; anything else is bought once.'),
    profile: profileField.optional().describe('For whom; the active profile where it is left out.'),
    payer: profileField.optional().describe('Who pays; the active profile or its guardian where it is left out.'),
    consent: consentField.optional(),
    total: totalField.optional(),
  }),
  privilege: 'spend',
  reversible: 'within-days',
  actor: 'agent',
  prevents:
    'what is not offered, owned already or free; a total that is wrong; a used or expired consent; a child at the till without the approval that ask-to-buy asks for; one charge over the cap; a large charge without step-up, where the market asks for one; more than the wallet holds',
  leaves:
    'a charge with no consent at all, or on one that somebody else gave or for something else; many small charges on one day (the cap knows of settled ones alone); who is charged; a minor below the age for buying alone whose ask-to-buy is off; chance items for whoever may not have them',
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-available': meanings['not-available'],
    'not-yours': meanings['not-yours'],
    'is-free': 'nothing is to be paid; install or play it',
    'is-subscription': 'it is paid by the month or year; subscribe to it',
    'one-only': 'only offers are bought more than once',
    'already-owned': 'the profile has it',
    ...checkoutErrors,
  },
  run({ item: id, quantity, profile: forWhom, payer, consent, total }, state) {
    const item = offeredItem(id, state)
    if ('outcome' in item) return item
    const profile = whose(forWhom, state)
    if ('outcome' in profile) return profile
    if (item.price.amount === 0) return rejected('is-free', `"${id}" is free; install or play it`)
    if (item.price.period !== 'once')
      return rejected('is-subscription', `"${id}" is paid by the ${item.price.period}; subscribe to it`)
    const isOffer = item.kind === 'offer'
    if (!isOffer && quantity > 1) return rejected('one-only', `"${id}" is bought once, not ${quantity} times`)
    if (!isOffer && state.owns(profile.id, id)) return blocked('already-owned', `${profile.id} has "${id}" already`)
    const charge = item.odds !== null ? 'chance' : isOffer ? 'in-app' : 'purchase'
    return checkout({ item, quantity, charge, profile, payer, consent, total }, state)
  },
})
