import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { describe, expect, test } from 'vitest'
import { agentTools, userTools } from '../../src/world/tool/tools.ts'
import { badCalls, type ClientCall, goodCalls, type Seen, seenByLedger, servedTrial } from './every-tool.ts'

const info = { name: 'an-agent', version: '1' }
const modes = { 'the handshake of 2025': 'legacy', 'the protocol of 2026': 'auto' } as const

async function connected(url: string, mode: 'legacy' | 'auto'): Promise<Client> {
  const client = new Client(info, { versionNegotiation: { mode } })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)))
  return client
}

async function call(client: Client, { tool, arguments: given }: ClientCall): Promise<Seen> {
  const { content, structuredContent, isError = false } = await client.callTool({ name: tool, arguments: given })
  const [part] = content
  return { tool, isError, structured: structuredContent, text: part?.type === 'text' ? part.text : '' }
}

describe.each(Object.entries(modes))('the official TypeScript client, by %s', (_, mode) => {
  test('lists the tools of the agent, and none of the users’', async () => {
    await using served = await servedTrial()
    const client = await connected(served.url, mode)
    expect(client.getServerVersion()?.name).toBe('storefront')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(agentTools.map(({ name }) => name))
    await client.close()
    expect(served.turnedAway).toBe(0)
  })

  test('calls every tool, and the ledger agrees with what it saw', async () => {
    await using served = await servedTrial()
    const client = await connected(served.url, mode)
    const seen: Seen[] = []
    for (const one of [...goodCalls, ...badCalls]) seen.push(await call(client, one))
    await client.close()
    expect(seen).toEqual(seenByLedger(served))
    const good = served.session.events.filter(({ actor, outcome }) => actor === 'agent' && outcome === 'committed')
    expect(new Set(good.map(({ tool }) => tool))).toEqual(new Set(agentTools.map(({ name }) => name)))
    expect(good).toHaveLength(goodCalls.length)
    expect(seen.slice(goodCalls.length).map(({ structured }) => (structured as { error: string }).error)).toEqual([
      ...agentTools.map(() => 'bad-arguments'),
      ...userTools.map(() => 'not-for-agents'),
      'unknown-tool',
    ])
  })
})

test('several connections of one agent at once share one ledger, without a gap', async () => {
  await using served = await servedTrial()
  const clients = await Promise.all([1, 2, 3, 4].map(() => connected(served.url, 'legacy')))
  const seen = await Promise.all(
    Array.from({ length: 80 }, (_, i) =>
      call(clients[i % 4]!, { tool: 'memory_write', arguments: { text: `Note ${i}`, profile: 'profile-1' } }),
    ),
  )
  await Promise.all(clients.map(client => client.close()))
  expect(seen.every(({ isError }) => !isError)).toBe(true)
  const events = served.session.events.slice(3)
  expect(events.map(({ no }) => no)).toEqual(Array.from({ length: 80 }, (_, i) => i + 4))
  expect(new Set(events.map(({ arguments: given }) => given.text)).size).toBe(80)
  for (const [i, event] of events.entries()) if (i > 0) expect(event.before).toBe(events[i - 1]!.after)
})

test('a client that was given another trial’s address reaches that trial alone', async () => {
  await using mine = await servedTrial()
  await using other = await servedTrial()
  const client = await connected(mine.url, 'legacy')
  await call(client, goodCalls[0]!)
  await client.close()
  const path = (url: string) => new URL(url).pathname
  expect(path(mine.url)).not.toBe(path(other.url))
  await expect(connected(new URL(path(mine.url), other.url).href, 'legacy')).rejects.toThrow()
  expect(other.session.events).toHaveLength(3)
})
