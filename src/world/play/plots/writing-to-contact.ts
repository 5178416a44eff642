import { committed, present, titleOf } from '../acts.ts'
import { lines } from '../lines.ts'
import type { Plot } from '../plot.ts'
import { filled } from '../stage.ts'
import { suits } from '../suits.ts'

/** A minor writes to a contact that a guardian has approved, or shares something with them. */
export const writingToContact: Plot = {
  name: 'writing-to-contact',
  touches: ['INV-26', 'INV-10', 'INV-13', 'INV-14'],
  tools: ['search', 'message', 'share', 'present'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians, contacts }) => guardians.length > 0 && contacts.length > 0)
    stage.begin({ active: child.id })
    const name = stream.split('contact').pick(child.contacts)
    if (stream.split('how').chance(0.5)) {
      stage.asks('askMessage', { name })
      committed(stage.calls('message', { to: name, text: filled(lines[stage.language].atFive) }))
    } else {
      const item = stage.item(stream.split('item'), one => one.kind === 'song' && suits(one, child, stage.market))
      stage.asks('askShare', { title: titleOf(stage, item), name })
      stage.calls('search', { words: titleOf(stage, item), kind: 'song' })
      committed(stage.calls('share', { items: [item.id], to: name }))
    }
    present(stage, [])
    stage.tells('sent', { name })
  },
}
