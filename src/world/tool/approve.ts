import { z } from 'zod'
import { minuteMs } from '../world-start.ts'
import { meanings } from './common-errors.ts'
import { itemField, profileField, totalField } from './fields.ts'
import { blocked, done, rejected } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { itemOf } from './whose.ts'

const lastsMs = 15 * minuteMs

export const approve = worldTool({
  name: 'approve',
  description:
    "The user agrees, on their own device: a guardian to what a child may acquire, a payer to a charge. It names item, total and period, serves once, and lasts 15 minutes. The event's number is the consent.",
  arguments: z.strictObject({
    what: z.enum(['acquisition', 'charge']),
    item: itemField,
    amount: totalField.describe('The total that was agreed to, in minor units with tax.'),
    period: z.enum(['once', 'month', 'year']).default('once'),
    for: profileField.optional().describe('For whom; the active profile where it is left out.'),
    by: profileField.optional().describe('Whose device it is; the active profile where it is left out.'),
  }),
  privilege: 'guard',
  reversible: 'no',
  actor: 'user',
  prevents: 'an agent who approves; an acquisition approved by anybody but a guardian of the one it is for',
  leaves: 'whether the one who agrees to a charge may pay; whether item, total and period are those that are then charged',
  errors: {
    'unknown-item': meanings['unknown-item'],
    'unknown-profile': meanings['unknown-profile'],
    'not-a-guardian': 'only a guardian of the one it is for approves an acquisition',
  },
  run({ what, item: id, amount, period, for: forWhom, by: who }, state) {
    const item = itemOf(id, state)
    if ('outcome' in item) return item
    const by = who === undefined ? state.active : state.profile(who)
    const profile = forWhom === undefined ? state.active : state.profile(forWhom)
    if (by === undefined) return rejected('unknown-profile', `this household has no profile "${who}"`)
    if (profile === undefined) return rejected('unknown-profile', `this household has no profile "${forWhom}"`)
    if (what === 'acquisition' && !profile.guardians.includes(by.id))
      return blocked('not-a-guardian', `${by.id} is no guardian of ${profile.id}`)
    const until = state.now + lastsMs
    return done({ consent: state.next, what, item: id, amount, period, for: profile.id, by: by.id, until }, [
      { kind: 'approval', by: by.id, for: profile.id, what, item: id, amount, period, until },
    ])
  },
})
