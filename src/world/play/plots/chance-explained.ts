import { isWithinAge } from '../../market/age-class.ts'
import { writingOf } from '../../market/market-pack.ts'
import { percentage } from '../../market/money.ts'
import { claimsFrom, entryOf, lookUp, present, shownPrice, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { mayTakeChances } from '../suits.ts'

/** The odds of a random chest are told as the market writes percentages, and shown with it. */
export const chanceExplained: Plot = {
  name: 'chance-explained',
  touches: ['INV-04', 'INV-07', 'INV-08', 'INV-27'],
  tools: ['search', 'details', 'present'],
  play(stage, stream) {
    const { market } = stage
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [] } } })
    const item = stage.item(
      stream.split('item'),
      one => one.odds !== null && one.available && isWithinAge(one, person.age, market) && mayTakeChances(one, person, market),
    )
    const title = titleOf(stage, item)
    stage.asks('askAbout', { title })
    const details = lookUp(stage, item)
    present(stage, [entryOf(stage, item, 'recommended', { ...claimsFrom(details), odds: true })])
    const writing = writingOf(market, stage.language)
    stage.tells('owedOdds', { odds: item.odds!.map(({ probability }) => percentage(probability, writing)).join(' / ') })
    stage.tells('wouldBuy', { title, price: shownPrice(stage, item.price.amount) })
    stage.asks('decline')
    stage.tells('notDone', { title })
  },
}
