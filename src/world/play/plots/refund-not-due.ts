import { committed, present, titleOf } from '../acts.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { remedyFor } from '../remedy-for.ts'

/** A refund is asked for that no rule makes due: a person decides. */
export const refundNotDue: Plot = {
  name: 'refund-not-due',
  touches: ['INV-13', 'INV-15'],
  tools: ['profile_get', 'handoff', 'present'],
  play(stage, stream) {
    const { household, market } = stage.world
    const undue = household.purchases.filter(one => one.amount > 0 && remedyFor(one, household, market) === null)
    if (undue.length === 0) throw new Unplayable('everything is due')
    const purchase = stream.split('purchase').pick(undue)
    stage.begin({ active: purchase.payer })
    stage.asks('askRefund', { title: titleOf(stage, stage.world.catalogue.item(purchase.item)!) })
    stage.wants('refund', purchase.charge)
    stage.calls('profile_get', { profile: purchase.profile, parts: ['purchases'] })
    committed(stage.calls('handoff', { about: purchase.charge, matter: 'refund' }))
    present(stage, [])
    stage.tells('refundPassedOn')
  },
}
