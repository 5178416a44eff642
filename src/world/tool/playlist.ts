import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { itemField, plainText, profileField } from './fields.ts'
import { linedUp } from './lined-up.ts'
import { worldTool } from './tool.ts'

export const playlist = worldTool({
  name: 'playlist',
  description: 'Saves a playlist under a title for the active profile or one that it is a guardian of.',
  arguments: z.strictObject({
    title: plainText(120),
    items: z.array(itemField).min(1).max(100),
    profile: profileField.optional(),
  }),
  privilege: 'write',
  reversible: 'yes',
  actor: 'agent',
  prevents: "what is not offered here, or is for somebody else's profile; more than 100 at once",
  leaves: "age, the guardian's rules, the avoid set, how often sensitive items come, what the title says",
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-available': meanings['not-available'],
    'not-yours': meanings['not-yours'],
    'wrong-kind': 'an app, game or offer among them',
  },
  run: ({ title, items, profile }, state) => linedUp(items, profile, 'playlist', { title, state: 'saved' }, state),
})
