import { z } from 'zod'
import type { ScriptedTool } from '../record/scenario.ts'
import { textSchema } from '../record/text.ts'
import { fill, variablesIn } from './fill.ts'

/** A regular expression, checked when the suite is read: one with variables in it once they are filled. */
const patternSchema = z.string().refine(text => variablesIn(text).length > 0 || isPattern(text), 'is no regular expression')

const answerSchema = z
  .strictObject({
    with: z.record(z.string(), patternSchema).default({}),
    result: z.json().optional(),
    error: textSchema.optional(),
  })
  .refine(answer => (answer.result === undefined) !== (answer.error === undefined), 'an answer has a result or an error')

/** A tool as people write it: its arguments by name, each a JSON Schema, and what the scenario answers. */
export const toolsSchema = z.record(
  z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/, 'a tool is named by letters, digits, _ and -, 64 at most'),
  z.strictObject({
    description: textSchema,
    arguments: z.record(z.string(), z.json()).default({}),
    /** Arguments that must be given: all, unless told. */
    required: z.array(z.string()).optional(),
    answers: z.array(answerSchema).default([]),
  }),
)

export type ToolFile = z.infer<typeof toolsSchema>

/** The tools of a scenario, variables not yet filled in, in the order of their names: that of the file must not change a digest. */
export function scriptedTools(tools: ToolFile | undefined): ScriptedTool[] {
  return Object.entries(tools ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, tool]) => ({
      name,
      description: tool.description,
      parameters: {
        type: 'object',
        properties: tool.arguments,
        required: tool.required ?? Object.keys(tool.arguments),
        additionalProperties: false,
      },
      answers: tool.answers.map(answer => ({
        with: answer.with,
        ...(answer.result === undefined ? {} : { result: answer.result }),
        ...(answer.error === undefined ? {} : { error: answer.error }),
      })),
    }))
}

/** The variables that the texts of a tool ask for, however deep they lie. */
export function variablesOfTool(value: unknown): string[] {
  if (typeof value === 'string') return variablesIn(value)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(variablesOfTool) : []
}

/** Every text of a tool with its variables filled in; in a pattern a value stands for itself. */
export function filledTool(tool: ScriptedTool, variables: Readonly<Record<string, string>>): ScriptedTool {
  const literal = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')]),
  )
  return {
    ...tool,
    description: fill(tool.description, variables),
    answers: tool.answers.map(({ with: wanted, result, error }) => ({
      with: Object.fromEntries(Object.entries(wanted).map(([name, pattern]) => [name, fill(pattern, literal)])),
      ...(result === undefined ? {} : { result: deepFill(result, variables) as typeof result }),
      ...(error === undefined ? {} : { error: fill(error, variables) }),
    })),
  }
}

function deepFill(value: unknown, variables: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return fill(value, variables)
  if (Array.isArray(value)) return value.map(item => deepFill(item, variables))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepFill(item, variables)]))
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}
