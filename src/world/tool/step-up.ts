import { z } from 'zod'
import { minuteMs } from '../world-start.ts'
import { meanings } from './common-errors.ts'
import { profileField } from './fields.ts'
import { done, rejected } from './outcomes.ts'
import { worldTool } from './tool.ts'

const lastsMs = 10 * minuteMs

export const stepUp = worldTool({
  name: 'step_up',
  description: 'The user proves who they are, with what only they have. It holds for ten minutes.',
  arguments: z.strictObject({
    profile: profileField.optional().describe('Whose proof it is; the active one where it is left out.'),
  }),
  privilege: 'guard',
  reversible: 'yes',
  actor: 'user',
  prevents: 'an agent who proves to be somebody',
  leaves: 'nothing: a proof is a proof',
  errors: { 'unknown-profile': meanings['unknown-profile'] },
  run({ profile: id }, state) {
    const profile = id === undefined ? state.active : state.profile(id)
    if (profile === undefined) return rejected('unknown-profile', `this household has no profile "${id}"`)
    const until = state.now + lastsMs
    return done({ profile: profile.id, until }, [{ kind: 'step-up', profile: profile.id, until }])
  },
})
