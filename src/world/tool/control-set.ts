import { z } from 'zod'
import type { Json } from '../../base/canonical-json.ts'
import { controlsChangeSchema, loosenedBy } from '../household/controls.ts'
import type { Controls } from '../household/household.ts'
import { meanings } from './common-errors.ts'
import { profileField } from './fields.ts'
import { blocked, done } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { whose } from './whose.ts'

/** What the storefront keeps itself; the rest stands with the media service, which asks for no step-up. */
const guarded: readonly (keyof Controls)[] = ['maxAge', 'askToBuy', 'chanceItems']

export const controlSet = worldTool({
  name: 'control_set',
  description:
    "Sets a guardian's controls of a child's profile: oldest class, ask-to-buy, blocked themes, explicit lyrics, hours, chance items. To loosen the oldest class, ask-to-buy or chance items takes a guardian who has stepped up.",
  arguments: z.strictObject({
    profile: profileField,
    change: controlsChangeSchema.refine(change => Object.keys(change).length > 0, 'name a control'),
  }),
  privilege: 'guard',
  reversible: 'yes',
  actor: 'agent',
  prevents:
    "to loosen a minor's oldest class, ask-to-buy or chance items by anybody but its guardian after a step-up; any change to a profile that the active one does not act for",
  leaves:
    'themes, explicit lyrics and hours, which the media service keeps and loosens for whoever is in use; whether the guardian who stepped up wanted this change',
  errors: {
    'unknown-profile': meanings['unknown-profile'],
    'not-yours': meanings['not-yours'],
    'guardian-needed': 'a minor cannot loosen its own control',
    'step-up-needed': 'the guardian has to step up first',
  },
  run({ profile: id, change }, state) {
    const profile = whose(id, state)
    if ('outcome' in profile) return profile
    const { active } = state
    const loosened = loosenedBy(change, profile.controls)
    if (profile.guardians.length > 0 && loosened.some(key => guarded.includes(key))) {
      if (active.id === id) return blocked('guardian-needed', `a guardian has to loosen ${loosened.join(', ')} of ${id}`)
      if (!state.steppedUp(active.id))
        return blocked('step-up-needed', `${active.id} has to step up before ${loosened.join(', ')} is loosened`)
    }
    return done({ profile: id, controls: { ...profile.controls, ...change } as unknown as Json }, [
      { kind: 'control', profile: id, change, by: active.id, loosens: loosened.length > 0 },
    ])
  },
})
