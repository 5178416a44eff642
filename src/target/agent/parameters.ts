import { UsageError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import { once } from '../../model/uri/parameters.ts'
import { nameSchema } from '../../record/text.ts'

/** What every agent's URI may say after the `?`. */
export interface AgentParameters {
  name: string
  /** Of the agent: another version is another target. */
  version: string
  steps: number
  timeoutMs: number
}

export const agentParameters = ['name', 'version', 'steps', 'timeout_ms'] as const

/** @param own what this kind takes besides @param usualName its name where none is given @throws UsageError */
export function readAgentParameters(
  parameters: URLSearchParams,
  { own, usualName, about }: { own: readonly string[]; usualName: string; about: string },
): AgentParameters {
  const known = [...agentParameters, ...own]
  for (const name of parameters.keys()) {
    if (!known.includes(name))
      throw new UsageError(`${about}: unknown parameter "${name.slice(0, 40)}"; ${didYouMean(name.slice(0, 40), known)}`)
  }
  const name = nameSchema.safeParse(once(parameters, 'name', about) ?? usualName.slice(0, 200))
  if (!name.success) throw new UsageError(`${about}: name is 1 to 200 characters, without control characters`)
  return {
    name: name.data,
    version: once(parameters, 'version', about) ?? '1',
    steps: whole(parameters, 'steps', 20, 1_000, about),
    timeoutMs: whole(parameters, 'timeout_ms', 120_000, 86_400_000, about),
  }
}

function whole(parameters: URLSearchParams, name: string, usual: number, most: number, about: string): number {
  const text = once(parameters, name, about)
  if (text === null) return usual
  if (!/^[1-9]\d{0,8}$/.test(text) || Number(text) > most)
    throw new UsageError(`${about}: ${name} is a whole number from 1 to ${most}, found "${text.slice(0, 40)}"`)
  return Number(text)
}
