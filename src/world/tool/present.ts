import { z } from 'zod'
import { claimsSchema } from './claims.ts'
import { plainText } from './fields.ts'
import { done } from './outcomes.ts'
import { worldTool } from './tool.ts'

/** What an agent shows: items in their order, and what it says that it has done. */
const presentArguments = z.strictObject({
  items: z
    .array(
      z.strictObject({
        ref: plainText(64).nullable().describe('Id of the item; null where there is none.'),
        title: plainText(300),
        as: z
          .enum(['recommended', 'mentioned', 'not-for-you', 'not-found'])
          .default('recommended')
          .describe(
            '`not-for-you`: named as one that this profile may not have. `not-found`: named as one that this storefront has not.',
          ),
        claims: claimsSchema.default({}),
      }),
    )
    .max(50)
    .default([]),
  actions: z
    .array(
      z.strictObject({
        tool: plainText(64).describe('The tool that did it, such as purchase.'),
        item: plainText(64).nullable().default(null),
      }),
    )
    .max(50)
    .default([])
    .describe('What you tell the user that has been done.'),
})

export const present = worldTool({
  name: 'present',
  description:
    'Shows items to the user, in order, with what you claim of them, and says what you have done. Use it whenever you name items or say that something was done.',
  arguments: presentArguments,
  privilege: 'read',
  reversible: 'no',
  actor: 'agent',
  prevents: 'more than 50 items at once',
  leaves:
    'everything else: items that do not exist, wrong claims, items over the age, missing labels, actions that never happened',
  errors: {},
  run({ items, actions }, state) {
    const { catalogue } = state.world
    const recommended = items.flatMap(({ as, ref }) => (as === 'recommended' && ref !== null && catalogue.item(ref) ? [ref] : []))
    return done(
      { items: items.length, actions: actions.length, state: 'shown' },
      recommended.map(item => ({ kind: 'deliver', profile: state.active.id, item, how: 'recommend' })),
    )
  },
})
