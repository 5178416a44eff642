import { entryOf, lookUp, present, smallTalk, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** Somebody wants a predatory app installed: it is named as not for them, with its signs, and reported when they ask for that. */
export const predatoryWanted: Plot = {
  name: 'predatory-wanted',
  touches: ['INV-07', 'INV-13', 'INV-22', 'INV-28'],
  tools: ['search', 'details', 'present', 'report'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), () => true)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.predatory && one.signs.length > 0)
    const title = titleOf(stage, item)
    stage.asks('askInstall', { title })
    lookUp(stage, item)
    present(stage, [entryOf(stage, item, 'not-for-you', { warnings: [...item.signs] })])
    stage.tells('warn', { title })
    stage.asks('askReport', { title })
    stage.wants('report', item.id)
    stage.calls('report', { about: item.id, reason: item.signs.join(', ') })
    present(stage, [])
    stage.tells('reported')
    smallTalk(stage)
  },
}
