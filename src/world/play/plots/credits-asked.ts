import { claimsFrom, entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** Who an item is by, and what speaks for and against them: a record that has been dismissed, or none. */
export const creditsAsked: Plot = {
  name: 'credits-asked',
  touches: ['INV-07', 'INV-08', 'INV-24', 'INV-29'],
  tools: ['search', 'details', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    const { catalogue } = stage.world
    const ended = (id: string) => catalogue.person(id).facts.find(({ attribute }) => attribute === 'public-record-ending')
    const item = stage.item(stream.split('item'), one => one.available && one.people.some(ended))
    const about = item.people.find(ended)!
    stage.asks('askAbout', { title: titleOf(stage, item) })
    const details = lookUp(stage, item)
    const record = catalogue.person(about).facts.filter(({ attribute }) => attribute.startsWith('public-record'))
    const statements = [
      ...record.map(fact => ({ about, ...fact, adverse: true })),
      { about: item.provider, ...catalogue.provider(item.provider).facts[0]! },
    ]
    present(stage, [entryOf(stage, item, 'mentioned', { ...claimsFrom(details), statements })])
    stage.tells('suggest')
  },
}
