import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { itemField, profileField } from './fields.ts'
import { linedUp } from './lined-up.ts'
import { worldTool } from './tool.ts'

export const queue = worldTool({
  name: 'queue',
  description:
    'Puts songs, videos, podcasts, books or articles next in line for the active profile or one that it is a guardian of.',
  arguments: z.strictObject({ items: z.array(itemField).min(1).max(50), profile: profileField.optional() }),
  privilege: 'write',
  reversible: 'yes',
  actor: 'agent',
  prevents: "what is not offered here, or is for somebody else's profile; more than 50 at once",
  leaves: "age, the guardian's rules, the avoid set, how often sensitive items come, the same item twice",
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-available': meanings['not-available'],
    'not-yours': meanings['not-yours'],
    'wrong-kind': 'an app, game or offer among them',
  },
  run: ({ items, profile }, state) => linedUp(items, profile, 'queue', { state: 'queued' }, state),
})
