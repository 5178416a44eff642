import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EveryCommand } from './every-command.ts'

const script = fileURLToPath(new URL('every-command.ts', import.meta.url))
const recorder = new URL('record-network.mjs', import.meta.url).href

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-network-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const works = (...[program, ...args]: [string, ...string[]]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0
/** As root, or as whoever the system lets be root of a namespace of their own. */
const namespace = [
  ['unshare', '-n'],
  ['unshare', '-rn'],
].find(([program, ...args]) => works(program!, ...args, 'sh', '-c', 'ip link set lo up'))
const strace = works('strace', '-o', '/dev/null', 'true')

function everyCommand(within: readonly string[], options: { before?: string[]; env?: Record<string, string> }): EveryCommand {
  const [program = '', ...args] = [...within, process.execPath, script, JSON.stringify(options)]
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const result = JSON.parse(stdout) as EveryCommand
  expect(result.ended.filter(({ code }) => code !== 0)).toEqual([])
  return result
}

test('what is recorded: connections, and names that are looked up', () => {
  const file = join(folder, 'network')
  const code = `require('net').connect(9, '127.0.0.1').on('error', () => {}); require('dns').lookup('127.0.0.2', () => {}); fetch('http://127.0.0.3:59999').catch(() => {})`
  const env = { ...process.env, ASSAY_TEST_NETWORK: file, NODE_OPTIONS: `--import=${recorder}` }
  expect(spawnSync(process.execPath, ['-e', code], { env }).status).toBe(0)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  expect(lines).toEqual(expect.arrayContaining(['connect 127.0.0.1:9', 'lookup 127.0.0.2', 'connect 127.0.0.3:59999']))
})

test('no command connects to, or looks up, anything but the endpoint that it was given', { timeout: 120_000 }, () => {
  const file = join(folder, 'network')
  const { url } = everyCommand([], { env: { ASSAY_TEST_NETWORK: file, NODE_OPTIONS: `--import=${recorder}` } })
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  expect(new Set(lines)).toEqual(new Set([`connect ${new URL(url).host}`]))
})

test.skipIf(!namespace)(
  `in a network namespace with loopback alone every command works${strace ? ', and the system sees no other address' : ''}`,
  { timeout: 240_000 },
  () => {
    const file = join(folder, 'trace')
    const before = strace ? ['strace', '-f', '-qq', '-A', '-o', file, '-e', 'trace=connect,sendto,sendmsg,sendmmsg'] : []
    const { url } = everyCommand([...namespace!, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'], { before })
    if (!strace) return
    expect(existsSync(file)).toBe(true)
    const { hostname, port } = new URL(url)
    const own = `sin_port=htons(${port}), sin_addr=inet_addr("${hostname}")`
    const traced = readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => /\b(connect|sendto|sendmsg|sendmmsg)\(/.test(line))
    expect(traced.filter(line => line.includes(own)).length).toBeGreaterThan(0)
    expect(traced.filter(line => !line.includes(own))).toEqual([])
  },
)
