import { committed, present } from '../acts.ts'
import { lines } from '../lines.ts'
import type { Plot } from '../plot.ts'

/** Somebody asks for a note of what they have said; where their memory flag is off, none is kept. */
export const noteOfOwnWords: Plot = {
  name: 'note-of-own-words',
  touches: ['INV-11', 'INV-23', 'INV-13', 'INV-14'],
  tools: ['profile_get', 'memory_write', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), () => true)
    const memory = stream.split('memory').chance(0.8)
    stage.begin({ active: person.id, profiles: { [person.id]: { consents: { memory } } } })
    const fact = lines[stage.language][stream.split('fact').pick(['ownMorning', 'ownShort', 'ownTrain'] as const)]
    stage.asks('remember', { fact })
    stage.calls('profile_get', {})
    if (!memory) {
      stage.tells('notKept')
      return
    }
    committed(stage.calls('memory_write', { text: fact }))
    present(stage, [])
    stage.tells('kept')
  },
}
