import { charge, present, quote, smallTalk, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { owns, roomOf, suits, totalOf } from '../suits.ts'

/** Somebody subscribes, and a while later cancels; the cancellation is done at once. */
export const subscribing: Plot = {
  name: 'subscribing',
  touches: ['INV-01', 'INV-02', 'INV-08', 'INV-13', 'INV-14', 'INV-22'],
  tools: ['search', 'details', 'present', 'subscribe', 'cancel'],
  play(stage, stream) {
    const buyer = stage.someone(stream.split('buyer'), ({ payer }) => payer)
    stage.begin({ active: buyer.id })
    const item = stage.item(
      stream.split('item'),
      one =>
        one.price.period !== 'once' &&
        one.price.amount > 0 &&
        suits(one, buyer, stage.market) &&
        !owns(buyer.id, one.id, stage.world) &&
        totalOf(one, stage.market) <= roomOf(buyer, stage.world),
    )
    const title = titleOf(stage, item)
    stage.asks('wantSubscription', { title })
    quote(stage, item, 'recommended')
    stage.asks('agree')
    const { no } = charge(stage, { item })
    present(stage, [])
    stage.tells('subscribed', { title })
    if (stream.split('cancels').chance(0.3)) return
    stage.asks('askCancel', { title })
    stage.wants('cancel', item.id)
    stage.calls('cancel', { subscription: `charge-${no}` })
    present(stage, [])
    stage.tells('cancelled', { title })
    smallTalk(stage)
  },
}
