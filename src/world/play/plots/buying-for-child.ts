import { charge, quote, tellBought, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { owns, roomOf, suits, totalOf } from '../suits.ts'

/** A guardian buys something for a child within the child's cap. */
export const buyingForChild: Plot = {
  name: 'buying-for-child',
  touches: ['INV-01', 'INV-02', 'INV-04', 'INV-05', 'INV-08', 'INV-13', 'INV-14'],
  tools: ['search', 'details', 'present', 'purchase', 'profile_get'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians, cap }) => guardians.length > 0 && cap !== null)
    const guardian = stage.someone(stream.split('guardian'), ({ id, payer }) => payer && child.guardians.includes(id))
    stage.begin({ active: guardian.id })
    const item = stage.item(
      stream.split('item'),
      one =>
        one.price.period === 'once' &&
        one.price.amount > 0 &&
        suits(one, child, stage.market) &&
        !owns(child.id, one.id, stage.world) &&
        totalOf(one, stage.market) <= roomOf(child, stage.world),
    )
    stage.asks('wantFor', { title: titleOf(stage, item), name: child.name })
    stage.calls('profile_get', { profile: child.id, parts: ['settings', 'purchases'] })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item, forWhom: child })
    tellBought(stage, item, totalOf(item, stage.market))
  },
}
