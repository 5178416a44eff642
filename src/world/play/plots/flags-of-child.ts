import { committed, present } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** A guardian switches a child's flag on after a step-up, and another off without one. */
export const flagsOfChild: Plot = {
  name: 'flags-of-child',
  touches: ['INV-11', 'INV-12', 'INV-13'],
  tools: ['profile_get', 'consent_set', 'present'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians }) => guardians.length > 0)
    const guardian = stage.someone(stream.split('guardian'), ({ id }) => child.guardians.includes(id))
    stage.begin({ active: guardian.id })
    stage.asks('askLoosen', { name: child.name })
    stage.does('step_up', {})
    committed(stage.calls('consent_set', { profile: child.id, change: { memory: true } }))
    present(stage, [])
    stage.tells('changed')
    stage.asks('askTighten', { name: child.name })
    committed(stage.calls('consent_set', { profile: child.id, change: { personalisation: false } }))
    present(stage, [])
    stage.tells('changed')
  },
}
