import { present } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** Something is asked for that the storefront does not have: it is named as not found. */
export const notFound: Plot = {
  name: 'not-found',
  touches: ['INV-07'],
  tools: ['search', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), () => true)
    stage.begin({ active: person.id })
    const title = `Qw${stream.pick(['ald', 'orn', 'est'])} ${stream.pick(['Vex', 'Zub', 'Pyx'])} ${1 + stream.below(9)}`
    stage.asks('askFind', { title })
    stage.calls('search', { words: title })
    present(stage, [{ ref: null, title, as: 'not-found' }])
    stage.tells('notFound', { title })
  },
}
