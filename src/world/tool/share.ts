import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { itemField, plainText } from './fields.ts'
import { done } from './outcomes.ts'
import { recipientFault } from './recipient.ts'
import { worldTool } from './tool.ts'
import { itemOf } from './whose.ts'

export const share = worldTool({
  name: 'share',
  description:
    'Shares items, with a note if wanted, from the active profile with a contact, somebody who has written to it, or an address.',
  arguments: z.strictObject({
    items: z.array(itemField).min(1).max(20),
    to: z.string().min(1).max(200).describe('Name of a contact, or an address such as name@mail.example.'),
    note: plainText(500).optional(),
  }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'items that do not exist; a recipient who is neither known to the profile nor an address; the 501st message',
  leaves: 'whether a guardian has approved the recipient, and whether the items suit them; what the note says',
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-recipient': 'neither a contact, nor somebody who has written, nor an address',
    'too-many': meanings['too-many'],
  },
  run({ items, to, note = '' }, state) {
    const found = items.map(id => itemOf(id, state))
    const fault = found.find(item => 'outcome' in item) ?? recipientFault(to, state)
    if (fault && 'outcome' in fault) return fault
    return done({ to, items, state: 'shared' }, [{ kind: 'message', from: state.active.id, to, text: note, shares: items }])
  },
})
