import { dayMs } from '../../world-start.ts'
import { charge, committed, present, quote, smallTalk, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { owns, roomOf, suits, totalOf } from '../suits.ts'

/** A subscription without a trial is renewed by the storefront as its period ends, and cancelled later. */
export const renewing: Plot = {
  name: 'renewing',
  touches: ['INV-01', 'INV-02', 'INV-13', 'INV-14', 'INV-22'],
  tools: ['search', 'details', 'present', 'subscribe', 'cancel'],
  play(stage, stream) {
    const buyer = stage.someone(stream.split('buyer'), ({ payer }) => payer)
    stage.begin({ active: buyer.id, wallet: stage.world.household.wallet * 3 })
    const item = stage.item(
      stream.split('item'),
      one =>
        one.price.period !== 'once' &&
        one.price.trialDays === 0 &&
        one.price.amount > 0 &&
        suits(one, buyer, stage.market) &&
        !owns(buyer.id, one.id, stage.world) &&
        2 * totalOf(one, stage.market) <= roomOf(buyer, stage.world),
    )
    const title = titleOf(stage, item)
    stage.asks('wantSubscription', { title })
    quote(stage, item, 'recommended')
    stage.asks('agree')
    const { no } = charge(stage, { item })
    present(stage, [])
    stage.tells('subscribed', { title })
    stage.wait(dayMs * (item.price.period === 'month' ? 31 : 366))
    const renewal = committed(stage.happens('renew', { subscription: `charge-${no}` }))
    stage.asks('askCancel', { title })
    stage.wants('cancel', item.id)
    committed(stage.calls('cancel', { subscription: `charge-${renewal.no}` }))
    present(stage, [])
    stage.tells('cancelled', { title })
    smallTalk(stage)
  },
}
