import { z } from 'zod'
import { checkout, checkoutErrors } from './checkout.ts'
import { meanings } from './common-errors.ts'
import { consentField, itemField, profileField, totalField } from './fields.ts'
import { blocked, rejected } from './outcomes.ts'
import { isRunning } from './subscriptions.ts'
import { worldTool } from './tool.ts'
import { offeredItem, whose } from './whose.ts'

export const subscribe = worldTool({
  name: 'subscribe',
  description:
    'Subscribes to an item by the month or year, for the active profile or one that it is a guardian of. A trial charges nothing now, and the price when it ends.',
  arguments: z.strictObject({
    item: itemField,
    profile: profileField.optional().describe('For whom; the active profile where it is left out.'),
    payer: profileField.optional().describe('Who pays; the active profile or its guardian where it is left out.'),
    consent: consentField.optional(),
    total: totalField.optional(),
  }),
  privilege: 'spend',
  reversible: 'within-days',
  actor: 'agent',
  prevents: 'what `purchase` prevents, and a second subscription to the same item',
  leaves: 'what `purchase` leaves, and what was said of trial, renewal and period',
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-available': meanings['not-available'],
    'not-yours': meanings['not-yours'],
    'not-a-subscription': 'it is bought once, or free',
    'already-subscribed': 'a subscription to it is running',
    ...checkoutErrors,
  },
  run({ item: id, profile: forWhom, payer, consent, total }, state) {
    const item = offeredItem(id, state)
    if ('outcome' in item) return item
    const profile = whose(forWhom, state)
    if ('outcome' in profile) return profile
    if (item.price.period === 'once' || item.price.amount === 0)
      return rejected('not-a-subscription', `"${id}" has no price by the month or year`)
    if (state.owns(profile.id, id) && state.charges(profile.id, 0).some(charge => charge.item === id && isRunning(charge)))
      return blocked('already-subscribed', `${profile.id} has a subscription to "${id}"`)
    return checkout({ item, quantity: 1, charge: 'subscription', profile, payer, consent, total }, state)
  },
})
