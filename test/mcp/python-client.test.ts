import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { agentTools } from '../../src/world/tool/tools.ts'
import { pythonWith, titled } from '../python.ts'
import { badCalls, type ClientCall, goodCalls, type Seen, seenByLedger, servedTrial } from './every-tool.ts'

const python = pythonWith('mcp')
const script = fileURLToPath(new URL('python_client.py', import.meta.url))

interface PythonSaw {
  protocol: string
  tools: { name: string; description: string; schema: { type: string }; readOnly: boolean }[]
  seen: Seen[]
}

/** The server runs in this very process, so that nothing may block it meanwhile. */
async function runClient(task: { url: string; mode: string; calls: readonly ClientCall[] }): Promise<PythonSaw> {
  const child = spawn(python.path, [script], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 60_000 })
  child.stdin.end(JSON.stringify(task))
  return JSON.parse(await text(child.stdout))
}

describe.skipIf(python.missing)(titled('the official Python client', python), () => {
  test.each([
    ['legacy', '2025-11-25'],
    ['auto', '2026-07-28'],
  ])('lists and calls every tool (%s, protocol of %s), and the ledger agrees with what it saw', async (mode, protocol) => {
    await using served = await servedTrial()
    const saw = await runClient({ url: served.url, mode, calls: [...goodCalls, ...badCalls] })
    expect(saw.protocol).toBe(protocol)
    expect(saw.tools.map(({ name }) => name)).toEqual(agentTools.map(({ name }) => name))
    expect(saw.tools.filter(({ readOnly }) => readOnly).map(({ name }) => name)).toEqual([
      'search',
      'details',
      'reviews',
      'lyrics',
      'transcript',
      'profile_get',
    ])
    expect(saw.seen).toEqual(seenByLedger(served))
    expect(saw.seen.filter(({ isError }) => !isError)).toHaveLength(goodCalls.length)
    expect(new Set(saw.seen.filter(({ isError }) => !isError).map(({ tool }) => tool)).size).toBe(agentTools.length)
    expect(saw.seen.filter(({ isError }) => isError)).toHaveLength(badCalls.length)
  })
})
