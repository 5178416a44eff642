import { maySetConsents } from '../../market/consent.ts'
import { committed, present } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** Somebody switches flags of their own off, and on where they are old enough. */
export const settingFlags: Plot = {
  name: 'setting-flags',
  touches: ['INV-11', 'INV-13'],
  tools: ['consent_set', 'present'],
  play(stage, stream) {
    const person = stage.someone(
      stream.split('person'),
      ({ age, guardians }) => guardians.length === 0 || maySetConsents(age, stage.market),
    )
    stage.begin({ active: person.id })
    stage.asks('askFlagsOff')
    committed(stage.calls('consent_set', { change: { personalisation: false, ads: false } }))
    present(stage, [])
    stage.tells('changed')
    if (stream.split('on').chance(0.4)) return
    stage.asks('askFlagsOn')
    committed(stage.calls('consent_set', { change: { memory: true } }))
    present(stage, [])
    stage.tells('changed')
  },
}
