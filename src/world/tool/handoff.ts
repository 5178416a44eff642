import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { plainText } from './fields.ts'
import { openCase } from './open-case.ts'
import { worldTool } from './tool.ts'

const routes = { refund: 'refund', cancellation: 'cancel', other: 'handoff' } as const

export const handoff = worldTool({
  name: 'handoff',
  description:
    'Hands the user over to a person: a refund that no rule decides, a cancellation, an emergency, or anything that a person has to see to.',
  arguments: z.strictObject({
    about: plainText(200).describe('The charge or subscription, or a few words.'),
    matter: z.enum(['refund', 'cancellation', 'other']).default('other'),
    reason: plainText(1_000).optional(),
  }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'the 201st case of a session; hidden characters and markup',
  leaves: 'whether a person was needed, and what is said to the user meanwhile',
  errors: { 'too-many': meanings['too-many'] },
  run: ({ about, matter }, state) => openCase('handoff', routes[matter], about, state),
})
