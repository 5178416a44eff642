import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { systemClock } from '../../src/base/clock.ts'
import { parseYaml } from '../../src/base/source.ts'
import { readTextFile } from '../../src/base/text-file.ts'
import type { WholeFile } from '../../src/interop/export/whole-file.ts'
import type { Importer } from '../../src/interop/importer.ts'
import { importerFor, importers } from '../../src/interop/importers.ts'
import { ZipWriter } from '../../src/interop/inspect/zip-writer.ts'
import { readMapping, tableImporter } from '../../src/interop/table/table-importer.ts'
import { readPrices } from '../../src/model/prices/price-table.ts'
import { importRun } from '../../src/pipeline/import-run.ts'
import { judgeSchemas } from '../../src/pipeline/make-judges.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { loadSuite } from '../../src/suite/load-suite.ts'
import { scriptedTarget } from '../../src/target/scripted.ts'
import {
  evalEntries,
  type Files,
  importExamples,
  jsonTableExample,
  labelStudioMapping,
  pricesExample,
  scriptExample,
  suiteExample,
  tableExample,
} from './examples.ts'

/** Something that reads files of people's. */
export interface Loader {
  name: string
  /** A valid input. */
  files: Files
  /** Which of them are made malformed. */
  mutated: readonly string[]
  /** Makes one archive of them, which is made malformed as well. */
  pack?(files: Readonly<Record<string, string | Buffer>>): Record<string, Buffer>
  load(folder: string): Promise<unknown>
}

/** What is left of an import that failed; must be nothing. */
export class HalfWritten extends Error {}

export function loaders(): Loader[] {
  const inCode = importers().filter(({ name }) => name !== 'label-studio' && Object.hasOwn(importExamples, name))
  const { mapping, table } = tableExample
  return [
    {
      name: 'suite',
      files: suiteExample,
      mutated: Object.keys(suiteExample),
      load: async folder => loadSuite(folder, judgeSchemas),
    },
    {
      name: 'prices',
      files: { 'prices.yaml': pricesExample },
      mutated: ['prices.yaml'],
      load: async folder => readPrices(join(folder, 'prices.yaml')),
    },
    {
      name: 'scripted target',
      files: { 'target.yaml': scriptExample },
      mutated: ['target.yaml'],
      load: async folder => scriptedTarget(parseYaml(readTextFile(join(folder, 'target.yaml')), join(folder, 'target.yaml'))),
    },
    tableLoader('mapping', { 'm.yaml': mapping, 'a.csv': table }, 'm.yaml'),
    tableLoader('table (CSV)', { 'm.yaml': mapping, 'a.csv': table }, 'a.csv'),
    tableLoader('table (JSON Lines)', { 'm.yaml': jsonTableExample.mapping, 'a.jsonl': jsonTableExample.table }, 'a.jsonl'),
    labelStudio('label-studio mapping', 'm.yaml'),
    labelStudio('import label-studio', 'export.json'),
    {
      name: 'import inspect (.eval)',
      files: evalEntries,
      mutated: Object.keys(evalEntries),
      pack: entries => ({ 'log.eval': zipOf(entries) }),
      load: folder => importFrom(importerFor('inspect'), join(folder, 'log.eval')),
    },
    ...inCode.map(
      (importer): Loader => ({
        name: `import ${importer.name}`,
        files: importExamples[importer.name]!,
        mutated: Object.keys(importExamples[importer.name]!),
        load: folder => importFrom(importer, folder),
      }),
    ),
  ]
}

function zipOf(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  const pieces: Buffer[] = []
  const zip = new ZipWriter({ write: (piece: Buffer) => void pieces.push(piece) } as unknown as WholeFile)
  for (const [name, content] of Object.entries(entries)) zip.add(name, content.toString())
  zip.end()
  return Buffer.concat(pieces)
}

/** The files of a loader's example, packed where it reads an archive. */
export function exampleOf({ files, pack }: Loader): Readonly<Record<string, string | Buffer>> {
  return pack ? pack(files) : files
}

function labelStudio(name: string, mutated: string): Loader {
  return {
    name,
    files: { 'm.yaml': labelStudioMapping, ...importExamples['label-studio']! },
    mutated: [mutated],
    load: async folder => importFrom(importerFor('label-studio', join(folder, 'm.yaml')), join(folder, 'export.json')),
  }
}

function tableLoader(name: string, files: Files, mutated: string): Loader {
  return {
    name,
    files,
    mutated: [mutated],
    load: async folder => importFrom(tableImporter(readMapping(join(folder, 'm.yaml'))), folder),
  }
}

/** Imports into a store of its own; where that fails, the store must be as it was. */
export async function importFrom(importer: Importer, path: string): Promise<unknown> {
  const place = mkdtempSync(join(tmpdir(), 'assay-strict-store-'))
  const store = sqliteStore(join(place, 'assay.db'))
  try {
    return await importRun(store, importer, path, { clock: systemClock })
  } catch (error) {
    const left = [...(await store.runs()), ...(await store.trialsLike(''))].length
    if (left > 0) throw new HalfWritten(`${left} rows are left of an import that failed: ${(error as Error).message}`)
    throw error
  } finally {
    await store.close()
    rmSync(place, { recursive: true, force: true })
  }
}

/** A folder that holds these files; whoever asks for it takes it away. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-strict-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
