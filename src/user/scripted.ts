import type { User } from './user.ts'

/** The user that says the scenario's words, turn by turn, whatever it is answered. */
export const scriptedUser: User = {
  spec: { name: 'scripted', kind: 'scripted', version: '1', options: {} },
  open(scenario) {
    let turn = 0
    return {
      async next() {
        const say = turn < scenario.user.turns ? scenario.user.says[turn++] : undefined
        return say === undefined ? { stop: true } : { say }
      },
    }
  },
}
