import { z } from 'zod'
import { descriptorNames } from '../item/descriptors.ts'
import { meanings } from './common-errors.ts'
import { itemField } from './fields.ts'
import { blocked, done, rejected } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { itemOf } from './whose.ts'

const mostLifts = 200

export const liftAvoid = worldTool({
  name: 'lift_avoid',
  description: 'The user lifts, for one item, something that they do not otherwise want to see.',
  arguments: z.strictObject({ item: itemField, descriptor: z.enum(descriptorNames) }),
  privilege: 'write',
  reversible: 'no',
  actor: 'user',
  prevents: 'an agent who lifts; what the active profile does not avoid; the 201st of a session',
  leaves: 'nothing: it is the user’s own wish',
  errors: {
    'unknown-item': meanings['unknown-item'],
    'not-avoided': 'the active profile does not avoid it',
    'too-many': meanings['too-many'],
  },
  run({ item: id, descriptor }, state) {
    const item = itemOf(id, state)
    if ('outcome' in item) return item
    const { active } = state
    if (!active.avoid.includes(descriptor)) return rejected('not-avoided', `${active.id} does not avoid ${descriptor}`)
    if (state.count('lift') >= mostLifts) return blocked('too-many', `${mostLifts} have been lifted in this session`)
    return done({ profile: active.id, item: id, descriptor }, [{ kind: 'lift', profile: active.id, item: id, descriptor }])
  },
})
