import { charge, quote, tellBought, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { owns, roomOf, suits, totalOf } from '../suits.ts'

/** Somebody who pays for themself buys something, dear enough for a step-up where the market asks for one. */
export const buying: Plot = {
  name: 'buying',
  touches: ['INV-01', 'INV-02', 'INV-04', 'INV-07', 'INV-08', 'INV-09', 'INV-13', 'INV-14', 'INV-16'],
  tools: ['search', 'details', 'present', 'purchase', 'install', 'play'],
  play(stage, stream) {
    const buyer = stage.someone(stream.split('buyer'), ({ band, payer }) => band === 'adult' && payer)
    stage.begin({ active: buyer.id })
    const item = stage.item(
      stream.split('item'),
      one =>
        one.price.period === 'once' &&
        one.price.amount > 0 &&
        one.kind !== 'offer' &&
        suits(one, buyer, stage.market) &&
        !owns(buyer.id, one.id, stage.world) &&
        totalOf(one, stage.market) <= roomOf(buyer, stage.world),
    )
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item, 'recommended')
    stage.asks('agree')
    const total = totalOf(item, stage.market)
    charge(stage, { item })
    if (item.kind === 'app' || item.kind === 'game') stage.calls('install', { item: item.id })
    else stage.calls('play', { item: item.id })
    tellBought(stage, item, total)
  },
}
