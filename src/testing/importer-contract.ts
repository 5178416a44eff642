import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { AssayError } from '../base/errors.ts'
import type { Import, ImportedRow, ImportedTrial, Importer, RejectedRow } from '../interop/importer.ts'
import { filesAt } from '../interop/source-files.ts'
import { judgeSpecSchema, specSchema } from '../record/manifest.ts'
import { recordedTrialSchema } from '../record/recorded-trial.ts'
import { eventOf } from '../record/verdict.ts'
import { type ContractCase, frozen } from './contract.ts'

export interface ImporterContractOptions {
  /** A small data set of the format: a file, or a folder of files. */
  path: string
  /** Items of the source, errors and unreadable ones included: what comes must be as many. */
  items: number
  /** How many of them cannot be read as a trial. None by default. */
  rejected?: number
  /** Texts that stand in the source, each in a place of its own: every one must be found again in what comes. */
  kept?: readonly string[]
}

/**
 * What every importer must do: bring as many rows as the source has, each a whole trial or a reject that says where and
 * why; keep what stands in the source; say what becomes of each field; read the same twice; and meet what is missing,
 * empty or cut off with an error for people, or with rejects, and never with a half-read trial of its own making.
 * @param make the importer, anew for each case
 * @example for (const { name, run } of importerContract(() => recordsImporter, { path, items: 3 })) test(name, run)
 */
export function importerContract(make: () => Importer, options: ImporterContractOptions): ContractCase[] {
  const { path, items, rejected = 0, kept = [] } = options
  const opened = () => make().open(path)
  const read = async () => rowsOf(await opened())
  return [
    {
      name: 'says what it is, in a form that a manifest holds',
      async run() {
        const importer = make()
        const { spec, title, judges } = await importer.open(path)
        assert.deepEqual(specSchema.parse(JSON.parse(JSON.stringify(spec))), spec)
        assert.equal(spec.name, importer.name)
        for (const text of [importer.about, title]) assert.match(text, /^\S.*\S$/, 'one line for people')
        for (const judge of judges) assert.deepEqual(judgeSpecSchema.parse(JSON.parse(JSON.stringify(judge))), judge)
        assert.equal(new Set(judges.map(({ name }) => name)).size, judges.length, 'each judge has a name of its own')
      },
    },
    {
      name: 'names its sources with their digests, and no folder of this machine',
      async run() {
        const data = await opened()
        assert.ok(data.sources.length > 0, 'it names no source')
        const files = new Map(filesAt(path).map(file => [basename(file), readFileSync(file)]))
        for (const { file, bytes, digest } of data.sources) {
          const content = files.get(file)
          if (!content) continue
          assert.equal(bytes, content.length)
          assert.equal(digest, createHash('sha256').update(content).digest('hex'))
        }
        const { spec, title, judges, sources, fields } = data
        assert.ok(!JSON.stringify({ spec, title, judges, sources, fields }).includes(tmpdir()), 'it names a folder')
      },
    },
    {
      name: 'says of each field once where it goes',
      async run() {
        const { fields } = await opened()
        assert.ok(fields.length > 0, 'it names no field')
        for (const { from, to } of fields) assert.ok(from !== '' && to !== '', `field "${from}" becomes "${to}"`)
        const uses = fields.map(use => JSON.stringify([use.from, use.to]))
        assert.equal(new Set(uses).size, uses.length, 'a field is named twice')
      },
    },
    {
      name: 'brings as many rows as the source has, and no fewer trials than can be read',
      async run() {
        const rows = await read()
        assert.equal(rows.length, items, 'rows')
        assert.equal(rejectsOf(rows).length, rejected, `rejected: ${JSON.stringify(rejectsOf(rows)).slice(0, 500)}`)
      },
    },
    {
      name: 'brings trials that can be stored as they are, judged by those it names',
      async run() {
        const data = await opened()
        const events = new Map(data.judges.map(({ name, event }) => [name, event]))
        for (const { trial, at } of trialsOf(await rowsOf(data))) {
          assert.deepEqual(recordedTrialSchema.parse(JSON.parse(JSON.stringify(trial))), JSON.parse(JSON.stringify(trial)), at)
          const asked = data.judgesOf(frozen(trial))
          for (const name of asked) assert.ok(events.has(name), `${at}: judge "${name}" is none of its judges`)
          for (const { judge, outcome } of trial.judgements) {
            assert.ok(asked.includes(judge), `${at}: judge "${judge}" spoke and was not asked`)
            if (outcome.kind === 'judged') assert.equal(eventOf(outcome.verdict), events.get(judge), `${at}: event of "${judge}"`)
          }
        }
      },
    },
    {
      name: 'names the place of every row, and of a rejected one the reason and how it stood',
      async run() {
        const rows = await read()
        const files = filesAt(path)
        for (const { at } of rows)
          assert.ok(
            files.some(file => at.startsWith(`${file}:`)),
            `${at} is no FILE:PLACE`,
          )
        checkRejects(rows)
      },
    },
    {
      name: 'drops nothing',
      async run() {
        const texts = new Set(leavesOf(await read()))
        const all = [...texts].join('\n')
        for (const text of kept) assert.ok(texts.has(text) || all.includes(text), `"${text}" of the source is nowhere`)
      },
    },
    {
      name: 'reads the same again, also after it was left in the middle',
      async run() {
        const data = await opened()
        for await (const _ of data.trials()) break
        const first = await rowsOf(data)
        assert.deepEqual(await rowsOf(data), first)
        const another = await opened()
        assert.deepEqual(await rowsOf(another), first)
        const { spec, title, sources, judges, fields } = another
        assert.deepEqual({ spec, title, sources, judges, fields }, pick(data))
      },
    },
    {
      name: 'meets a path that is not there, and an empty folder, with an error for people',
      async run() {
        await inFolder(async folder => {
          await assert.rejects(async () => make().open(join(folder, 'nowhere')), isForPeople)
          await assert.rejects(async () => make().open(folder), isForPeople)
        })
      },
    },
    {
      name: 'meets a file that is cut off, or is none of its own, with an error for people or with rejects',
      async run() {
        for (const file of filesAt(path)) {
          const size = statSync(file).size
          for (const bytes of [0, 1, Math.floor(size / 3), Math.floor((2 * size) / 3), size - 1])
            await meets(make, path, file, copy => truncateSync(copy, Math.max(0, bytes)), items)
          await meets(make, path, file, copy => writeFileSync(copy, Buffer.from([0, 255, 254, 10, 123, 0])), items)
        }
      },
    },
    {
      name: 'where it recognises its format, recognises no other',
      async run() {
        const importer = make()
        if (!importer.sniff) return
        assert.equal(await importer.sniff(path), true, 'its own')
        await inFolder(async folder => {
          writeFileSync(join(folder, 'data.txt'), 'nothing of any format')
          for (const other of [join(folder, 'nowhere'), folder, join(folder, 'data.txt')])
            assert.equal(await importer.sniff!(other), false, basename(other))
        })
      },
    },
  ]
}

