import { UsageError } from '../base/errors.ts'
import { isVariable } from '../model/uri/parameters.ts'
import { type AgentParameters, agentParameters, readAgentParameters } from './agent/parameters.ts'
import { words } from './command/words.ts'

/** `command:PROGRAM ARGUMENTS…`, read. */
export interface CommandUri extends AgentParameters {
  program: string
  args: readonly string[]
  /** Names of the environment variables that are passed on, besides those of the system. */
  env: readonly string[]
}

export const commandParameters: readonly string[] = [...agentParameters, 'env']

/**
 * Reads what follows `command:`, and the parameters after its `?`.
 * @throws UsageError
 * @example parseCommandUri('python3 bots/agent.py', new URLSearchParams()).name // 'python3 agent.py'
 */
export function parseCommandUri(rest: string, parameters: URLSearchParams): CommandUri {
  const [program, ...args] = words(rest)
  if (program === undefined || program === '')
    throw new UsageError('command:…: which program? Write command:./agent, or command:python3 agent.py')
  const usualName = nameOf([program, ...args])
  const about = `command:${usualName}`
  const env = parameters.getAll('env')
  const wrong = env.find(name => !isVariable(name))
  if (wrong !== undefined) throw new UsageError(`${about}: env is the name of an environment variable, never its value`)
  return {
    ...readAgentParameters(parameters, { own: ['env'], usualName, about }),
    program,
    args,
    env: [...new Set(env)].toSorted(),
  }
}

const longest = 60

/** The command without its folders: short enough for a table. */
function nameOf(words: readonly string[]): string {
  const bare = words
    .map(word => word.replace(/^.*[/\\](?=[^/\\])/s, ''))
    .join(' ')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
  return (bare.length > longest ? `${bare.slice(0, longest - 1)}…` : bare).toWellFormed()
}
