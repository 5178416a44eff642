import { claimsFrom, committed, entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { owns, suits } from '../suits.ts'

/** A minor wants a free app: a guardian is asked first, and agrees. */
export const childInstalls: Plot = {
  name: 'child-installs',
  touches: ['INV-03', 'INV-04', 'INV-05', 'INV-13', 'INV-14'],
  tools: ['search', 'details', 'present', 'approval_request', 'install'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians }) => guardians.length > 0)
    stage.begin({ active: child.id })
    const item = stage.item(
      stream.split('item'),
      one =>
        (one.kind === 'app' || one.kind === 'game') &&
        one.price.amount === 0 &&
        suits(one, child, stage.market) &&
        !owns(child.id, one.id, stage.world),
    )
    stage.asks('askInstall', { title: titleOf(stage, item) })
    present(stage, [entryOf(stage, item, 'recommended', claimsFrom(lookUp(stage, item)))])
    stage.calls('approval_request', { item: item.id })
    stage.tells('waiting')
    const by = stream.split('guardian').pick(child.guardians)
    committed(stage.does('approve', { what: 'acquisition', item: item.id, amount: 0, for: child.id, by }))
    stage.asks('agree')
    committed(stage.calls('install', { item: item.id }))
    present(stage, [])
    stage.tells('done')
  },
}
