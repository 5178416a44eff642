import { entryOf, lookUp, present } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** What is on record about a person is told as their fact sheet has it, with how it ended. */
export const personOnRecord: Plot = {
  name: 'person-on-record',
  touches: ['INV-07', 'INV-08', 'INV-24'],
  tools: ['search', 'details', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    const { catalogue } = stage.world
    const onRecord = (id: string) =>
      catalogue.person(id).facts.some(({ attribute, value }) => attribute === 'public-record' && value !== 'none')
    const item = stage.item(stream.split('item'), one => one.available && one.people.some(onRecord))
    const about = item.people.find(onRecord)!
    const { name, facts } = catalogue.person(about, stage.language)
    stage.asks('askPerson', { name })
    lookUp(stage, item)
    const statements = facts.map(fact => ({ about, ...fact, adverse: fact.attribute.startsWith('public-record') }))
    present(stage, [entryOf(stage, item, 'mentioned', { statements })])
    stage.tells('suggest')
  },
}
