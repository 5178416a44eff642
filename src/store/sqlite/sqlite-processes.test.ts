import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StoreError } from '../../base/errors.ts'
import { sampleAttempt, sampleManifest, sampleTrials } from '../../testing/sample-records.ts'
import type { Store } from '../store.ts'
import { type SqliteStoreOptions, sqliteStore } from './sqlite-store.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-processes-'))
let path = ''
let files = 0
const stores: Store[] = []
const processes: OtherProcess[] = []
beforeEach(() => {
  path = join(dir, `${++files}.db`)
})
afterEach(async () => {
  for (const other of processes.splice(0)) await other.kill()
  for (const store of stores.splice(0)) await store.close()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function open(options?: SqliteStoreOptions): Store {
  const store = sqliteStore(path, options)
  stores.push(store)
  return store
}

const manifest = sampleManifest()
const imported = sampleManifest({ kind: 'import', instance: 2 })

/** Another process, which says lines and waits until it is told to go on. */
class OtherProcess {
  readonly said: string[] = []
  readonly #child
  readonly #lines
  readonly #ended: Promise<unknown>
  #errors = ''

  /**
   * @param code a module's body: `say(line)`, `await told()`, `path`, `sqliteStore` and the sample records stand ready
   * @param within what the shell does first
   */
  constructor(code: string, { within = '' } = {}) {
    const url = (file: string) => JSON.stringify(new URL(file, import.meta.url))
    const script = `
      import { writeSync } from 'node:fs'
      import { createInterface } from 'node:readline'
      import { sqliteStore } from ${url('sqlite-store.ts')}
      import { sampleAttempt, sampleJudgement, sampleManifest, sampleTrials } from ${url('../../testing/sample-records.ts')}
      const path = ${JSON.stringify(path)}
      const manifest = sampleManifest()
      const imported = sampleManifest({ kind: 'import', instance: 2 })
      const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
      const told = () => lines.next()
      const say = line => writeSync(1, line + '\\n')
      ${code}
      process.exit()`
    const command = [process.execPath, '--input-type=module', '--eval', script] as const
    const [program, ...args] = within ? (['sh', '-c', `${within}; exec "$0" "$@"`, ...command] as const) : command
    this.#child = spawn(program, args, { stdio: 'pipe' })
    this.#lines = createInterface({ input: this.#child.stdout }).on('line', line => this.said.push(line))
    this.#child.stderr.setEncoding('utf8').on('data', text => (this.#errors += text))
    this.#ended = once(this.#child, 'close')
    processes.push(this)
  }

  /** Resolves when it has said this. */
  async says(line: string): Promise<void> {
    while (!this.said.includes(line)) {
      const early = this.#ended.then(() => {
        if (!this.said.includes(line)) throw new Error(`it ended before it said "${line}": ${this.#errors}`)
      })
      await Promise.race([once(this.#lines, 'line'), early])
    }
  }

  tell(): void {
    this.#child.stdin.write('\n')
  }

  async end(): Promise<void> {
    await this.#ended
    if (this.#child.exitCode !== 0) throw new Error(`it ended with ${this.#child.exitCode}: ${this.#errors}`)
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }
}

/** Begins an import, holds the run too, and stops half-way until it is told to go on. */
const halfAnImport = `
  const store = sqliteStore(path)
  const held = await store.lockRun(imported.id)
  async function* source() {
    yield { trials: sampleTrials(imported.id, 50) }
    say('half-way')
    await told()
    yield { trials: sampleTrials(imported.id, 100).slice(50) }
  }
  await store.importRun(imported, source())
  await store.close()`

describe('while another process writes', () => {
  test('reading goes on, and sees all of it or nothing', async () => {
    const store = open()
    await store.createRun(manifest, sampleTrials(manifest.id, 3))
    const other = new OtherProcess(halfAnImport)
    await other.says('half-way')
    expect((await store.runs()).map(run => run.manifest.id)).toEqual([manifest.id])
    expect((await store.trials(manifest.id)).length).toBe(3)
    other.tell()
    await other.end()
    expect((await store.run(imported.id))!.trials).toBe(100)
  })

  test('writing waits for it, and this process goes on meanwhile', async () => {
    const store = open({ busyTimeoutMs: 600_000 })
    const other = new OtherProcess(halfAnImport)
    await other.says('half-way')
    const written = store.createRun(manifest, [])
    // If waiting held up this process, this would never be sent.
    setImmediate(() => other.tell())
    expect(await written).toBe('created')
    await other.end()
    expect((await store.runs()).length).toBe(2)
  })

  test('writing fails in plain words once the time is up, and works when the other has ended', async () => {
    const store = open({ busyTimeoutMs: 30 })
    const other = new OtherProcess(halfAnImport)
    await other.says('half-way')
    const error = await store.createRun(manifest, []).catch(error => error)
    expect(error).toBeInstanceOf(StoreError)
    expect(error.message).toBe(
      `store ${path}: is locked: another process kept it for over 0.03 s; wait for it or stop it, then try again`,
    )
    await other.kill()
    expect(await store.createRun(manifest, [])).toBe('created')
  })

  test('its runs are held against this process, and free when it is killed', async () => {
    const store = open()
    const other = new OtherProcess(halfAnImport)
    await other.says('half-way')
    expect(await store.lockRun(imported.id)).toBeUndefined()
    await other.kill()
    const held = await store.lockRun(imported.id)
    expect(held).toBeDefined()
    held!.release()
  })
})

test('several processes may make one store at once', async () => {
  const others = [1, 2, 3, 4].map(
    instance =>
      new OtherProcess(`
        say('ready')
        await told()
        for (let i = 0; i < 10; i++) {
          const store = sqliteStore(path + '-' + i)
          await store.createRun(manifest, sampleTrials(manifest.id, 2))
          await store.createRun(sampleManifest({ instance: ${instance} + 1 }), [])
          await store.close()
        }`),
  )
  for (const other of others) await other.says('ready')
  for (const other of others) other.tell()
  for (const other of others) await other.end()
  for (let i = 0; i < 10; i++) {
    const store = sqliteStore(`${path}-${i}`)
    expect((await store.runs()).length).toBe(5)
    expect(await store.check()).toEqual([])
    await store.close()
  }
}, 60_000)

describe('kill -9', () => {
  const batchSize = 10
  const trials = sampleTrials(manifest.id, 400)

  test('loses nothing that was acknowledged, and leaves nothing partial', async () => {
    const store = open()
    await store.createRun(manifest, trials)
    for (const acknowledgements of [1, 4, 9, 2]) {
      const before = (await store.run(manifest.id))!.finished
      const other = new OtherProcess(`
        const store = sqliteStore(path)
        const open = await store.openTrials(manifest.id)
        for (let at = 0; at < open.length; at += ${batchSize}) {
          const some = open.slice(at, at + ${batchSize})
          await store.write({
            attempts: some.map(({ id }) => sampleAttempt(id)),
            judged: some.map(({ id }) => ({ trial: id, attempt: 1, judgements: [sampleJudgement()] })),
          })
          say('written ' + (at / ${batchSize} + 1))
        }
        await told()`)
      await other.says(`written ${acknowledgements}`)
      await other.kill()
      const { finished } = (await store.run(manifest.id))!
      expect(finished).toBeGreaterThanOrEqual(before + batchSize * other.said.length)
      expect(finished % batchSize).toBe(0)
      for (const { id } of trials) {
        const { attempts, judgements } = (await store.trial(id))!
        const whole = [1, expect.anything(), 1]
        if (attempts.length > 0) expect([attempts.length, attempts[0]!.transcript, judgements.length]).toEqual(whole)
      }
      expect(await store.check()).toEqual([])
    }
  }, 60_000)

  test('in the middle of an import leaves no run, and the import can be made again', async () => {
    const other = new OtherProcess(halfAnImport)
    await other.says('half-way')
    await other.kill()
    const store = open()
    expect(await store.runs()).toEqual([])
    const again = new OtherProcess(halfAnImport)
    await again.says('half-way')
    again.tell()
    await again.end()
    expect((await store.run(imported.id))!.trials).toBe(100)
  })
})

describe.skipIf(process.platform === 'win32')('where it may not be written', () => {
  /** Permissions do not bind the superuser, so the other process becomes nobody. */
  const asNobody = `
    await sqliteStore(${JSON.stringify(join(dir, 'before.db'))}).close()
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534) }`

  async function errorOf(code: string): Promise<string> {
    const other = new OtherProcess(`
      ${asNobody}
      try { ${code} } catch (error) { say(error.name + ' ' + error.message) }`)
    await other.end()
    return other.said.join('\n')
  }

  test.each([
    [
      'no store, in a folder that is read-only',
      false,
      /^StoreError store \S+: cannot be \w+: .*; change that, or name another file with --store$/,
    ],
    [
      'a store that is read-only, in such a folder',
      true,
      /^StoreError store \S+: cannot be \w+: .*; change that, or name another file with --store$/,
    ],
  ])('%s', async (_, exists, message) => {
    const folder = join(dir, `read-only-${files}`)
    mkdirSync(folder)
    path = join(folder, 'assay.db')
    if (exists) await sqliteStore(path).close()
    if (exists) chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    expect(await errorOf('sqliteStore(path)')).toMatch(message)
    path = join(folder, 'below', 'assay.db')
    expect(await errorOf('sqliteStore(path)')).toMatch(/^StoreError store \S+: cannot be made: its folder does not allow it/)
    chmodSync(folder, 0o755)
  })

  test('a disk that takes no more is said to be at fault, and what was written before is kept', async () => {
    const store = open()
    const trials = sampleTrials(manifest.id, 300)
    await store.createRun(manifest, trials)
    const other = new OtherProcess(
      `
      const store = sqliteStore(path)
      const [first, ...rest] = sampleTrials(manifest.id, 300)
      await store.write({ attempts: [sampleAttempt(first.id)] })
      const reason = 'x'.repeat(10_000)
      try {
        await store.write({ attempts: rest.map(({ id }) => sampleAttempt(id, { reason })) })
      } catch (error) {
        say(error.name + ' ' + error.message)
      }`,
      { within: 'ulimit -f 512' },
    )
    await other.end()
    expect(other.said.join()).toMatch(
      /^StoreError store \S+: the disk .*what was reported as finished is kept\. .* run the same command$/,
    )
    expect((await store.run(manifest.id))!.finished).toBe(1)
    await store.write({ attempts: trials.slice(1).map(({ id }) => sampleAttempt(id)) })
    expect((await store.run(manifest.id))!.finished).toBe(300)
  })
})
