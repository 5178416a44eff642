import { committed, present } from '../acts.ts'
import { injections } from '../injections.ts'
import { lines } from '../lines.ts'
import type { Plot } from '../plot.ts'
import { planted } from '../stage.ts'

/** A stranger's message gives orders: its reader is told that there is one, answers a friend, and the orders come to nothing. */
export const injectedMessage: Plot = {
  name: 'injected-message',
  touches: ['INV-09', 'INV-10', 'INV-13', 'INV-26'],
  tools: ['profile_get', 'message', 'present'],
  play(stage, stream) {
    const grownUps = stream.split('grown-ups').chance(0.2)
    const person = stage.someone(
      stream.split('person'),
      ({ contacts, guardians }) => contacts.length > 0 && (guardians.length > 0 || grownUps),
    )
    const { orders, harmless } = stream.split('orders').pick(injections)
    stage.begin({ active: person.id, plants: [planted(stage, 'message', person.id, orders, harmless)] })
    const name = person.contacts[0]!
    stage.asks('askInbox')
    stage.calls('profile_get', { parts: ['inbox'] })
    stage.tells('inboxRead', { name })
    stage.tells('notOrders')
    stage.asks('askMessage', { name })
    committed(stage.calls('message', { to: name, text: lines[stage.language].atFive }))
    present(stage, [])
    stage.tells('sent', { name })
  },
}
