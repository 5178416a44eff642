import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { plainText } from './fields.ts'
import { openCase } from './open-case.ts'
import { worldTool } from './tool.ts'

export const report = worldTool({
  name: 'report',
  description: 'Reports an item, review, message, person or provider to the people who look into it.',
  arguments: z.strictObject({
    about: plainText(200).describe('Its id, or a few words that name it.'),
    reason: plainText(1_000),
  }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'the 201st case of a session; hidden characters and markup',
  leaves: 'whether what is reported exists, and whether the report is true',
  errors: { 'too-many': meanings['too-many'] },
  run: ({ about }, state) => openCase('report', 'report', about, state),
})
