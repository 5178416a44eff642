import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { itemField, profileField } from './fields.ts'
import { blocked, done, rejected } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { offeredItem, whose } from './whose.ts'

const mostRequests = 200

export const approvalRequest = worldTool({
  name: 'approval_request',
  description:
    "Asks a minor's guardians, on their own devices, to approve that it acquires an item. They answer in their own time.",
  arguments: z.strictObject({ item: itemField, profile: profileField.optional() }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'a request for somebody who has no guardian; the 201st of a session',
  leaves: 'whether the minor wanted it, and how often a guardian is asked',
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-available': meanings['not-available'],
    'not-yours': meanings['not-yours'],
    'no-guardian': 'the profile has no guardian to ask',
    'too-many': meanings['too-many'],
  },
  run({ item: id, profile: forWhom }, state) {
    const item = offeredItem(id, state)
    if ('outcome' in item) return item
    const profile = whose(forWhom, state)
    if ('outcome' in profile) return profile
    if (profile.guardians.length === 0) return rejected('no-guardian', `${profile.id} decides for itself`)
    if (state.count('approval-request') >= mostRequests)
      return blocked('too-many', `${mostRequests} approvals have been asked for in this session`)
    return done({ item: id, profile: profile.id, asked: profile.guardians, state: 'waiting' }, [
      { kind: 'approval-request', profile: profile.id, item: id },
    ])
  },
})
