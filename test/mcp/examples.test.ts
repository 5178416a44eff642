import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { pythonWith, titled } from '../python.ts'
import { servedTrial } from './every-tool.ts'

const python = pythonWith('mcp')

/** Runs an example against a trial of its own. */
async function played(program: string, path: string): Promise<void> {
  await using served = await servedTrial()
  const file = fileURLToPath(new URL(`../../examples/mcp-agent/${path}`, import.meta.url))
  const child = spawn(program, [file, served.url], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 })
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(complaints).toBe('')
  expect(said).toBe('24 tools; played Paper Boats\n')
  const calls = served.session.events.filter(({ actor }) => actor === 'agent')
  expect(calls.map(({ tool, outcome }) => `${tool} ${outcome}`)).toEqual([
    'search committed',
    'play committed',
    'present committed',
  ])
}

test('examples/mcp-agent/agent.ts lists its tools, plays a free song, and says so', () => played(process.execPath, 'agent.ts'))

describe.skipIf(python.missing)(titled('examples/mcp-agent/agent.py', python), () => {
  test('lists its tools, plays a free song, and says so', () => played(python.path, 'agent.py'))
})
