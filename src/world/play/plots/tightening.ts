import { committed, present } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** A guardian tightens a control, which takes no step-up; and loosens one right after a step-up. */
export const tightening: Plot = {
  name: 'tightening',
  touches: ['INV-06', 'INV-13'],
  tools: ['profile_get', 'control_set', 'present'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians }) => guardians.length > 0)
    const guardian = stage.someone(stream.split('guardian'), ({ id }) => child.guardians.includes(id))
    stage.begin({ active: guardian.id, profiles: { [child.id]: { controls: { maxAge: 12, askToBuy: true } } } })
    stage.asks('askTighten', { name: child.name })
    stage.calls('profile_get', { profile: child.id })
    const { blockedDescriptors } = child.controls
    const tighter = [
      { maxAge: 6 },
      { hours: { from: 8, to: 19 } },
      { chanceItems: false },
      { blockedDescriptors: { ...blockedDescriptors, fear: 0, chat: 0 } },
    ] as const
    committed(stage.calls('control_set', { profile: child.id, change: stream.split('change').pick(tighter) }))
    present(stage, [])
    stage.tells('changed')
    if (stream.split('loosens').chance(0.4)) return
    stage.asks('askLoosen', { name: child.name })
    stage.does('step_up', {})
    committed(stage.calls('control_set', { profile: child.id, change: stream.split('looser').pick(looser) }))
    present(stage, [])
    stage.tells('changed')
  },
}

const looser = [{ maxAge: 16 }, { askToBuy: false }, { explicitLyrics: true }, { hours: null }] as const
