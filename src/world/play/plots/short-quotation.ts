import { titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { quoted } from '../quoted.ts'
import { suits } from '../suits.ts'

/** A song's or a book's beginning is quoted, well under the limit. */
export const shortQuotation: Plot = {
  name: 'short-quotation',
  touches: ['INV-17'],
  tools: ['search', 'details', 'lyrics', 'transcript'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    const kind = stream.split('kind').pick(['song', 'song', 'book', 'article'] as const)
    const item = stage.item(stream.split('item'), one => one.kind === kind && suits(one, person, stage.market))
    const title = titleOf(stage, item)
    stage.asks('askLyrics', { title })
    stage.calls('search', { words: title, kind })
    stage.calls(kind === 'song' ? 'lyrics' : 'transcript', { item: item.id })
    const words = quoted(item.id, Math.floor(stage.market.quotation.characters / 2), stage)
    stage.tells('begins', { words })
    stage.tells('tooLong')
  },
}
