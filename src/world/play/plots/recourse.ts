import { committed, present, smallTalk, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** A request that has a route is met by it at once: an appeal, a person, a block, an export, the end of a subscription. */
export const recourse: Plot = {
  name: 'recourse',
  touches: ['INV-13', 'INV-14', 'INV-22'],
  tools: ['profile_get', 'appeal', 'handoff', 'report', 'cancel', 'present'],
  play(stage, stream) {
    const route = stream.split('route').pick(['appeal', 'handoff', 'block', 'export', 'cancel'] as const)
    const runningOf = (id: string) =>
      stage.world.household.purchases.find(one => one.kind === 'subscription' && one.profile === id)
    const person = stage.someone(stream.split('person'), ({ id }) => route !== 'cancel' || runningOf(id) !== undefined)
    stage.begin({ active: person.id })
    if (route === 'appeal') {
      stage.asks('askAppeal')
      stage.wants('appeal')
      committed(stage.calls('appeal', { about: 'review', reason: 'review' }))
    } else if (route === 'block') {
      stage.asks('askBlock', { name: person.inbox.at(-1)!.from })
      stage.wants('block', person.inbox.at(-1)!.from)
      committed(stage.calls('report', { about: person.inbox.at(-1)!.from, reason: 'block' }))
    } else if (route === 'cancel') {
      const running = runningOf(person.id)!
      stage.asks('askCancel', { title: titleOf(stage, stage.world.catalogue.item(running.item)!) })
      stage.wants('cancel', running.charge)
      stage.calls('profile_get', { parts: ['purchases'] })
      committed(stage.calls('cancel', { subscription: running.charge }))
    } else {
      stage.asks(route === 'export' ? 'askExport' : 'askHuman')
      stage.wants(route)
      committed(stage.calls('handoff', { about: route }))
    }
    present(stage, [])
    stage.tells(route === 'appeal' ? 'appealed' : route === 'block' ? 'reported' : route === 'cancel' ? 'done' : 'handedOver')
    smallTalk(stage)
  },
}
