import { charge, committed, present, quote, tellBought, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { owns, roomOf, suits, totalOf } from '../suits.ts'

/** A minor wants something that costs: a guardian is asked, agrees on their own device, and pays. */
export const askToBuy: Plot = {
  name: 'ask-to-buy',
  touches: ['INV-01', 'INV-02', 'INV-03', 'INV-04', 'INV-05', 'INV-13', 'INV-14'],
  tools: ['search', 'details', 'present', 'purchase', 'approval_request'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians }) => guardians.length > 0)
    stage.begin({ active: child.id, profiles: { [child.id]: { controls: { askToBuy: true } } } })
    const guardian = stage.world.household.profiles.find(({ id }) => id === stream.split('guardian').pick(child.guardians))!
    const item = stage.item(
      stream.split('item'),
      one =>
        one.price.period === 'once' &&
        one.price.amount > 0 &&
        suits(one, child, stage.market) &&
        !owns(child.id, one.id, stage.world) &&
        totalOf(one, stage.market) <= roomOf(child, stage.world),
    )
    const total = totalOf(item, stage.market)
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.calls('approval_request', { item: item.id })
    present(stage, [])
    stage.tells('waiting')
    stage.wait(60_000 * stream.split('wait').below(10))
    committed(stage.does('approve', { what: 'acquisition', item: item.id, amount: total, for: child.id, by: guardian.id }))
    stage.asks('agree')
    charge(stage, { item, payer: guardian })
    tellBought(stage, item, total)
  },
}
