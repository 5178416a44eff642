import { makeWorld } from '../../src/world/make-world.ts'
import { serveWorld } from '../../src/world/mcp/serve-world.ts'
import { openSession } from '../../src/world/session.ts'
import { worldSpec } from '../../src/world/world-spec.ts'

/**
 * Calls a second over the Model Context Protocol, one after another and eight at once, beside the same calls on the session itself:
 * `node tools/run.mjs perf/world/mcp.ts`
 */
const calls = 3_000
const world = makeWorld(worldSpec({ seed: 7, market: 'GB' }))
const given = { kind: 'song', limit: 5 }
const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search', arguments: given } })
const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }

async function rate(name: string, work: () => Promise<void>): Promise<void> {
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1_000
  console.log(
    `${name.padEnd(34)}${Math.round(calls / seconds)
      .toLocaleString('en')
      .padStart(10)} calls/s`,
  )
}

async function overMcp(atOnce: number): Promise<void> {
  await using served = await serveWorld({ world })
  const ask = async () => {
    const response = await fetch(served.url, { method: 'POST', headers, body })
    await response.text()
  }
  for (let i = 0; i < 100; i++) await ask()
  const before = served.session.events.length
  await rate(`over MCP, ${atOnce} at once`, async () => {
    for (let i = 0; i < calls; i += atOnce) await Promise.all(Array.from({ length: atOnce }, ask))
  })
  if (served.session.events.length - before !== calls) throw new Error('the ledger does not have every call')
}

const session = openSession(world)
await rate('on the session itself', async () => {
  for (let i = 0; i < calls; i++) session.call('search', given, 'agent')
})
await overMcp(1)
await overMcp(8)
