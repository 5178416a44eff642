import { UsageError } from '../../base/errors.ts'

/** A parameter that may stand once; null where it does not. */
export function once(parameters: URLSearchParams, name: string, about: string): string | null {
  const values = parameters.getAll(name)
  if (values.length > 1) throw new UsageError(`${about}: ${name} stands ${values.length} times; give it once`)
  if (values[0] === '') throw new UsageError(`${about}: ${name} is empty; give it a value or leave it out`)
  return values[0] ?? null
}

/** What connection and body need, and the client sets itself. */
const ours = [
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'te',
  'transfer-encoding',
  'upgrade',
]

/** `header=NAME:VARIABLE`, any number of them: the value is in the environment, never in the URI. */
export function headersOf(values: readonly string[], about: string): Record<string, string> {
  const headers = new Map<string, string>()
  for (const value of values) {
    const [, written, variable] = /^([\w!#$%&'*+.^`|~-]{1,100}):(.*)$/s.exec(value) ?? []
    const name = written?.toLowerCase()
    if (name === undefined || variable === undefined || !isVariable(variable)) {
      throw new UsageError(
        `${about}: header is NAME:VARIABLE, where the environment variable holds the value, never the value itself`,
      )
    }
    if (ours.includes(name)) throw new UsageError(`${about}: the header "${name}" is set by the connection itself; leave it out`)
    if (headers.has(name)) throw new UsageError(`${about}: the header "${name}" stands twice; give it once`)
    headers.set(name, variable)
  }
  return Object.fromEntries(headers)
}

export function isVariable(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)
}
