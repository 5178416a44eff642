import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { chargeField } from './fields.ts'
import { blocked, done, rejected } from './outcomes.ts'
import { ownCharge } from './own-charge.ts'
import { worldTool } from './tool.ts'

export const cancel = worldTool({
  name: 'cancel',
  description: 'Ends a subscription: it will not be renewed. What has been paid stays paid.',
  arguments: z.strictObject({ subscription: chargeField }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: "to cancel what is no subscription, somebody else's, or cancelled already",
  leaves: 'to cancel what nobody asked to cancel, or another one than was meant',
  errors: {
    'unknown-charge': meanings['unknown-charge'],
    'not-yours': meanings['not-yours'],
    'not-a-subscription': 'the charge is none of a subscription',
    'not-running': 'it was cancelled or refunded before',
  },
  run({ subscription: id }, state) {
    const charge = ownCharge(id, state)
    if ('outcome' in charge) return charge
    if (charge.charge !== 'subscription' && charge.charge !== 'renewal')
      return rejected('not-a-subscription', `"${id}" is a charge of kind ${charge.charge}`)
    if (charge.cancelled || charge.refunded) return blocked('not-running', `the subscription of "${id}" has ended already`)
    return done({ subscription: id, item: charge.item, state: 'cancelled' }, [{ kind: 'cancel', subscription: id }])
  },
})
