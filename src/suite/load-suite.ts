import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { z } from 'zod'
import { type Digest, digestOf } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { checked, parseYaml, type Source } from '../base/source.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import type { Policy } from '../record/policy.ts'
import type { Scenario } from '../record/scenario.ts'
import { nameSchema, slugSchema, textSchema } from '../record/text.ts'
import { variablesIn } from './fill.ts'
import { resolveScenarios } from './resolve-scenarios.ts'

const suiteFileSchema = z.strictObject({
  name: slugSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH in quotes, such as "1.0.0"'),
  title: textSchema.optional(),
  /** How often each scenario is tried. */
  epochs: z.int().positive().max(10_000).default(1),
  /** Order of the trials. */
  seed: z.int().nonnegative().default(7),
  judges: z.record(nameSchema, z.looseObject({ kind: z.string() })).default({}),
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
  const judges = Object.fromEntries(Object.keys(file.judges).map(name => [name, judgeConfig(name, source, judgeKinds)]))

  const policies = filesBelow(join(dir, 'policies'), '.md').map(policy =>
    parsePolicy(readFileSync(policy, 'utf8'), shown(policy)),
  )
  const clauses = policies.flatMap(policy => policy.clauses.map(clause => clause.id))
  const twice = clauses.find((clause, i) => clauses.indexOf(clause) !== i)
  if (twice) throw new UsageError(`suite "${file.name}": clause "${twice}" stands in two policies`)

  const scenarioFiles = filesBelow(join(dir, 'scenarios'), '.yaml')
  const judgeVariables = Object.fromEntries(
    Object.entries(judges).map(([name, config]) => [name, variablesIn(JSON.stringify(config))]),
  )
  const names = { judges: Object.keys(judges), judgeVariables, clauses }
  const complaints: string[] = []
  const scenarios = scenarioFiles.flatMap(scenarioFile => {
    const stem = relative(join(dir, 'scenarios'), scenarioFile)
      .split(sep)
      .join('/')
      .replace(/\.yaml$/, '')
    try {
      return resolveScenarios(readYaml(scenarioFile), stem, names)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      complaints.push(error.message)
      return []
    }
  })
  if (complaints.length > 0) throw new UsageError(complaints.join('\n'))
  if (scenarios.length === 0)
    throw new UsageError(`suite "${file.name}": no scenario in ${shown(join(dir, 'scenarios'))}; add one YAML file a family`)
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
    digest: digestOf({ judges, name, scenarios, version }),
  }
}

function suiteFolder(path: string): string {
  const dir = basename(path) === 'suite.yaml' ? join(path, '..') : path
  if (!existsSync(dir)) throw new UsageError(`suite "${path}": there is no such folder`)
  if (statSync(dir).isDirectory() && existsSync(join(dir, 'suite.yaml'))) return resolve(dir)
  throw new UsageError(`suite "${path}": has no suite.yaml; a suite is a folder made by "assay init"`)
}

function judgeConfig(name: string, source: Source, kinds: Readonly<Record<string, z.ZodType>>): JudgeConfig {
  const { kind } = (source.value as { judges: Record<string, JudgeConfig> }).judges[name]!
  const schema = kinds[kind]
  if (!schema) {
    throw new UsageError(
      `${source.file}:${source.lineOf(['judges', name, 'kind'])}: unknown kind of judge "${kind}"; ${didYouMean(kind, Object.keys(kinds))}`,
    )
  }
  return checked(schema, source, ['judges', name]) as JudgeConfig
}

function readYaml(file: string): Source {
  return parseYaml(readFileSync(file, 'utf8'), shown(file))
}

/** Files below a folder, in an order that does not depend on the machine. */
function filesBelow(dir: string, ending: string): string[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

/** A path as the person typed it, where that is shorter. */
function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
