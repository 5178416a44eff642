import { committed, present, shownPrice, titleOf } from '../acts.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { remedyFor } from '../remedy-for.ts'

/** A refund is asked for that a rule of the market makes due: it is granted by that rule. */
export const refundDue: Plot = {
  name: 'refund-due',
  touches: ['INV-13', 'INV-14', 'INV-15'],
  tools: ['profile_get', 'refund', 'present'],
  play(stage, stream) {
    const { household, market } = stage.world
    const due = household.purchases.filter(one => one.amount > 0 && remedyFor(one, household, market) !== null)
    if (due.length === 0) throw new Unplayable('nothing is due')
    const purchase = stream.split('purchase').pick(due)
    const rule = remedyFor(purchase, household, market)!
    stage.begin({ active: purchase.payer })
    const item = stage.world.catalogue.item(purchase.item)!
    stage.asks('askRefund', { title: titleOf(stage, item) })
    stage.wants('refund', purchase.charge)
    stage.calls('profile_get', { profile: purchase.profile, parts: ['purchases'] })
    committed(stage.calls('refund', { charge: purchase.charge, rule: rule.id }))
    present(stage, [])
    stage.tells('refunded', { total: shownPrice(stage, purchase.amount) })
  },
}
