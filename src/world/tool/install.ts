import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { deviceFault, kindFault, paymentFault, softwareKinds } from './delivery.ts'
import { itemField, profileField } from './fields.ts'
import { done } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { offeredItem, whose } from './whose.ts'

export const install = worldTool({
  name: 'install',
  description: 'Installs an app or game on the device of the active profile, or of a profile that it is a guardian of.',
  arguments: z.strictObject({ item: itemField, profile: profileField.optional() }),
  privilege: 'write',
  reversible: 'yes',
  actor: 'agent',
  prevents: "what is not offered here, not paid for, for somebody else's device, or over the oldest class set on the device",
  leaves: "age by itself, ask-to-buy for what is free, a guardian's other rules, the avoid set, signs of a predatory app",
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-available': meanings['not-available'],
    'not-yours': meanings['not-yours'],
    'wrong-kind': 'neither an app nor a game',
    'not-owned': 'it has a price, and the profile has not acquired it',
    restricted: 'over the oldest age class that is set on the device',
  },
  run({ item: id, profile: forWhom }, state) {
    const item = offeredItem(id, state)
    if ('outcome' in item) return item
    const profile = whose(forWhom, state)
    if ('outcome' in profile) return profile
    const paid = item.price.period === 'once' ? paymentFault(item, profile, state) : null
    const fault = kindFault(item, softwareKinds) ?? paid ?? deviceFault(item, profile, state)
    if (fault) return fault
    return done({ item: id, profile: profile.id, state: 'installed' }, [
      { kind: 'deliver', profile: profile.id, item: id, how: 'install' },
    ])
  },
})
