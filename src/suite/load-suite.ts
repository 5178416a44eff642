import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { type Digest, digestOf } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { checked, type Source } from '../base/source.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import type { Policy } from '../record/policy.ts'
import type { Scenario } from '../record/scenario.ts'
import { slugSchema, textSchema } from '../record/text.ts'
import { worldDoubts } from './doubts.ts'
import { variablesIn } from './fill.ts'
import { resolveScenarios } from './resolve-scenarios.ts'
import { filesBelow, readText, readYaml, shown } from './suite-files.ts'

const versionForm = 'a version is MAJOR.MINOR.PATCH in quotes, such as "1.0.0"'

const suiteFileSchema = z.strictObject({
  name: slugSchema,
  version: z.string(versionForm).regex(/^\d+\.\d+\.\d+$/, versionForm),
  title: textSchema.optional(),
  /** How often each scenario is tried. */
  epochs: z.int().positive().max(10_000).default(1),
  /** Order of the trials. */
  seed: z.int().nonnegative().default(7),
  judges: z.record(slugSchema, z.looseObject({ kind: z.string() })).default({}),
})

/** A judge as a suite declares it: its kind, and that kind's options. */
export interface JudgeConfig {
  kind: string
  [option: string]: unknown
}

export interface Suite {
  dir: string
  name: string
  version: string
  title: string
  epochs: number
  seed: number
  judges: Readonly<Record<string, JudgeConfig>>
  policies: readonly Policy[]
  scenarios: readonly Scenario[]
  /** What is allowed and hardly meant, for `lint`. */
  doubts: readonly string[]
  /** FILE:LINE of each judge, for errors that show only when it is made. */
  places: Readonly<Record<string, string>>
  /** Of the scenarios and the judges' options: what a run of it depends on. */
  digest: Digest
}

/**
 * Loads a suite: a folder with `suite.yaml`, `scenarios/**.yaml`, `policies/*.md` and a README.
 * Everything is checked before anything runs.
 * @param judgeKinds the options schema of each kind of judge
 * @throws UsageError naming file, line, what was found and what would do
 */
export function loadSuite(path: string, judgeKinds: Readonly<Record<string, z.ZodType>>): Suite {
  const dir = suiteFolder(path)
  const source = readYaml(join(dir, 'suite.yaml'))
  const file = checked(suiteFileSchema, source)
  const policies = eachChecked(filesBelow(join(dir, 'policies'), '.md'), name => {
    const policy = join(dir, 'policies', name)
    return parsePolicy(readText(policy), shown(policy))
  })
  const clauses = policies.flatMap(policy => policy.clauses.map(clause => clause.id))
  const policyTwice = firstTwice(policies.map(policy => policy.id))
  if (policyTwice) throw new UsageError(`suite "${file.name}": policy "${policyTwice}" stands in two files`)

  const judges: Record<string, JudgeConfig> = Object.fromEntries(
    eachChecked(Object.keys(file.judges), name => [name, judgeConfig(name, file.judges[name]!, source, judgeKinds, clauses)]),
  )
  const names = { judges: new Map(Object.entries(judges).map(([name, config]) => [name, variablesOf(config)])), clauses }
  const resolved = eachChecked(filesBelow(join(dir, 'scenarios'), '.yaml'), name =>
    resolveScenarios(readYaml(join(dir, 'scenarios', name)), name.replace(/\.yaml$/, ''), names),
  )
  const scenarios = resolved.flatMap(file => file.scenarios)
  if (scenarios.length === 0)
    throw new UsageError(`suite "${file.name}": no scenario in ${shown(join(dir, 'scenarios'))}; add one YAML file a family`)
  const idTwice = firstTwice(scenarios.map(scenario => scenario.id))
  if (idTwice) throw new UsageError(`suite "${file.name}": two files make a scenario "${idTwice}"; rename a variant or a file`)
  const { name, version, epochs, seed } = file
  return {
    dir,
    name,
    version,
    title: file.title ?? name,
    epochs,
    seed,
    judges,
    policies,
    scenarios,
    doubts: [...resolved.flatMap(file => file.doubts), ...worldDoubts(scenarios)],
    places: Object.fromEntries(Object.keys(judges).map(judge => [judge, placeOf(judge, source)])),
    digest: digestOf({ judges, name, scenarios, version }),
  }
}

function suiteFolder(path: string): string {
  const dir = basename(path) === 'suite.yaml' ? join(path, '..') : path
  if (!existsSync(dir)) throw new UsageError(`suite "${path}": there is no such folder`)
  if (statSync(dir).isDirectory() && existsSync(join(dir, 'suite.yaml'))) return resolve(dir)
  throw new UsageError(`suite "${path}": has no suite.yaml; a suite is a folder made by "assay init"`)
}

/** Names under which others stand in every table. */
const reserved: Readonly<Record<string, string>> = { oracles: 'all oracles together', people: 'the labels of people' }

function placeOf(judge: string, source: Source): string {
  return `${source.file}:${source.lineOf(['judges', judge])}`
}

function judgeConfig(
  name: string,
  { kind }: JudgeConfig,
  source: Source,
  kinds: Readonly<Record<string, z.ZodType>>,
  clauses: readonly string[],
): JudgeConfig {
  const wrong = (option: string, what: string) =>
    new UsageError(`${source.file}:${source.lineOf(['judges', name, option])}: ${what}`)
  if (Object.hasOwn(reserved, name))
    throw new UsageError(`${placeOf(name, source)}: "${name}" is what ${reserved[name]} are called; name the judge otherwise`)
  if (!Object.hasOwn(kinds, kind)) throw wrong('kind', `unknown kind of judge "${kind}"; ${didYouMean(kind, Object.keys(kinds))}`)
  const config = checked(kinds[kind]!, source, ['judges', name]) as JudgeConfig
  for (const option of ['clause', 'clauses']) {
    const unknown = [config[option]].flat().find(clause => typeof clause === 'string' && !clauses.includes(clause))
    if (unknown !== undefined) throw wrong(option, `unknown clause "${unknown}"; ${didYouMean(String(unknown), clauses)}`)
  }
  return config
}

/** The variables that the texts of an option ask for, however deep they lie. */
function variablesOf(option: unknown): string[] {
  if (typeof option === 'string') return variablesIn(option)
  return typeof option === 'object' && option !== null ? Object.values(option).flatMap(variablesOf) : []
}

/** What the work makes of each item; what is wrong with several of them is said at once. */
function eachChecked<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Result[] {
  const complaints: string[] = []
  const results = items.flatMap(item => {
    try {
      return [work(item)]
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      complaints.push(error.message)
      return []
    }
  })
  if (complaints.length > 0) throw new UsageError(complaints.join('\n'))
  return results
}

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return names.find(name => seen.size === seen.add(name).size)
}
