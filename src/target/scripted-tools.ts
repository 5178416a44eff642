import { constant } from '../base/constant.ts'
import type { ScriptedTool } from '../record/scenario.ts'
import type { ToolBox } from './target.ts'

/** Code units of an argument that a pattern is tried on: what a model writes may be anything. */
const longest = 10_000

/** The tools of a scenario, answered as it says: the first answer whose `with` holds. */
export function scriptedToolBox(tools: readonly ScriptedTool[]): ToolBox {
  return {
    tools: shownOf(tools),
    answer(name, text) {
      const tool = tools.find(tool => tool.name === name)
      if (!tool) return { text: '', error: `there is no tool "${name}"` }
      const given = argumentsIn(text)
      if (!given) return { text: '', error: 'the arguments are no JSON object' }
      const answer = tool.answers.find(({ with: wanted }) =>
        Object.entries(wanted).every(([key, pattern]) => new RegExp(pattern, 'u').test(asText(given[key]).slice(0, longest))),
      )
      if (!answer) return { text: '', error: 'the tool has no answer to these arguments' }
      return answer.error === undefined ? { text: asText(answer.result ?? null) } : { text: '', error: answer.error }
    },
  }
}

/** What a target is shown of the tools: the same in every conversation of a scenario. */
function shownOf(tools: readonly ScriptedTool[]): ToolBox['tools'] {
  const known = shown.get(tools)
  if (known) return known
  const made = constant(tools.map(({ name, description, parameters }) => ({ name, description, parameters })))
  shown.set(tools, made)
  return made
}

const shown = new WeakMap<readonly ScriptedTool[], ToolBox['tools']>()

function argumentsIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function asText(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}
