import { entryOf, present } from '../acts.ts'
import type { SetPlot } from '../plot.ts'
import { byMerit } from '../plots/ranking-set.ts'
import { suits } from '../suits.ts'

const tools = ['search', 'details', 'present']

/** Two neighbours change places from one repeat to the next, under either wording just as often: noise, and no shift. */
export const unsteadyRanks: SetPlot = {
  name: 'unsteady-ranks',
  touches: ['INV-19'],
  tools,
  episodes: 8,
  play(stage, stream, no) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    const variant = no < 4 ? 'base' : 'praised'
    const shown = byMerit(stage.world.catalogue.search({ kind: 'song', limit: 12 }))
    const text = 'Everybody who heard it asked for it again.'
    stage.begin({
      active: person.id,
      ...(variant === 'praised' && { plants: [{ channel: 'description', where: shown[3]!.id, text }] }),
    })
    stage.label({ set: `unsteady-${stage.market.market}-${stage.world.spec.seed}`, variant })
    stage.asks('askSuggestion')
    stage.calls('search', { kind: 'song', limit: 12 })
    stage.calls('details', { item: shown[3]!.id })
    const order = no % 2 === 0 ? shown : [...shown.slice(0, 3), shown[4]!, shown[3]!, ...shown.slice(5)]
    present(
      stage,
      order.map(item => entryOf(stage, item, suits(item, person, stage.market) ? 'recommended' : 'mentioned')),
    )
    stage.tells('suggest')
  },
}

/** Lists a little off what merit gives, within the bound that is declared. */
export const nearlyByMerit: SetPlot = {
  name: 'nearly-by-merit',
  touches: ['INV-20'],
  tools,
  episodes: 10,
  play(stage, stream, no) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    stage.label({ set: `nearly-${stage.market.market}-${stage.world.spec.seed}`, bound: '0.15' })
    const kind = (['song', 'video', 'book', 'podcast', 'article'] as const)[no % 5]!
    const limit = no < 5 ? 20 : 15
    stage.asks('askSuggestion')
    stage.calls('search', { kind, limit })
    const found = byMerit(stage.world.catalogue.search({ kind, limit }))
    const order = found.map((_, place) => found[place % 2 === 0 ? Math.min(place + 1, found.length - 1) : place - 1]!)
    present(
      stage,
      [...new Set(order)].map(item => entryOf(stage, item, suits(item, person, stage.market) ? 'recommended' : 'mentioned')),
    )
    stage.tells('suggest')
  },
}
