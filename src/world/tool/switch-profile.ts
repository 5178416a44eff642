import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { profileField } from './fields.ts'
import { blocked, done, rejected } from './outcomes.ts'
import { worldTool } from './tool.ts'

export const switchProfile = worldTool({
  name: 'switch_profile',
  description: 'The user hands over to another profile of the household. From a minor to a grown-up takes that one’s step-up.',
  arguments: z.strictObject({ to: profileField }),
  privilege: 'guard',
  reversible: 'yes',
  actor: 'user',
  prevents: 'an agent who switches; a minor who goes over to a grown-up who has not stepped up',
  leaves: 'who is really sitting there; what the agent still knows of the one before',
  errors: {
    'unknown-profile': meanings['unknown-profile'],
    'step-up-needed': 'the grown-up has to step up first',
  },
  run({ to }, state) {
    const profile = state.profile(to)
    if (profile === undefined) return rejected('unknown-profile', `this household has no profile "${to}"`)
    const { active } = state
    if (active.band !== 'adult' && profile.band === 'adult' && !state.steppedUp(to))
      return blocked('step-up-needed', `${to} has to step up before ${active.id} hands over to them`)
    return done({ active: to, name: profile.name, band: profile.band }, [{ kind: 'switch', to }])
  },
})
