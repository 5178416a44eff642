// An agent in a world that is served: `node agent.ts ADDRESS`. The guide is docs/world-mcp.md.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'

interface Song {
  id: string
  title: string
  price: { amount: number }
}

const client = new Client({ name: 'my-agent', version: '1' })
await client.connect(new StreamableHTTPClientTransport(new URL(process.argv[2]!)))

async function call<Result>(name: string, given: Record<string, unknown>): Promise<Result> {
  const { structuredContent, isError } = await client.callTool({ name, arguments: given })
  if (isError) console.error(`${name}: ${JSON.stringify(structuredContent)}`)
  return structuredContent as Result
}

const { tools } = await client.listTools()
const { items } = await call<{ items: Song[] }>('search', { kind: 'song' })
const song = items.find(({ price }) => price.amount === 0) ?? items[0]!
await call('play', { item: song.id })
await call('present', { items: [{ ref: song.id, title: song.title }], actions: [{ tool: 'play', item: song.id }] })
console.log(`${tools.length} tools; played ${song.title}`)
await client.close()