/** Reads a copy of the data set in which one file is damaged. */
async function meets(make: () => Importer, path: string, file: string, damage: (copy: string) => void, items: number) {
  await inFolder(async folder => {
    for (const each of filesAt(path)) copyFileSync(each, join(folder, basename(each)))
    const copy = join(folder, basename(file))
    damage(copy)
    try {
      const rows = await rowsOf(await make().open(path === file ? copy : folder))
      assert.ok(rows.length <= items, 'of less it makes more')
      checkRejects(rows)
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error
      isForPeople(error)
    }
  })
}

function isForPeople(error: unknown): true {
  assert.ok(error instanceof AssayError, `no error for people: ${error instanceof Error ? error.stack : String(error)}`)
  return true
}

function checkRejects(rows: readonly ImportedRow[]): void {
  for (const { at, reason, raw } of rejectsOf(rows)) {
    assert.match(reason, /\S/, `${at}: no reason`)
    assert.ok(!reason.startsWith(at), `${at}: the reason repeats the place`)
    assert.doesNotMatch(reason, /\n\s+at /, `${at}: a stack trace`)
    assert.match(raw, /\S/, `${at}: the row itself is not kept`)
  }
}

async function rowsOf(data: Import): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = []
  for await (const row of data.trials()) rows.push(row)
  return rows
}

const trialsOf = (rows: readonly ImportedRow[]) => rows.filter((row): row is ImportedTrial => 'trial' in row)
const rejectsOf = (rows: readonly ImportedRow[]) => rows.filter((row): row is RejectedRow => !('trial' in row))
const pick = ({ spec, title, sources, judges, fields }: Import) => ({ spec, title, sources, judges, fields })

/** Every text and number in a value, the keys too. */
function* leavesOf(value: unknown): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield String(value)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    yield key
    yield* leavesOf(inner)
  }
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-contract-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
