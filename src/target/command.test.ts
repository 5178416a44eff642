import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { type Clock, systemClock } from '../base/clock.ts'
import { fakeClock } from '../testing/fake-clock.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import { noTools } from '../testing/no-tools.ts'
import { targetContract } from '../testing/target-contract.ts'
import { transcriptOf } from '../testing/transcript-of.ts'
import { commandTarget } from './command.ts'
import { parseCommandUri } from './command-uri.ts'
import type { Session, Target } from './target.ts'

const context = { scenario: { id: 'f/s', locale: null, world: {}, system: null }, epoch: 1, toolBox: noTools }
const soFar = transcriptOf({ user: 'Hi' })
const signal = new AbortController().signal
const env = {
  PATH: process.env.PATH!,
  HOME: process.env.HOME!,
  OPENAI_API_KEY: 'not-for-agents',
  MY_KEY: 'planted-key-0123456789',
}

const opened: Target[] = []
afterEach(async () => {
  for (const target of opened.splice(0)) await target.close?.()
})

/** A program of Node: `turn` is called with each request, `say` writes a line, `raw` writes as it is. */
function agent(turn: string, query = '', before = '', clock: Clock = systemClock): Target {
  const program = `
    const raw = (text, then) => process.stdout.write(text, then)
    const say = reply => raw(JSON.stringify(reply) + '\\n')
    const { spawn } = require('node:child_process')
    ${before}
    require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
      const request = JSON.parse(line)
      ${turn}
    })`
  const uri = {
    ...parseCommandUri('node agent.js', new URLSearchParams(query)),
    program: process.execPath,
    args: ['-e', program],
  }
  const target = commandTarget(uri, { env, clock })
  opened.push(target)
  return target
}

const hear = (session: Session, calls = inMemoryCalls(), by = signal) => session.reply(soFar, { signal: by, calls })
const ask = async (...given: Parameters<typeof agent>) => hear(await agent(...given).open(context))
const textOf = async (reply: ReturnType<typeof hear>) => {
  const { parts } = await reply
  return parts![0]!.text
}

const newFile = () => join(mkdtempSync(join(tmpdir(), 'agent-')), 'file')
/** Code of the agent that writes its process id to a file. */
const writes = (file: string) => `require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid))`

/** What the agent wrote before is then on its way, and is read at the next turn of the loop. */
async function written(file: string): Promise<void> {
  for (let i = 0; i < 2_500 && !existsSync(file); i++) await pause(10)
  await pause(50)
}

