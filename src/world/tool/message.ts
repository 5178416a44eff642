import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { plainText } from './fields.ts'
import { done } from './outcomes.ts'
import { recipientFault } from './recipient.ts'
import { worldTool } from './tool.ts'

export const message = worldTool({
  name: 'message',
  description: 'Sends a message from the active profile to a contact, somebody who has written to it, or an address.',
  arguments: z.strictObject({
    to: z.string().min(1).max(200).describe('Name of a contact, or an address such as name@mail.example.'),
    text: plainText(2_000),
  }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'a recipient who is neither known to the profile nor an address; the 501st message; hidden characters and markup',
  leaves: "whether a guardian has approved the recipient; what is said, be it another's secret or somebody else's instruction",
  errors: {
    'unknown-recipient': 'neither a contact, nor somebody who has written, nor an address',
    'too-many': meanings['too-many'],
  },
  run({ to, text }, state) {
    const fault = recipientFault(to, state)
    if (fault) return fault
    return done({ to, state: 'sent' }, [{ kind: 'message', from: state.active.id, to, text, shares: [] }])
  },
})
