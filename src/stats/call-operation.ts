import { didYouMean } from '../base/nearest.ts'
import { argumentsFrom } from './operation-input.ts'
import { notOperations, operations } from './operations.ts'

/**
 * An operation's name as the library writes it, from that or from words joined by hyphens.
 * @throws RangeError with the nearest name
 * @example operationName('wilson-interval') // 'wilsonInterval'
 */
export function operationName(given: string): string {
  const name = given.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (Object.hasOwn(operations, name)) return name
  if (Object.hasOwn(notOperations, name)) throw new RangeError(`${name} cannot be called from JSON: ${notOperations[name]}`)
  throw new RangeError(`unknown operation "${given}"; ${didYouMean(name, Object.keys(operations))}`)
}

/**
 * Calls an operation with the values of a JSON document.
 * @param name as {@link operationName} gives it
 * @param input an object keyed by parameter and option names, or an array of arguments in their order
 * @throws RangeError that names the operation and what is wrong with the input
 * @example callOperation('wilsonInterval', { successes: 3, n: 10, level: 0.9 })
 */
export function callOperation(name: string, input: unknown): unknown {
  const { run, takes } = operations[operationName(name)]!
  try {
    return run(...argumentsFrom(takes, input))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RangeError(`${name}: ${error.message.replace(/\brandom or\b/, '"seed" or')}`, { cause: error })
  }
}
