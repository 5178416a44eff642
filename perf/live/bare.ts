// The limit: a loop that makes the same two calls a case with undici alone, and neither checks nor keeps anything.
// `node bare.ts {"url", "cases", "concurrency", "requests"}` prints `{"seconds", "cpuSeconds"}`.
import { Pool } from 'undici'
import type { BareInput, Took } from './took.ts'

interface Body {
  messages: { role: string; content: string }[]
}

const { url, cases, concurrency, requests } = JSON.parse(process.argv[2]!) as BareInput
const [generation, judgement] = requests as unknown as [Body, Body]
const asked = generation.messages.at(-1)!.content
const judged = judgement.messages.at(-1)!.content
const pool = new Pool(url, { connections: concurrency, pipelining: 1 })

async function post(body: object): Promise<string> {
  const reply = await pool.request({
    method: 'POST',
    path: '/v1/chat/completions',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await reply.body.text()
  if (reply.statusCode !== 200) throw new Error(`HTTP ${reply.statusCode}: ${text}`)
  return JSON.parse(text).choices[0].message.content
}

const withLast = (body: Body, content: string) => ({
  ...body,
  messages: [...body.messages.slice(0, -1), { role: 'user', content }],
})

let next = 0
async function worker(): Promise<void> {
  while (next < cases) {
    const n = `${next++}`
    const said = await post(withLast(generation, asked + n))
    JSON.parse(await post(withLast(judgement, judged.replace('{{said}}', said) + n)))
  }
}

const cpu = process.cpuUsage()
const started = performance.now()
await Promise.all(Array.from({ length: concurrency }, worker))
const seconds = (performance.now() - started) / 1_000
const { user, system } = process.cpuUsage(cpu)
await pool.close()
console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6 } satisfies Took))
