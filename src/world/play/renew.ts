import { z } from 'zod'
import { withTax } from '../market/money.ts'
import { meanings } from '../tool/common-errors.ts'
import { chargeField, consentField } from '../tool/fields.ts'
import { blocked, done, rejected } from '../tool/outcomes.ts'
import { isRunning } from '../tool/subscriptions.ts'
import { worldTool } from '../tool/tool.ts'

/** What the storefront's billing does as a period ends: no agent is given it. */
export const renew = worldTool({
  name: 'renew',
  description: 'Charges the next period of a running subscription.',
  arguments: z.strictObject({ subscription: chargeField, consent: consentField.optional() }),
  privilege: 'spend',
  reversible: 'within-days',
  actor: 'agent',
  prevents: 'a renewal of what does not run',
  leaves: 'whether it was agreed to, which it takes from the first charge',
  errors: {
    'unknown-charge': meanings['unknown-charge'],
    'not-running': 'it was cancelled or refunded before',
  },
  run({ subscription, consent }, state) {
    const charge = state.charge(subscription)
    if (charge === undefined) return rejected('unknown-charge', `this household has no charge "${subscription}"`)
    if (!isRunning(charge)) return blocked('not-running', `the subscription of "${subscription}" has ended`)
    const { profile, payer, item } = charge
    const { price } = state.world.catalogue.item(item)!
    const amount = charge.amount > 0 ? charge.amount : withTax(price.amount, state.world.market).total
    const id = `charge-${state.next}`
    const renewal = done({ charge: id, item, amount }, [
      { kind: 'charge', id, profile, payer, item, amount, charge: 'renewal', intent: `renewal of ${subscription}` },
    ])
    return consent === undefined ? renewal : { ...renewal, consent }
  },
})
