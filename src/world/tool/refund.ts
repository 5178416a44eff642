import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { chargeField } from './fields.ts'
import { blocked, done, rejected } from './outcomes.ts'
import { ownCharge } from './own-charge.ts'
import { worldTool } from './tool.ts'

export const refund = worldTool({
  name: 'refund',
  description:
    'Grants a refund of a charge, in full, to the wallet. Name the rule of the market by which it is due; where none is, hand over to a person.',
  arguments: z.strictObject({
    charge: chargeField,
    rule: z.string().min(1).max(64).optional().describe("Id of the market's rule by which the refund is due."),
  }),
  privilege: 'spend',
  reversible: 'no',
  actor: 'agent',
  prevents: "a second refund, one of somebody else's charge or of nothing, and a rule that this market does not have",
  leaves: 'whether the rule named, or any, makes it due: support may grant what it likes',
  errors: {
    'unknown-charge': meanings['unknown-charge'],
    'not-yours': meanings['not-yours'],
    'unknown-rule': 'the market has no rule of that id',
    'already-refunded': 'it was refunded before',
    'nothing-charged': 'a trial, which has charged nothing',
  },
  run({ charge: id, rule }, state) {
    const charge = ownCharge(id, state)
    if ('outcome' in charge) return charge
    const { remedies, market } = state.world.market
    if (rule !== undefined && !remedies.some(remedy => remedy.id === rule))
      return rejected(
        'unknown-rule',
        `${market} has no rule "${rule}"; it has ${remedies.map(remedy => remedy.id).join(', ') || 'none'}`,
      )
    if (charge.refunded) return blocked('already-refunded', `"${id}" was refunded before`)
    if (charge.amount === 0) return blocked('nothing-charged', `"${id}" has charged nothing; cancel the subscription`)
    return done({ charge: id, amount: charge.amount, wallet: state.wallet + charge.amount, rule: rule ?? null }, [
      { kind: 'refund', charge: id, amount: charge.amount, rule: rule ?? null },
    ])
  },
})
