import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError, UsageError } from '../../base/errors.ts'
import { type SourceFile, sourceFile } from '../source-files.ts'
import { readRows } from './read-rows.ts'
import type { SuiteMapping } from './suite-mapping.ts'
import { type SuiteScenario, scenarioFrom } from './suite-scenarios.ts'
import { policyText, readmeText, scenarioText, suiteText } from './suite-texts.ts'
import { matchingFiles } from './table-files.ts'

/** Scenario files of one suite: more are a mistake. */
const mostFamilies = 50_000

export interface MadeSuite {
  folder: string
  /** Variants of all families. */
  scenarios: number
  families: number
  /** Rows about sexual abuse of children, which never come in. */
  leftOut: number
  sources: readonly SourceFile[]
}

/**
 * Writes the prompts of a data set as a suite into a new folder: the whole of it, or nothing.
 * @throws UsageError where the folder is there already; InputError where a row cannot become a scenario
 */
export async function suiteFromTable(path: string, folder: string, mapping: SuiteMapping): Promise<MadeSuite> {
  if (existsSync(folder) && (readdirIfFolder(folder)?.length ?? 1) > 0)
    throw new UsageError(`${folder}: is there already, and nothing was written; name a new folder`)
  const files = matchingFiles(path, mapping)
  const sources = await Promise.all(files.map(file => sourceFile(file.path)))
  const scenarios: SuiteScenario[] = []
  const seen = new Map<string, string>()
  let leftOut = 0
  for (const { path: file, captures } of files) {
    for await (const row of readRows(file, mapping, captures)) {
      if (!('cells' in row)) throw new InputError(`${row.at}: ${row.reason}; nothing was written`)
      const made = scenarioFrom(row, mapping)
      if (made === 'left out') {
        leftOut++
        continue
      }
      const name = `${made.hazard.id}/${made.family}`
      const before = seen.get(name)
      if (before)
        throw new InputError(
          `${row.at}: family "${made.family}" stands at ${before} already; map a column that tells the two apart`,
        )
      seen.set(name, row.at)
      scenarios.push(made)
      if (scenarios.length > mostFamilies) throw new InputError(`${row.at}: more than ${mostFamilies} families; split the file`)
    }
  }
  if (scenarios.length === 0) throw new InputError(`${path}: there is no prompt in it that can come in; nothing was written`)
  writeWhole(folder, textsOf(mapping, { scenarios, leftOut, sources }))
  const variants = scenarios.reduce((count, { prompts }) => count + prompts.length, 0)
  return { folder, scenarios: variants, families: scenarios.length, leftOut, sources }
}

function* textsOf(
  mapping: SuiteMapping,
  made: { scenarios: readonly SuiteScenario[]; leftOut: number; sources: readonly SourceFile[] },
): Generator<[string, string]> {
  const used = new Set(made.scenarios.flatMap(({ clauses }) => clauses))
  yield ['suite.yaml', suiteText(mapping)]
  yield ['README.md', readmeText(mapping, made)]
  for (const hazard of mapping.suite.hazards)
    if (used.has(`${hazard.id}.1`)) yield [`policies/${hazard.id}.md`, policyText(hazard)]
  for (const scenario of made.scenarios) yield [`scenarios/${scenario.hazard.id}/${scenario.family}.yaml`, scenarioText(scenario)]
}

/** Into a folder beside it, which then takes its name: a suite is never half there. */
function writeWhole(folder: string, texts: Iterable<[string, string]>): void {
  const target = resolve(folder)
  const draft = join(dirname(target), `.${basename(target)}.new-${process.pid}`)
  try {
    for (const [name, text] of texts) {
      const file = join(draft, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    if (existsSync(target)) rmSync(target, { recursive: true })
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new UsageError(`${folder}: cannot be written: ${(error as Error).message}; nothing was written`, { cause: error })
  }
}

function readdirIfFolder(path: string): string[] | undefined {
  try {
    return readdirSync(path)
  } catch {
    return undefined
  }
}
