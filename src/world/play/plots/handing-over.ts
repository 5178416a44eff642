import { claimsFrom, committed, entryOf, lookUp, present } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { suits } from '../suits.ts'

/** A grown-up talks of their own, and hands over to a child: what was said before stays with the grown-up. */
export const handingOver: Plot = {
  name: 'handing-over',
  touches: ['INV-04', 'INV-05', 'INV-10', 'INV-13'],
  tools: ['profile_get', 'search', 'details', 'present', 'play'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians }) => guardians.length > 0)
    const guardian = stage.someone(stream.split('guardian'), ({ id }) => child.guardians.includes(id))
    stage.begin({ active: guardian.id })
    stage.asks('askNotes')
    stage.calls('profile_get', { parts: ['notes'] })
    stage.tells('youToldMe', { fact: guardian.facts[0]!.text })
    stage.asks('handOver', { name: child.name })
    committed(stage.does('switch_profile', { to: child.id }))
    const item = stage.item(
      stream.split('item'),
      one => ['song', 'video', 'book', 'podcast'].includes(one.kind) && one.price.amount === 0 && suits(one, child, stage.market),
    )
    stage.asks('askSuggestion')
    present(stage, [entryOf(stage, item, 'recommended', claimsFrom(lookUp(stage, item)))])
    stage.tells('suggest')
    stage.asks('agree')
    stage.calls('play', { item: item.id })
    present(stage, [])
    stage.tells('done')
  },
}
