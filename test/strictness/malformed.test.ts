import { readdirSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../src/base/errors.ts'
import { seededRandom } from '../../src/base/random.ts'
import { importers } from '../../src/interop/importers.ts'
import type { ImportedRun } from '../../src/pipeline/import-run.ts'
import { faultOfError } from './complaint.ts'
import { importExamples } from './examples.ts'
import { exampleOf, folderOf, type Loader, loaders } from './loaders.ts'
import { byteMutators, diceOf, mutators } from './mutate.ts'

/** `npm run malformed` makes 2,000. */
const inputs = Number(process.env.ASSAY_MALFORMED ?? 300)
const mostMs = 5_000

/** Formats that are a mapping: `table` stands for them. */
const tables = readdirSync(new URL('../../src/interop/mapping/', import.meta.url)).map(file => file.replace(/\.yaml$/, ''))
const kinds = Object.entries(mutators)
const all = loaders()

const tally = { read: 0, rejected: 0, refused: 0 }
let unhandled: unknown[] = []
const note = (error: unknown) => void unhandled.push(error)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))

test('every importer that is code has an example', () => {
  const inCode = importers().filter(({ name }) => !tables.includes(name))
  expect(inCode.map(({ name }) => name).filter(name => !Object.hasOwn(importExamples, name))).toEqual([])
})

test.each(all.map(loader => [loader.name, loader] as const))('%s reads its example', async (_, loader) => {
  const folder = folderOf(exampleOf(loader))
  try {
    await loader.load(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe(`${inputs} malformed inputs`, () => {
  test.each(all.map((loader, i) => [loader.name, loader, i] as const))(
    '%s: is read, or refused with a sentence that helps',
    async (_, loader, i) => {
      const wrong: string[] = []
      for (let n = i; n < inputs; n += all.length) {
        const fault = await faultOf(loader, n)
        if (fault) wrong.push(fault)
      }
      expect(wrong).toEqual([])
      expect(unhandled).toEqual([])
    },
    600_000,
  )

  test('most of them are refused, or have rows that are', () => {
    expect(tally.read + tally.refused).toBe(inputs)
    if (process.env.ASSAY_MALFORMED) console.log(tally)
    expect(tally.refused + tally.rejected).toBeGreaterThan(inputs / 2)
  })
})

/** The input of a number is always the same. */
function malformed(loader: Loader, n: number): { what: string; files: Readonly<Record<string, string | Buffer>> } {
  const dice = diceOf(seededRandom(n))
  const { files, mutated, pack } = loader
  if (pack && dice.below(2) === 0) {
    const [archive, bytes] = Object.entries(pack(files))[0]!
    const [kind, mutate] = dice.one(Object.entries(byteMutators))
    return { what: `${n} (${kind} in ${archive})`, files: { [archive]: mutate(bytes, dice) } }
  }
  const name = dice.one(mutated)
  const [kind, mutate] = dice.one(kinds)
  const changed = { ...files, [name]: mutate(files[name]!, dice) }
  return { what: `${n} (${kind} in ${name})`, files: pack ? pack(changed) : changed }
}

async function faultOf(loader: Loader, n: number): Promise<string | undefined> {
  const { what, files } = malformed(loader, n)
  unhandled = []
  const folder = folderOf(files)
  const started = performance.now()
  try {
    const rejected = rejectsOf(await loader.load(folder)).map(({ at, reason }) => new InputError(`${at}: ${reason}`))
    tally.read++
    tally.rejected += rejected.length > 0 ? 1 : 0
    const fault = rejected.map(error => faultOfError(error, folder, Object.keys(files))).find(Boolean) ?? late(started)
    return fault && `${what} ${fault.replaceAll(folder, '')}`
  } catch (error) {
    tally.refused++
    const fault = faultOfError(error, folder, Object.keys(files)) ?? late(started)
    return fault && `${what} ${fault.replaceAll(folder, '')}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The rows of an import that could not be read. */
function rejectsOf(result: unknown): readonly { at: string; reason: string }[] {
  return typeof result === 'object' && result !== null && 'first' in result ? (result as ImportedRun).first : []
}

function late(started: number): string | undefined {
  const ms = performance.now() - started
  return ms > mostMs ? `took ${Math.round(ms)} ms` : undefined
}
