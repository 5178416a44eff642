import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../../base/errors.ts'
import { readTextFile } from '../../base/text-file.ts'
import type { AnyOperator } from './operator.ts'
import { parseOperators, unknownInvariant } from './operator-file.ts'

/**
 * Operators of a file: `.yaml`, `.yml` and `.json` are data; `.js`, `.mjs` and `.ts` are a module that exports `operators`, and is run with all the rights
 * of whoever runs this program.
 * @throws UsageError naming the file, and the line where there is one
 */
export async function loadOperators(path: string): Promise<readonly AnyOperator[]> {
  if (/\.(?:ya?ml|json)$/i.test(path)) return parseOperators(readTextFile(path), path)
  if (/\.(?:m?js|m?ts)$/i.test(path)) return fromModule(path)
  throw new UsageError(
    `${path}: operators come from a .yaml or .json file, or from a .mjs or .ts module that exports \`operators\``,
  )
}

async function fromModule(path: string): Promise<readonly AnyOperator[]> {
  readTextFile(path)
  let loaded: { operators?: unknown }
  try {
    loaded = (await import(pathToFileURL(resolve(path)).href)) as { operators?: unknown }
  } catch (error) {
    throw new UsageError(`${path}: cannot be run as a module: ${(error as Error).message}`, { cause: error })
  }
  const { operators } = loaded
  if (!Array.isArray(operators) || operators.length === 0)
    throw new UsageError(`${path}: exports no \`operators\`: export a list of operators by that name`)
  for (const [i, one] of operators.entries()) {
    const fault = faultOf(one)
    if (fault !== null) throw new UsageError(`${path}: operators[${i}]${nameOf(one)}: ${fault}`)
  }
  return operators as readonly AnyOperator[]
}

function nameOf(one: unknown): string {
  const { name } = (one ?? {}) as { name?: unknown }
  return typeof name === 'string' ? ` ("${name}")` : ''
}

function faultOf(one: unknown): string | null {
  if (typeof one !== 'object' || one === null) return 'is no object; an operator has name, concerns, select and change'
  const { name, concerns, scope, select, change, changeSet } = one as Record<string, unknown>
  if (typeof name !== 'string' || name === '') return 'has no `name`'
  if (!Array.isArray(concerns) || concerns.some(id => typeof id !== 'string'))
    return '`concerns` is no list of ids; [] where you do not say'
  const unknown = unknownInvariant(concerns)
  if (unknown !== null) return `\`concerns\`: ${unknown}`
  if (scope === 'set') return typeof changeSet === 'function' ? null : 'has no function `changeSet(members, random)`'
  if (typeof select !== 'function') return 'has no function `select(view)`'
  return typeof change === 'function' ? null : 'has no function `change(draft, place, tools)`'
}