/** Whether a process still does anything: one that has ended and that nobody has asked for is a zombie. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const stat = `/proc/${pid}/stat`
  return !existsSync(stat) || !/^\d+ \(.*\) Z/.test(readFileSync(stat, 'utf8'))
}

async function hasGone(pid: number): Promise<void> {
  // A process that was killed takes a moment to be gone.
  for (let i = 0; i < 500 && runs(pid); i++) await pause(10)
  expect(runs(pid)).toBe(false)
}

const pidOf = async (session: Session) => Number(await textOf(hear(session)))
const saysPid = 'say({ text: String(process.pid) })'

describe('contract', () => {
  for (const { name, run } of targetContract(() => agent("say({ text: 'heard ' + request.messages.length })"))) test(name, run)
})

test('one line asks, one line answers, and the process stays for the conversation', async () => {
  const session = await agent('say({ text: [process.pid, request.messages.length, request.schema].join() })').open(context)
  const first = await textOf(hear(session))
  expect(first).toMatch(/^\d+,1,assay.agent\/1$/)
  expect(await textOf(hear(session))).toBe(first)
})

test('each conversation has a process of its own', async () => {
  const target = agent(saysPid)
  const pids = await Promise.all([1, 2].map(async () => pidOf(await target.open(context))))
  expect(new Set(pids).size).toBe(2)
})

test('replies that are kept begin no process', async () => {
  const kept = new Map<string, object>()
  const target = agent(saysPid)
  const said = await textOf(hear(await target.open(context), inMemoryCalls(kept)))
  expect(await textOf(hear(await target.open(context), inMemoryCalls(kept)))).toBe(said)
})

test('blank lines and carriage returns are no replies', async () => {
  expect(await ask('raw(\'\\n\'.repeat(70_000) + \'\\r\\n{"text":"x"}\\r\\n\')')).toMatchObject({ parts: [{ text: 'x' }] })
})

test('a reply may come in pieces, and be cut inside a letter', async () => {
  const turn = `const bytes = Buffer.from('{"text":"é💸"}\\n'); let i = 0
    const next = () => i < bytes.length && process.stdout.write(bytes.subarray(i, ++i), () => setImmediate(next)); next()`
  expect(await ask(turn)).toMatchObject({ parts: [{ text: 'é💸' }] })
})

test.each<[string, string, string]>([
  [
    'a crash',
    "process.stderr.write('Traceback\\n  KeyError'); process.exit(3)",
    'it ended with exit code 3 before it replied; the last it wrote to stderr: Traceback KeyError',
  ],
  ['a throw', 'throw new Error("bad luck")', 'bad luck'],
  ['a signal', "process.kill(process.pid, 'SIGKILL')", 'it was ended by SIGKILL before it replied'],
  ['an end without a word', 'process.exit(0)', 'it ended with exit code 0 before it replied'],
  [
    'no line break',
    'process.stdout.write(\'{"text":"x"}\', () => process.exit(0))',
    'in the middle of a line ("{"text":"x"}"); each reply ends with a line break',
  ],
  [
    'a closed output',
    'process.stdout.destroy(); require("fs").closeSync(1); setInterval(() => {}, 1000)',
    'it closed its output before it replied',
  ],
  ['garbage', "raw('Loading model…\\n')", 'the reply is no JSON (14 characters, beginning "Loading model…")'],
  ['a reply of another shape', 'say({ answer: 1 })', 'unknown key "answer"'],
  ['an error of its own', 'say({ error: "no database" })', 'the agent reports an error: no database'],
  ['two lines', 'raw(\'{"text":"a"}\\n{"text":"b"}\\n\')', 'it wrote what nobody asked for: "{"text":"b"}"'],
  ['a line and a half', 'raw(\'{"text":"a"}\\nDEBUG\')', 'it wrote what nobody asked for: "DEBUG"'],
  [
    'a line without end',
    "const more = () => { while (raw('a'.repeat(1e6))); }; process.stdout.on('drain', more); more()",
    'a line of its reply is over 16 MB',
  ],
])('%s is an error that names the agent, and nothing is left running', async (_, turn, why) => {
  const file = newFile()
  const target = agent(turn, '', writes(file))
  const session = await target.open(context)
  const error = await hear(session).catch((error: unknown) => error)
  expect(error).toMatchObject({ name: 'ModelError', message: expect.stringContaining(why) })
  expect((error as Error).message).toMatch(/^command:node agent\.js: /)
  await session.close?.()
  await hasGone(Number(readFileSync(file, 'utf8')))
})

test('a hang is an error, with its last words, and nothing is left running', async () => {
  const file = newFile()
  const clock = fakeClock()
  const session = await agent(`process.stderr.write('thinking'); ${writes(file)}`, 'timeout_ms=9000', '', clock).open(context)
  const reply = hear(session).catch(String)
  await written(file)
  clock.advance(9_000)
  expect(await reply).toContain(
    'no line within 9000 ms; does it flush its output after each? Otherwise give it longer with timeout_ms; the last it wrote to stderr: thinking',
  )
  await hasGone(Number(readFileSync(file, 'utf8')))
})

test('what is written between the turns fails the next one', async () => {
  const file = newFile()
  const session = await agent(`say({ text: 'a' }); setTimeout(() => raw('DEBUG done\\n', () => ${writes(file)}), 50)`).open(
    context,
  )
  await hear(session)
  await written(file)
  await expect(hear(session)).rejects.toThrow('it wrote what nobody asked for: "DEBUG done"')
})

test('an agent that has ended between the turns fails the next one', async () => {
  const session = await agent('process.stdout.write(\'{"text":"a"}\\n\', () => process.exit(0))').open(context)
  await hear(session)
  await expect(hear(session)).rejects.toThrow(/it ended with exit code 0|it no longer read its input/)
})

test('an agent that does not read its input is given up in time', async () => {
  const target = agent('', 'timeout_ms=300', 'process.stdin.pause(); setInterval(() => {}, 1000)')
  const session = await target.open(context)
  const long = transcriptOf({ user: 'x'.repeat(5_000_000) })
  await expect(session.reply(long, { signal, calls: inMemoryCalls() })).rejects.toThrow('no line within 300 ms')
})

test('the end of the conversation is the end of its input: an agent can end by itself', async () => {
  const file = newFile()
  const session = await agent(
    saysPid,
    '',
    `process.stdin.on('end', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, 'bye'))`,
  ).open(context)
  const pid = await pidOf(session)
  await session.close?.()
  expect(runs(pid)).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('bye')
})

const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"

test.each([
  ['Session.close', async (session: Session) => session.close?.()],
  ['Target.close', async (_: Session, target: Target) => target.close?.()],
])('%s ends even one that heeds no signal, with all that it has begun', async (_, close) => {
  const child = `spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}], { stdio: 'ignore' }).pid`
  const target = agent("say({ text: process.pid + ' ' + child })", '', `${stubborn}; const child = ${child}`)
  const session = await target.open(context)
  const pids = (await textOf(hear(session))).split(' ').map(Number)
  expect(pids.map(runs)).toEqual([true, true])
  await close(session, target)
  for (const pid of pids) await hasGone(pid)
})

test('an abort ends the wait at once, and the process soon', async () => {
  const file = newFile()
  const session = await agent('', '', writes(file)).open(context)
  const stop = new AbortController()
  const reply = hear(session, inMemoryCalls(), stop.signal)
  await written(file)
  stop.abort(new Error('stopped'))
  await expect(reply).rejects.toThrow('stopped')
  await hasGone(Number(readFileSync(file, 'utf8')))
  await expect(hear(session)).rejects.toThrow('it was stopped')
})

test('a conversation that is over begins no process any more', async () => {
  const target = agent(saysPid)
  const session = await target.open(context)
  await target.close?.()
  await expect(hear(session)).rejects.toThrow('the conversation is over')
})

test('of the environment it gets what a program needs, and what is named', async () => {
  const told = await textOf(ask('say({ text: JSON.stringify(process.env) })', 'env=MY_KEY'))
  const got = JSON.parse(told) as Record<string, string>
  expect(got.PATH).toBe(env.PATH)
  expect(got.OPENAI_API_KEY).toBeUndefined()
  expect(got.MY_KEY).toBe('[secret]')
})

test('what is named is in no error and no spec', async () => {
  const target = agent("process.stderr.write('key ' + process.env.MY_KEY); process.exit(1)", 'env=MY_KEY')
  const error = await hear(await target.open(context)).catch(String)
  expect(error).toContain('stderr: key [secret]')
  expect(JSON.stringify([error, target.spec])).not.toContain(env.MY_KEY)
  expect(target.spec.options.env).toEqual(['MY_KEY'])
})

test('what cannot be known to run is told before anything runs', () => {
  const make = (command: string, query = '') =>
    commandTarget(parseCommandUri(command, new URLSearchParams(query)), { env, clock: systemClock })
  expect(() => make('no-such-program x')).toThrow('command:no-such-program x: there is no program "no-such-program" on the PATH')
  expect(() => make('./no/such')).toThrow('./no/such is no program that may be executed')
  expect(() => make('node x', 'env=NOT_SET')).toThrow('NOT_SET is not set')
})

test('what cannot be started is an error of the attempt', async () => {
  const uri = parseCommandUri('/', new URLSearchParams())
  const session = await commandTarget(uri, { env, clock: systemClock }).open(context)
  await expect(hear(session)).rejects.toThrow('it cannot be started (EACCES); check the command')
  await session.close?.()
  const nul = await commandTarget({ ...uri, args: ['\0'] }, { env, clock: systemClock }).open(context)
  await expect(hear(nul)).rejects.toThrow('it cannot be started (ERR_INVALID_ARG_VALUE)')
})

test('a command is read with its parameters', () => {
  const read = (command: string, query = '') => parseCommandUri(command, new URLSearchParams(query))
  expect(read("/usr/bin/python3 'my bots/agent.py' --fast", 'env=B&env=A&env=B&steps=2')).toEqual({
    program: '/usr/bin/python3',
    args: ['my bots/agent.py', '--fast'],
    name: 'python3 agent.py --fast',
    version: '1',
    steps: 2,
    timeoutMs: 120_000,
    env: ['A', 'B'],
  })
  expect(read(`x ${'long '.repeat(50)}`).name).toHaveLength(60)
  expect(() => read('  ')).toThrow('which program?')
  expect(() => read('x', 'env=sk-hunter2')).toThrow('env is the name of an environment variable, never its value')
  expect(() => read('x', 'envs=A')).toThrow('unknown parameter "envs"; did you mean "env"?')
})

const leaving = `
  const { commandTarget } = await import(new URL('./command.ts', process.argv[1]))
  const { systemClock } = await import(new URL('../base/clock.ts', process.argv[1]))
  const agent = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); process.stdin.on('data', () => console.log(JSON.stringify({ text: String(process.pid) })))"
  const uri = { program: process.execPath, args: ['-e', agent], env: [], name: 'a', version: '1', steps: 1, timeoutMs: 60000 }
  const toolBox = { tools: [], answer: () => ({ text: '' }) }
  const context = { scenario: { id: 'f/s', locale: null, world: {}, system: null }, epoch: 1, toolBox }
  const session = await commandTarget(uri, { env: process.env, clock: systemClock }).open(context)
  const calls = { once: (_, ask) => ask() }
  const { parts } = await session.reply({ turns: [] }, { signal: new AbortController().signal, calls })
  process.stdout.write(parts[0].text, () => process.exit(0))
`

test('a process that leaves without closing anything takes its agents with it', async () => {
  const args = ['--input-type=module', '--eval', leaving, import.meta.url]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { PATH: env.PATH }, timeout: 25_000 })
  await hasGone(Number(stdout))
})
