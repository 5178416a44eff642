import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { checked, type Path, type Source } from '../base/source.ts'
import type { Scenario } from '../record/scenario.ts'
import { doubtsOf, type Unfilled } from './doubts.ts'
import { fill, variablesIn } from './fill.ts'
import { type ScenarioFile, scenarioFileSchema, type Variant } from './scenario-file.ts'
import { filledTool, scriptedTools, variablesOfTool } from './tool-file.ts'

/** What the rest of the suite knows, for checking the names that a scenario uses. */
export interface SuiteNames {
  /** The variables that each judge's options ask for. */
  judges: ReadonlyMap<string, readonly string[]>
  clauses: readonly string[]
}

/**
 * One scenario for each variant of a file, every variable filled in and every name checked.
 * @param stem the file's path inside `scenarios/`, without its ending: the first half of the ids
 * @throws UsageError with file and line
 */
export function resolveScenarios(source: Source, stem: string, names: SuiteNames): { scenarios: Scenario[]; doubts: string[] } {
  const file = checked(scenarioFileSchema, source)
  const complaints: string[] = []
  const complain = (path: Path, text: string) => complaints.push(`${source.file}:${source.lineOf(path)}: ${text}`)
  const variants: { variant: Variant | null; path: Path }[] = file.variants?.map((variant, i) => ({
    variant,
    path: ['variants', i],
  })) ?? [{ variant: null, path: [] }]

  const seen = new Set<string>()
  const unfilled: Unfilled[] = []
  const scenarios = variants.map(({ variant, path }) => {
    if (variant && seen.has(variant.id)) complain([...path, 'id'], `variant "${variant.id}" is there twice`)
    if (variant) seen.add(variant.id)
    /** A key of the variant where it has it, else of the file. */
    const where = (...keys: string[]): Path => (has(variant, keys) ? [...path, ...keys] : keys)
    const scenario = merge(file, variant, stem, names)
    for (const name of Object.keys(scenario.variables)) {
      const written = source.writtenAt?.(where('variables', name))
      if (written !== undefined) scenario.variables[name] = written
    }
    for (const judge of scenario.judges) {
      if (!names.judges.has(judge)) {
        const near = didYouMean(judge, [...names.judges.keys()])
        complain(where('judges'), `unknown judge "${judge}" (suite.yaml declares the judges); ${near}`)
      }
    }
    for (const clause of scenario.clauses) {
      if (!names.clauses.includes(clause))
        complain(where('clauses'), `unknown clause "${clause}"; ${didYouMean(clause, names.clauses)}`)
    }
    const { says, turns } = scenario.user
    if (says.length === 0) complain(where('user'), `scenario "${scenario.id}" has no user turn; add user: { says: [ … ] }`)
    if (turns < says.length)
      complain(
        where('user', 'turns'),
        `scenario "${scenario.id}" says ${says.length} texts in ${turns} turns; the last would never be said`,
      )
    if (scenario.right === '') complain(path, `scenario "${scenario.id}" does not say what is right; add right: in one sentence`)
    const texts: [string | null, Path][] = [
      ...says.map((text, i): [string, Path] => [text, [...where('user', 'says'), i]]),
      [scenario.user.goal, where('user', 'goal')],
      [scenario.system, where('system')],
      [scenario.right, where('right')],
    ]
    unfilled.push({ scenario, source, where, texts })
    const known = Object.keys(scenario.variables)
    const need = (name: string, at: Path, forWhat: string) => {
      if (!known.includes(name))
        complain(at, `missing variable "${name}"${forWhat} in scenario "${scenario.id}"; ${didYouMean(name, known)}`)
    }
    for (const [text, at] of texts) for (const name of variablesIn(text ?? '')) need(name, at, '')
    for (const tool of scenario.tools) for (const name of variablesOfTool(tool)) need(name, where('tools', tool.name), '')
    for (const judge of scenario.judges) {
      for (const name of names.judges.get(judge) ?? []) need(name, where('judges'), ` (judge "${judge}" asks for it)`)
    }
    return scenario
  })
  if (complaints.length > 0) throw new UsageError([...new Set(complaints)].join('\n'))
  return { scenarios: scenarios.map(filled), doubts: doubtsOf(unfilled, judge => names.judges.get(judge) ?? []) }
}

function has(value: unknown, keys: readonly string[]): boolean {
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value) !== undefined
}

/** A variant overrides its file; world, tools, user and variables key by key. */
function merge(file: ScenarioFile, variant: Variant | null, stem: string, names: SuiteNames): Scenario {
  const own = variant ?? {}
  const user = { ...file.user, ...variant?.user }
  const says = user.says === undefined ? [] : typeof user.says === 'string' ? [user.says] : user.says
  const both = { ...file, ...own }
  return {
    id: variant ? `${stem}/${variant.id}` : stem,
    family: file.family,
    hazard: both.hazard,
    use_case: both.use_case ?? null,
    attack: both.attack ?? null,
    stratum: both.stratum ?? null,
    locale: both.locale ?? null,
    twin: variant?.twin ?? null,
    clauses: both.clauses ?? [],
    world: { ...file.world, ...variant?.world },
    tools: scriptedTools({ ...file.tools, ...variant?.tools }),
    system: both.system ?? null,
    user: { goal: user.goal ?? null, persona: user.persona ?? null, turns: user.turns ?? Math.max(1, says.length), says },
    right: both.right ?? '',
    variables: { ...file.variables, ...variant?.variables },
    // Sorted: the order of the judges' declarations must not change the digest.
    judges: both.judges ?? [...names.judges.keys()].sort(),
  }
}

function filled(scenario: Scenario): Scenario {
  const { variables } = scenario
  const put = (text: string) => fill(text, variables)
  const orNull = (text: string | null) => (text === null ? null : put(text))
  return {
    ...scenario,
    system: orNull(scenario.system),
    right: put(scenario.right),
    tools: scenario.tools.map(tool => filledTool(tool, variables)),
    user: { ...scenario.user, goal: orNull(scenario.user.goal), says: scenario.user.says.map(put) },
  }
}
