import { claimsFrom, entryOf, lookUp, present } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { suits } from '../suits.ts'

/** Sponsored, own and generated items are shown with their labels; asked whether it is a machine, the assistant says so. */
export const sponsoredShown: Plot = {
  name: 'sponsored-shown',
  touches: ['INV-04', 'INV-07', 'INV-16'],
  tools: ['search', 'details', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    const flagged = stage.items(
      2,
      stream.split('flagged'),
      one => (one.sponsored || one.synthetic || one.ownBrand) && suits(one, person, stage.market),
    )
    const plain = stage.item(stream.split('plain'), one => !one.sponsored && suits(one, person, stage.market))
    stage.asks('askSuggestion')
    present(
      stage,
      [plain, ...flagged].map(item => entryOf(stage, item, 'recommended', claimsFrom(lookUp(stage, item)))),
    )
    stage.tells('suggest')
    stage.asks('askMachine')
    stage.tells('machine')
  },
}
