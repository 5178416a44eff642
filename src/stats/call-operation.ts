import { didYouMean } from '../base/nearest.ts'
import { type Argument, argumentsFrom, keysOf } from './operation-input.ts'
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
  throw new RangeError(`unknown operation "${given}"; ${suggestion(name, Object.keys(operations))}`)
}

/** Names that hold the word that was given, nearest in length first, else what is spelt most like it. */
function suggestion(name: string, known: readonly string[]): string {
  const word = name.toLowerCase()
  const holding = word.length < 3 ? [] : known.filter(one => one.toLowerCase().includes(word))
  if (holding.length === 0) return didYouMean(name, known)
  const quoted = holding.toSorted((a, b) => a.length - b.length).map(one => `"${one}"`)
  return `did you mean ${quoted.slice(0, 4).join(' or ')}?`
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
    if (error instanceof TypeError) {
      const lacking = whatLacks(takes, input)
      if (lacking !== null) throw new RangeError(`${name}: ${lacking}`, { cause: error })
    }
    if (!(error instanceof RangeError)) throw error
    throw new RangeError(`${name}: ${error.message.replace(/\brandom or\b/, '"seed" or')}`, { cause: error })
  }
}

/** Which columns an input leaves out or empty, in a sentence; null where it leaves out none: then the fault is not the caller's. */
function whatLacks(takes: readonly Argument[], input: unknown): string | null {
  const given = (Array.isArray(input) ? {} : input) as Record<string, unknown>
  const columns = keysOf(takes).filter(({ kind }) => kind.includes('numbers'))
  const missing = columns.map(({ key }) => key).filter(key => given[key] === undefined)
  const empty = Object.keys(given).filter(key => isEmpty(given[key]))
  if (missing.length === 0 && empty.length === 0) return null
  const parts = [
    ...(empty.length > 0 ? [`${empty.join(', ')} ${empty.length === 1 ? 'is' : 'are'} empty`] : []),
    ...(missing.length > 0 ? [`not given: ${missing.join(', ')}`] : []),
  ]
  return `the input is not enough to go on; ${parts.join('; ')}`
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || value.some(isEmpty))
}
