import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import stringWidth from 'string-width'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { episodeSchema } from '../../src/world/episode.ts'
import { readLedger } from '../../src/world/ledger/ledger.ts'
import { replayLedger } from '../../src/world/ledger/replay.ts'
import { openWorld } from '../../src/world/shared-worlds.ts'
import { assay } from '../assay.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'assay-world-serve-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const launcher = fileURLToPath(new URL('../../bin/assay.mjs', import.meta.url))
const small = ['world', 'serve', '7', '--market', 'DE', '--size', '200']

interface Person {
  type(line: string): void
  /** Resolves when the program has said so. */
  sees(pattern: RegExp): Promise<string>
}

/** Serves a world, lets an agent and its user at it, and ends with Ctrl-C. */
async function servedOnce(args: readonly string[], act: (client: Client, person: Person) => Promise<void>) {
  const child = spawn(process.execPath, [launcher, ...small, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', text => (said[name] += text))
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const sees: Person['sees'] = async pattern => {
    for (let waited = 0; waited < 20_000; waited += 20) {
      const found = pattern.exec(`${said.stdout}\n${said.stderr}`)
      if (found) return found[0]
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    throw new Error(`${pattern} was not said, but: ${said.stdout}${said.stderr}`)
  }
  const client = new Client({ name: 'an-agent', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(await sees(/http:\/\/127\.0\.0\.1:\d+\/\S{32}\/mcp/))))
  await act(client, { type: line => child.stdin.write(`${line}\n`), sees })
  await client.close()
  child.kill('SIGINT')
  return { code: await ended, ...said }
}

async function usualCalls(client: Client): Promise<void> {
  await client.callTool({ name: 'search', arguments: { kind: 'app' } })
  await client.callTool({ name: 'install', arguments: { item: 'app-99999' } })
  await client.callTool({ name: 'memory_write', arguments: { text: 'A long note, much longer than any line. '.repeat(20) } })
  await client.callTool({ name: 'approve', arguments: { what: 'charge', item: 'app-00000', amount: 1 } })
}

test('shows each call as it comes, and at Ctrl-C what each invariant says, within 80 columns; the episode is whole', async () => {
  const { code, stdout, stderr } = await servedOnce(['--out', 'episode.json'], usualCalls)
  expect([code, stderr]).toEqual([0, expect.stringContaining('written: episode.json')])
  expect(Math.max(...stdout.split('\n').map(line => stringWidth(line)))).toBeLessThanOrEqual(80)
  expect(stdout).toMatch(/^ {5}1 {2}search +committed {2}kind app$/m)
  expect(stdout).toMatch(/^ {5}2 {2}install +rejected +unknown-item: /m)
  expect(stdout).toMatch(/^ {5}4 {2}approve +blocked +not-for-agents: /m)
  expect(stdout).toContain('4 calls: ')
  expect(stdout.match(/^ {2}INV-\d\d \S+ +(?:holds|broken|near miss|not applicable|cannot tell)/gm)).toHaveLength(28)
  const episode = episodeSchema.parse(JSON.parse(readFileSync(join(cwd, 'episode.json'), 'utf8')))
  expect(episode.events.map(({ tool }) => tool)).toEqual(['search', 'install', 'memory_write', 'approve'])
  expect(episode.transcript.turns[0]!.parts).toHaveLength(8)
  expect(replayLedger(openWorld(episode.world), episode.events, episode.setup).faults).toEqual([])
  expect(readdirSync(cwd)).toEqual(['episode.json'])
})

test('what is typed is the user’s: words, and acts on their own device', async () => {
  const { code, stderr } = await servedOnce(['--out', 'ledger.jsonl'], async (client, { type, sees }) => {
    type('Is there something quiet?')
    type('/step_up {')
    type('/step_up')
    await sees(/ step_up \(user\) +committed$/m)
    await client.callTool({ name: 'memory_write', arguments: { text: 'something quiet' } })
  })
  expect(code).toBe(0)
  expect(stderr).toContain('the arguments are no JSON')
  const ledger = readLedger(readFileSync(join(cwd, 'ledger.jsonl'), 'utf8'))
  expect(ledger.map(({ actor, tool }) => `${actor} ${tool}`)).toEqual(['user step_up', 'agent memory_write'])
  expect(ledger[1]!.provenance).toMatchObject([{ argument: 'text', source: 'user', span: { part: '0.0' } }])
})

test('--json is one document at the end, and the household is as the setup says', async () => {
  writeFileSync(join(cwd, 'setup.yaml'), 'wallet: 12345\n')
  const { code, stdout, stderr } = await servedOnce(['--json', '--setup', 'setup.yaml'], usualCalls)
  expect(code).toBe(0)
  const { schema, episode, invariants, turnedAway } = JSON.parse(stdout)
  expect([schema, turnedAway, invariants.length]).toEqual(['assay.world-served/1', 0, 28])
  expect(episodeSchema.parse(episode)).toMatchObject({ setup: { wallet: 12345 }, events: { length: 4 } })
  expect(stderr).toMatch(/^ {5}1 {2}search/m)
})

test.each([
  [['--port', '99999'], '--port "99999" is no port'],
  [['--port', 'x'], '--port "x" is no port'],
  [['--out', 'nowhere/episode.json'], '--out nowhere/episode.json cannot be written (ENOENT)'],
  [['--out', '.'], '--out . is a folder, where a file should be; name a file'],
  [['--setup', 'missing.yaml'], 'missing.yaml'],
  [['--setup', 'wrong.yaml'], 'wrong.yaml:1'],
  [['--setup', 'stranger.yaml'], 'the household has no "profile-9001"'],
])('what cannot be served is said, and nothing is left: %s', async (args, message) => {
  writeFileSync(join(cwd, 'wrong.yaml'), 'purse: 7\n')
  writeFileSync(join(cwd, 'stranger.yaml'), 'active: profile-9001\n')
  const { code, stdout, stderr } = await assay([...small, ...args], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  expect(existsSync(join(cwd, 'episode.json'))).toBe(false)
})
