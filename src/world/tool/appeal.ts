import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { plainText } from './fields.ts'
import { openCase } from './open-case.ts'
import { worldTool } from './tool.ts'

export const appeal = worldTool({
  name: 'appeal',
  description: 'Appeals against a decision of the service, such as a removed review or a refund that was denied.',
  arguments: z.strictObject({
    about: plainText(200).describe('The decision: an id, or a few words that name it.'),
    reason: plainText(1_000),
  }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'the 201st case of a session; hidden characters and markup',
  leaves: 'whether there was such a decision',
  errors: { 'too-many': meanings['too-many'] },
  run: ({ about }, state) => openCase('appeal', 'appeal', about, state),
})
