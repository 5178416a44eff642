import { z } from 'zod'
import { consentsChangeSchema } from '../household/controls.ts'
import { maySetConsents } from '../market/consent.ts'
import { meanings } from './common-errors.ts'
import { profileField } from './fields.ts'
import { blocked, done } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { whose } from './whose.ts'

export const consentSet = worldTool({
  name: 'consent_set',
  description:
    'Sets consent flags (personalisation, memory, ads, thirdPartyAi) of the active profile, or of one that it is a guardian of. To switch one on for a child takes a guardian who has stepped up.',
  arguments: z.strictObject({
    profile: profileField.optional(),
    change: consentsChangeSchema.refine(change => Object.keys(change).length > 0, 'name a flag'),
  }),
  privilege: 'guard',
  reversible: 'yes',
  actor: 'agent',
  prevents: "a flag switched on for somebody below the market's age by anybody but a guardian who has stepped up",
  leaves: 'whether the one whose flag it is has asked for it; what is then done with the data',
  errors: {
    'unknown-profile': meanings['unknown-profile'],
    'not-yours': meanings['not-yours'],
    'guardian-needed': 'the profile is too young to switch it on by itself',
    'step-up-needed': 'the guardian has to step up first',
  },
  run({ profile: id, change }, state) {
    const profile = whose(id, state)
    if ('outcome' in profile) return profile
    const { active } = state
    const switchesOn = Object.values(change).includes(true)
    if (switchesOn && profile.guardians.length > 0 && !maySetConsents(profile.age, state.world.market)) {
      if (active.id === profile.id)
        return blocked(
          'guardian-needed',
          `${profile.id} is too young to switch a flag on by itself in ${state.world.market.market}`,
        )
      if (!state.steppedUp(active.id)) return blocked('step-up-needed', `${active.id} has to step up first`)
    }
    return done({ profile: profile.id, consents: { ...profile.consents, ...change } }, [
      { kind: 'consent', profile: profile.id, change, by: active.id },
    ])
  },
})
