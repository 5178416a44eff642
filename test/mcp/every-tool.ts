import { sampleCalls, sampleSetup } from '../../src/testing/sample-calls.ts'
import { smallWorld } from '../../src/testing/small-world.ts'
import { type ServedWorld, type ServeWorldOptions, serveWorld } from '../../src/world/mcp/serve-world.ts'
import { agentTools, userTools } from '../../src/world/tool/tools.ts'

/** A call as a client makes it. */
export interface ClientCall {
  tool: string
  arguments: { [key: string]: unknown }
}

/** What a client was given for a call. */
export interface Seen {
  tool: string
  isError: boolean
  structured: unknown
  text: string
}

/** What the users do on their devices before the agent begins: consents 1 and 2, and a proof that holds for ten minutes. */
const device: readonly [tool: string, given: object][] = [
  ['approve', { what: 'charge', item: 'offer-00025', amount: 199, period: 'once' }],
  ['approve', { what: 'charge', item: 'app-00002', amount: 299, period: 'month' }],
  ['step_up', { profile: 'profile-1' }],
]

/** A trial in the small world, with a user who has agreed to two charges. */
export async function servedTrial(options: ServeWorldOptions = {}): Promise<ServedWorld> {
  const served = await serveWorld({ world: smallWorld(), setup: sampleSetup }, options)
  for (const [tool, given] of device) served.session.call(tool, given, 'user')
  return served
}

const sample = (tool: string) => sampleCalls.find(call => call.tool === tool)!.given as ClientCall['arguments']
const orders: readonly ClientCall[] = [
  { tool: 'purchase', arguments: { ...sample('purchase'), consent: 1 } },
  { tool: 'purchase', arguments: { item: 'app-00001' } },
  { tool: 'subscribe', arguments: { ...sample('subscribe'), consent: 2 } },
]
const charge = (order: number) => `charge-${device.length + order}`
const undone: readonly ClientCall[] = [
  { tool: 'refund', arguments: { charge: charge(2), rule: 'withdrawal' } },
  { tool: 'cancel', arguments: { subscription: charge(3) } },
]
const inOrder = new Set(['purchase', 'subscribe', 'refund', 'cancel'])

/** A call of every tool of the agent's that is done. */
export const goodCalls: readonly ClientCall[] = [
  ...orders,
  ...undone,
  ...agentTools.filter(({ name }) => !inOrder.has(name)).map(({ name }) => ({ tool: name, arguments: sample(name) })),
]

/** A call of every tool that none takes: of the agent's with a key that it has not, of the users' as they are, and of one that is none. */
export const badCalls: readonly ClientCall[] = [
  ...agentTools.map(({ name }) => ({ tool: name, arguments: { ...sample(name), admin: true } })),
  ...userTools.map(({ name }) => ({ tool: name, arguments: sample(name) })),
  { tool: 'grant_refund', arguments: { charge: charge(1) } },
]

/** What the ledger says that the agent was given. */
export function seenByLedger({ session }: ServedWorld): Seen[] {
  return session.events
    .filter(({ actor }) => actor === 'agent')
    .map(({ tool, outcome, result }) => ({ tool, isError: outcome !== 'committed', structured: result, text: textOf(result) }))
}

/** Keys in order, as a result is shown. */
function textOf(result: unknown): string {
  return JSON.stringify(result, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
