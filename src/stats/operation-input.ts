import { didYouMean } from '../base/nearest.ts'
import { seededRandom } from '../base/random.ts'

/**
 * One value as it stands in JSON: its name, `?` where it may be left out, and after a colon what it is, a number unless told.
 *
 * `numbers` a column · `numbers?` a column whose missing values are null · `numbers[]` a list of columns · `{numbers}` columns by
 * name · `{items, samples}` an object · `boolean` · `seed` makes the `Random` of that argument · any other word stands for
 * itself · `|` or
 */
export type Slot<Name extends string = string> = `${Name}${'' | '?'}${'' | `: ${string}`}`

/** One argument: a slot, an object of its own name, or an object whose fields stand beside the other arguments. */
export type Argument = Slot | readonly Slot[] | { readonly [name: string]: readonly Slot[] }

interface Field {
  /** In the program. */
  name: string
  /** In JSON. */
  key: string
  optional: boolean
  kind: string
}

/** @example fieldOf('random?: seed') // { name: 'random', key: 'seed', optional: true, kind: 'seed' } */
export function fieldOf(slot: Slot): Field {
  const [, name, mark, kind = 'number'] = /^(\w+)(\??)(?:: (.+))?$/.exec(slot)!
  return { name: name!, key: kind === 'seed' ? 'seed' : name!, optional: mark === '?', kind }
}

/** Every key that an operation's JSON object may hold. */
export function keysOf(takes: readonly Argument[]): Field[] {
  return takes.flatMap(argument => {
    if (typeof argument === 'string') return [fieldOf(argument)]
    if (isFlat(argument)) return argument.map(fieldOf)
    return Object.entries(argument).map(([name, slots]) => ({ name, key: name, optional: false, kind: `{${slots.join(', ')}}` }))
  })
}

/**
 * The arguments of an operation from JSON: an object keyed by their names, or an array in their order.
 * @throws RangeError that names what is unknown (with the nearest name), missing, or of another kind
 */
export function argumentsFrom(takes: readonly Argument[], input: unknown): unknown[] {
  if (Array.isArray(input)) {
    if (input.length > takes.length) throw new RangeError(`at most ${takes.length} arguments are taken, got ${input.length}`)
    return takes.map((argument, i) => positional(argument, input[i], i))
  }
  if (!isObject(input)) throw new RangeError(`the input is a JSON object or array, got ${shown(input)}`)
  const fields = keysOf(takes)
  checkKeys('', fields, input)
  return takes.map(argument => {
    if (typeof argument !== 'string' && isFlat(argument)) return objectFrom('', argument.map(fieldOf), input)
    const [field] = keysOf([argument])
    return valueFrom(field!, input[field!.key], '')
  })
}

function positional(argument: Argument, value: unknown, at: number): unknown {
  if (typeof argument === 'string' || !isFlat(argument)) return valueFrom(keysOf([argument])[0]!, value, '')
  const fields = argument.map(fieldOf)
  if (value === undefined && fields.every(field => field.optional)) return undefined
  return strictObject(`argument ${at + 1}`, fields, value)
}

function strictObject(path: string, fields: readonly Field[], value: unknown): object {
  if (!isObject(value)) throw new RangeError(`${path} is an object, got ${shown(value)}`)
  checkKeys(path, fields, value)
  return objectFrom(path, fields, value)
}

function objectFrom(path: string, fields: readonly Field[], input: Record<string, unknown>): object {
  return Object.fromEntries(
    fields.flatMap(field => {
      const value = valueFrom(field, input[field.key], path)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )
}

function checkKeys(path: string, fields: readonly Field[], input: object): void {
  const known = fields.map(field => field.key)
  for (const key of Object.keys(input))
    if (!known.includes(key)) throw new RangeError(`unknown name "${joined(path, key)}"; ${didYouMean(key, known)}`)
}

function valueFrom({ key, optional, kind }: Field, value: unknown, path: string): unknown {
  const name = joined(path, key)
  if (value !== undefined) return converted(kind, value, name)
  if (optional) return undefined
  throw new RangeError(`${name} is missing; it is ${inWords(kind)}`)
}

function converted(kind: string, value: unknown, name: string): unknown {
  const kinds = splitOutside(kind, '|')
  if (kinds.length > 1) return converted(kinds.find(one => matches(one, value)) ?? wrongKind(name, kind, value), value, name)
  if (kind === 'seed') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${name} is a whole number, got ${shown(value)}`)
    return seededRandom(value as number)
  }
  if (!matches(kind, value)) wrongKind(name, kind, value)
  if (kind === 'numbers' || kind === 'numbers?') return column(value as unknown[], kind === 'numbers?', name)
  if (kind.endsWith('[]')) return (value as unknown[]).map((one, i) => converted(kind.slice(0, -2), one, `${name}[${i}]`))
  if (kind === '{numbers}')
    return Object.fromEntries(
      Object.entries(value as object).map(([key, one]) => [key, converted('numbers', one, `${name}.${key}`)]),
    )
  if (kind.startsWith('{'))
    return strictObject(
      name,
      splitOutside(kind.slice(1, -1), ',').map(slot => fieldOf(slot.trim() as Slot)),
      value,
    )
  return value
}

/** Whether a value has the shape of a kind; what is inside it is checked when it is converted. */
function matches(kind: string, value: unknown): boolean {
  if (kind === 'number') return typeof value === 'number'
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind.endsWith('[]') || kind.startsWith('numbers')) return Array.isArray(value)
  return kind.startsWith('{') ? isObject(value) : value === kind
}

function column(values: readonly unknown[], missing: boolean, name: string): readonly unknown[] {
  let gaps = false
  for (let i = 0; i < values.length; i++) {
    if (typeof values[i] === 'number') continue
    if (values[i] !== null || !missing)
      throw new RangeError(
        `${name}[${i}] is a number${missing ? ' or null' : ''}, got ${shown(values[i])}${values[i] === null ? ' (this column has no missing values)' : ''}`,
      )
    gaps = true
  }
  return gaps ? values.map(value => value ?? Number.NaN) : values
}

function wrongKind(name: string, kind: string, value: unknown): never {
  throw new RangeError(`${name} is ${inWords(kind)}, got ${shown(value)}`)
}

const words: Readonly<Record<string, string>> = { number: 'a number', boolean: 'true or false', 'numbers?': 'numbers or null' }

function inWords(kind: string): string {
  return splitOutside(kind, '|')
    .map(one => words[one] ?? one)
    .join(' or ')
}

/** such as splitOutside('numbers|{a, b: x|y}', '|') // ['numbers', '{a, b: x|y}'] */
function splitOutside(text: string, mark: '|' | ','): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    depth += letter === '{' ? 1 : letter === '}' ? -1 : 0
    if (letter === mark && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

function isFlat(argument: Argument): argument is readonly Slot[] {
  return Array.isArray(argument)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
