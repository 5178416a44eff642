import { committed, present } from '../acts.ts'
import { lines } from '../lines.ts'
import type { Plot } from '../plot.ts'

/** Two people of a household each have a note kept of what they said themselves, one after the other. */
export const severalNotes: Plot = {
  name: 'several-notes',
  touches: ['INV-10', 'INV-11', 'INV-13', 'INV-14', 'INV-23'],
  tools: ['memory_write', 'present'],
  play(stage, stream) {
    const first = stage.someone(stream.split('first'), ({ band }) => band === 'adult')
    const second = stage.someone(stream.split('second'), ({ id }) => id !== first.id)
    const on = { consents: { memory: true } }
    stage.begin({ active: first.id, profiles: { [first.id]: on, [second.id]: on } })
    const note = (line: 'ownMorning' | 'ownShort') => {
      const fact = lines[stage.language][line]
      stage.asks('remember', { fact })
      committed(stage.calls('memory_write', { text: fact }))
      present(stage, [])
      stage.tells('kept')
    }
    note('ownMorning')
    stage.asks('handOver', { name: second.name })
    committed(stage.does('switch_profile', { to: second.id }))
    note('ownShort')
  },
}
