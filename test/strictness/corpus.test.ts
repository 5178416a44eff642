import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import type { ImportedRun } from '../../src/pipeline/import-run.ts'
import { faultOfError } from './complaint.ts'
import { dataCases } from './corpus/data.ts'
import { fileCases } from './corpus/files.ts'
import { yamlCases } from './corpus/yaml.ts'
import { folderOf, loaders } from './loaders.ts'

const byName = new Map(loaders().map(loader => [loader.name, loader]))
const cases = [...yamlCases, ...fileCases, ...dataCases]

test('there are sixty at least', () => expect(cases.length).toBeGreaterThanOrEqual(60))

test.each(cases.map(one => [`${one.loader}: ${one.what}`, one] as const))(
  '%s',
  async (_, { loader: name, files, make, says }) => {
    const loader = byName.get(name)!
    const folder = folderOf({ ...loader.files, ...files })
    onTestFinished(() => rmSync(folder, { recursive: true }))
    make?.(folder)
    const message = await complaintOf(loader.load(folder), folder, Object.keys(loader.files))
    expect(message).toContain(says.replace('FOLDER', folder))
  },
)

/** What is said: the error, or the first row that was rejected. */
async function complaintOf(loading: Promise<unknown>, folder: string, files: readonly string[]): Promise<string> {
  try {
    const { first } = (await loading) as Partial<ImportedRun>
    return first?.[0] ? `${first[0].at}: ${first[0].reason}` : 'nothing'
  } catch (error) {
    expect(faultOfError(error, folder, files)).toBeUndefined()
    return (error as Error).message
  }
}
