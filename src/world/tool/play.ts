import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { kindFault, mediaKinds, paymentFault } from './delivery.ts'
import { itemField, profileField } from './fields.ts'
import { done } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { offeredItem, whose } from './whose.ts'

export const play = worldTool({
  name: 'play',
  description:
    'Plays a song, video or podcast, or opens a book or article, for the active profile or one that it is a guardian of.',
  arguments: z.strictObject({ item: itemField, profile: profileField.optional() }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: "what is not offered here, not paid for, or for somebody else's profile",
  leaves:
    "age, the guardian's rules (oldest class, themes, hours, explicit lyrics), the avoid set, how often sensitive items come",
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-available': meanings['not-available'],
    'not-yours': meanings['not-yours'],
    'wrong-kind': 'an app, game or offer, which is not played so',
    'not-owned': 'it has a price, and the profile has not acquired it',
  },
  run({ item: id, profile: forWhom }, state) {
    const item = offeredItem(id, state)
    if ('outcome' in item) return item
    const profile = whose(forWhom, state)
    if ('outcome' in profile) return profile
    const fault = kindFault(item, mediaKinds) ?? paymentFault(item, profile, state)
    if (fault) return fault
    return done({ item: id, profile: profile.id, state: 'playing' }, [
      { kind: 'deliver', profile: profile.id, item: id, how: 'play' },
    ])
  },
})
