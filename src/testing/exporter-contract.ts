import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { AssayError } from '../base/errors.ts'
import type { ExportedRun, Exporter } from '../interop/export/exporter.ts'
import { type ContractCase, frozen } from './contract.ts'
import { everyRecord, exportedRunOf, recordOf } from './exported-run-of.ts'

export interface ExporterContractOptions {
  /** What it calls trials in what it says that a file holds; `trials` by default. */
  trials?: string
  /** Reads a written file again, and says how many trials it holds. */
  trialsIn?(path: string): number | Promise<number>
}

/**
 * What every exporter must do: write the whole of whatever run it is given, say how much that is, leave nothing half-done,
 * and write the same of the same.
 * @param make a new exporter for each case
 */
export function exporterContract(
  make: () => Exporter,
  { trials = 'trials', trialsIn }: ExporterContractOptions = {},
): ContractCase[] {
  const whole = () => exportedRunOf(everyRecord())
  return [
    {
      name: 'says what it is',
      async run() {
        const { name, about, extension } = make()
        assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/)
        assert.match(about, /^\S.*\S$/, 'about is one line')
        assert.match(extension, /^[a-z0-9]+$/, 'the extension is without a dot')
      },
    },
    inFolder('writes its files, and nothing beside them', async folder => {
      const { exporter, path } = at(folder, make())
      const run = whole()
      await exporter.write(run, path)
      const named = [path, ...(exporter.besides?.(path, run) ?? [])].map(file => basename(file))
      assert.deepEqual(readdirSync(folder).sort(), named.sort())
    }),
    inFolder('says how many trials it holds, and no more than were planned', async folder => {
      const { exporter, path } = at(folder, make())
      const run = whole()
      const holds = await exporter.write(run, path)
      for (const [noun, n] of Object.entries(holds)) assert.ok(Number.isInteger(n) && n >= 0, `${noun} is counted`)
      assert.ok(holds[trials] !== undefined && holds[trials] <= run.table.trials.count)
      if (trialsIn) assert.equal(await trialsIn(path), holds[trials])
    }),
    inFolder('holds a run of which nothing has been tried', async folder => {
      const { exporter, path } = at(folder, make())
      const holds = await exporter.write(exportedRunOf([recordOf('a', { state: 'pending' })]), path)
      if (trialsIn) assert.equal(await trialsIn(path), holds[trials])
    }),
    inFolder('leaves nothing of a run that breaks off', async folder => {
      const { exporter, path } = at(folder, make())
      await assert.rejects(exporter.write(breakingOff(whole()), path), brokenOff)
      assert.deepEqual(readdirSync(folder), [])
    }),
    inFolder('leaves what was there when a run breaks off, and replaces it by a whole one', async folder => {
      const { exporter, path } = at(folder, make())
      writeFileSync(path, 'before')
      await assert.rejects(exporter.write(breakingOff(whole()), path), brokenOff)
      assert.equal(readFileSync(path, 'utf8'), 'before')
      await exporter.write(whole(), path)
      assert.notEqual(readFileSync(path, 'utf8'), 'before')
    }),
    inFolder('names the path that cannot be written', async folder => {
      const { exporter, path } = at(join(folder, 'nowhere'), make())
      await assert.rejects(
        exporter.write(whole(), path),
        (error: unknown) => error instanceof AssayError && error.message.includes(path),
      )
    }),
    inFolder('changes nothing it is given, and writes the same again', async folder => {
      const [first, second] = [at(folder, make()), at(folder, make(), 'second')]
      const records = everyRecord()
      const run = exportedRunOf(frozen(everyRecord()))
      const table = structuredClone(run.table)
      await first.exporter.write(run, first.path)
      await second.exporter.write(exportedRunOf(records), second.path)
      assert.deepEqual(run.table, table)
      assert.ok(readFileSync(first.path).equals(readFileSync(second.path)), 'made twice, it is the same file')
    }),
  ]
}

function at(folder: string, exporter: Exporter, name = 'run'): { exporter: Exporter; path: string } {
  return { exporter, path: join(folder, `${name}.${exporter.extension}`) }
}

function inFolder(name: string, check: (folder: string) => Promise<void>): ContractCase {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'assay-exporter-'))
      try {
        await check(folder)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

class BrokenOff extends Error {}
const brokenOff = (error: unknown) => error instanceof BrokenOff

/** A run whose store fails in the middle. */
function breakingOff(run: ExportedRun): ExportedRun {
  return {
    ...run,
    async *trials() {
      let left = 5
      for await (const record of run.trials()) {
        if (left-- === 0) throw new BrokenOff('the store has gone')
        yield record
      }
    },
  }
}
