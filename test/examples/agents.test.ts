import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { placeTurns } from '../../src/record/transcript.ts'
import { commandTarget } from '../../src/target/command.ts'
import { parseCommandUri } from '../../src/target/command-uri.ts'
import { httpTarget } from '../../src/target/http.ts'
import { parseHttpUri } from '../../src/target/http-uri.ts'
import { scriptedToolBox } from '../../src/target/scripted-tools.ts'
import type { Target } from '../../src/target/target.ts'
import { inMemoryCalls } from '../../src/testing/in-memory-calls.ts'
import { targetContract } from '../../src/testing/target-contract.ts'
import { transcriptOf } from '../../src/testing/transcript-of.ts'

const file = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url))
const options = { env: process.env, clock: systemClock }
const hasPython = spawnSync('python3', ['--version']).status === 0

let server: ChildProcess | undefined
afterEach(() => {
  server?.kill('SIGKILL')
  server = undefined
})

/** Starts an example server on a free port, and waits until it says where. */
async function served(program: string, path: string): Promise<Target> {
  const child = spawn(program, [file(path)], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'ignore'] })
  server = child
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /^listening on (http:\/\/\S+)$/.exec(line) ?? []
    if (address !== undefined) return httpTarget(parseHttpUri(address.slice('http:'.length), new URLSearchParams()), options)
  }
  throw new Error(`${path} ended before it listened`)
}

const examples: [name: string, needsPython: boolean, make: () => Target | Promise<Target>][] = [
  ['agent-server-ts', false, () => served(process.execPath, 'agent-server-ts/server.ts')],
  ['agent-server-py', true, () => served('python3', 'agent-server-py/server.py')],
  [
    'agent-command-py',
    true,
    () => commandTarget(parseCommandUri(`python3 '${file('agent-command-py/agent.py')}'`, new URLSearchParams()), options),
  ],
]

const toolBox = scriptedToolBox([
  {
    name: 'refund',
    description: 'Gives the money of an order back.',
    parameters: { type: 'object', properties: { order: { type: 'string' } } },
    answers: [
      { with: { order: '^A1$' }, result: { refunded: true } },
      { with: {}, error: 'no such order' },
    ],
  },
])
const context = { scenario: { id: 'f/s', locale: null, world: {}, system: null }, epoch: 1, toolBox }

for (const [name, needsPython, make] of examples) {
  const skipped = needsPython && !hasPython
  describe.skipIf(skipped)(`examples/${name}${skipped ? ' (skipped: python3 is not installed)' : ''}`, () => {
    let made: Target | undefined
    afterEach(async () => {
      await made?.close?.()
      made = undefined
    })
    const once = async () => {
      made ??= await make()
      return made
    }

    for (const { name, run } of targetContract(once)) test(name, run)

    test('asks, calls the tool of the scenario, and says what came of it', async () => {
      const session = await (await once()).open(context)
      const given = { signal: new AbortController().signal, calls: inMemoryCalls() }
      const transcript = transcriptOf({ user: 'I want my money – now 💸.' })
      const hear = async (text: string) => {
        transcript.turns.push(...placeTurns([{ role: 'user', parts: [{ type: 'text', text }] }], transcript.turns.length))
        return session.reply(transcript, given)
      }
      expect(await session.reply(transcript, given)).toEqual({
        kind: 'reply',
        parts: [{ type: 'text', text: 'Which order is it?' }],
      })
      expect(await hear('A1')).toEqual({
        kind: 'reply',
        parts: [
          { type: 'text', text: 'One moment.' },
          { type: 'tool-call', call: 'call-1', tool: 'refund', text: '{"order":"A1"}' },
          { type: 'tool-result', call: 'call-1', text: '{"refunded":true}' },
          { type: 'text', text: 'Done, the money is on its way.' },
        ],
      })
      expect((await hear('B-22')).parts?.at(-1)).toEqual({ type: 'text', text: 'I cannot do that: no such order.' })
      await session.close?.()
    })
  })
}
