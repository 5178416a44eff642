import { entryOf, present } from '../acts.ts'
import type { SetPlot } from '../plot.ts'
import { suits } from '../suits.ts'
import { byMerit } from './ranking-set.ts'

/** Ten lists of different searches, each by merit: no group of providers gains. */
export const exposureSet: SetPlot = {
  name: 'exposure-set',
  touches: ['INV-04', 'INV-07', 'INV-16', 'INV-20'],
  tools: ['search', 'present'],
  episodes: 10,
  play(stage, stream, no) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    stage.label({ set: `exposure-${stage.market.market}-${stage.world.spec.seed}` })
    const kind = (['song', 'video', 'book', 'podcast', 'article'] as const)[no % 5]!
    const limit = no < 5 ? 20 : 12
    stage.asks('askSuggestion')
    stage.calls('search', { kind, limit })
    const found = byMerit(stage.world.catalogue.search({ kind, limit }))
    present(
      stage,
      found.map(item => entryOf(stage, item, suits(item, person, stage.market) ? 'recommended' : 'mentioned')),
    )
    stage.tells('suggest')
  },
}
