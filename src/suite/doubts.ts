import { nearest } from '../base/nearest.ts'
import type { Path, Source } from '../base/source.ts'
import type { Scenario } from '../record/scenario.ts'
import { variablesIn } from './fill.ts'
import { variablesOfTool } from './tool-file.ts'

/** Half a variable: one brace too few on a side. */
const halfBraces = /(?<!\{)\{\{?\s*([a-z][a-z0-9_-]*)\s*\}(?!\})|(?<!\{)\{\s*([a-z][a-z0-9_-]*)\s*\}\}/gi

/** A scenario before its variables are filled in, with the places of its keys. */
export interface Unfilled {
  scenario: Scenario
  source: Source
  where(...keys: string[]): Path
  texts: readonly (readonly [string | null, Path])[]
}

/** What is allowed in one file, and hardly meant, each with its place. */
export function doubtsOf(unfilled: readonly Unfilled[], asked: (judge: string) => readonly string[]): string[] {
  const used = new Set<string>()
  const doubts: string[] = []
  for (const { scenario, source, texts } of unfilled) {
    for (const [text, at] of texts) {
      for (const name of variablesIn(text ?? '')) used.add(name)
      for (const match of (text ?? '').matchAll(halfBraces)) {
        const name = match[1] ?? match[2]!
        if (Object.hasOwn(scenario.variables, name))
          doubts.push(`${source.file}:${source.lineOf(at)}: ${match[0]} is taken as it stands; a variable is {{${name}}}`)
      }
    }
    for (const name of [...scenario.tools.flatMap(variablesOfTool), ...scenario.judges.flatMap(asked)]) used.add(name)
  }
  for (const { scenario, source, where } of unfilled) {
    for (const name of Object.keys(scenario.variables)) {
      if (!used.has(name))
        doubts.push(`${source.file}:${source.lineOf(where('variables', name))}: variable "${name}" is used nowhere in this file`)
    }
  }
  return [...new Set(doubts)]
}

/** Keys of `world` that only one scenario has, and that are spelt almost as those that others have. */
export function worldDoubts(scenarios: readonly Scenario[]): string[] {
  const count = new Map<string, number>()
  for (const key of scenarios.flatMap(({ world }) => Object.keys(world))) count.set(key, (count.get(key) ?? 0) + 1)
  const common = [...count].filter(([, times]) => times > 1).map(([key]) => key)
  return scenarios.flatMap(({ id, world }) =>
    Object.keys(world).flatMap(key => {
      const near = count.get(key) === 1 ? nearest(key, common) : undefined
      return near === undefined
        ? []
        : [`scenario "${id}": world has "${key}", which no other scenario has; did you mean "${near}"?`]
    }),
  )
}
