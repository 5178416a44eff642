import { InputError, UsageError } from '../base/errors.ts'
import { readJson } from '../base/json.ts'
import { JsonFault } from '../base/json-fault.ts'
import { callOperation, operationName } from '../stats/call-operation.ts'
import { keysOf } from '../stats/operation-input.ts'
import { exampleInputs, type Operation, operations } from '../stats/operations.ts'
import { type CliCommand, type CommandContext, type ExitCode, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { textTable } from './print/table.ts'

export const statsCommand: CliCommand = {
  define(command) {
    command
      .argument('[operation]', 'a function of assay/stats: wilsonInterval or wilson-interval')
      .option('--list', 'list the operations')
      .option('--describe', 'print what the operation takes')
    command.addHelpText('after', '\nInput: one JSON document on stdin, an object by names or an array in order.')
    examples(command, [
      ['assay stats', 'every operation, by topic'],
      ['assay stats ppiMean --describe', 'what it takes'],
      [`echo '{"successes":3,"n":10}' | assay stats wilsonInterval`, 'a rate with its interval'],
      ['assay stats kaplan-meier --json < turns.json', 'the same as JSON, for any language'],
    ])
  },
  async run([given], options, context) {
    if (given === undefined || options.list === true) return list(context)
    const name = asUsage('stats:', () => operationName(given))
    if (options.describe === true) return describe(context, name)
    const input = await jsonFrom(process.stdin, name)
    const result = asUsage('stats', () => callOperation(name, input))
    if (context.json) printJson(context, 'assay.stats/1', { operation: name, ...forJson(result) })
    else context.terminal.print(resultText(plain(result)))
    return exitCodes.done
  },
}

function list(context: CommandContext): ExitCode {
  if (context.json) {
    printJson(context, 'assay.stats-operations/1', {
      operations: Object.entries(operations).map(([name, operation]) => descriptionOf(name, operation)),
    })
    return exitCodes.done
  }
  const byTopic = Object.groupBy(Object.entries(operations), ([, { topic }]) => topic)
  const tables = Object.entries(byTopic).map(([topic, members]) =>
    textTable(
      [{ title: topic }, { title: '' }],
      members!.map(([name, { about }]) => [`  ${name}`, about]),
      context.terminal,
    ),
  )
  context.terminal.print(`\n${tables.join('\n\n')}\n\n  Next   assay stats NAME --describe`)
  return exitCodes.done
}

function describe(context: CommandContext, name: string): ExitCode {
  const operation = operations[name]!
  const { topic, about, parameters } = descriptionOf(name, operation)
  if (context.json) {
    const examples = exampleInputs[name]
    printJson(context, 'assay.stats-operation/1', { name, topic, about, parameters, ...(examples && { examples }) })
    return exitCodes.done
  }
  const rows = parameters.map(({ name: key, kind, optional }) => [key, kind, optional ? 'may be left out' : ''])
  const needed = parameters.filter(({ optional }) => !optional)
  const inputs = exampleInputs[name]?.map(input => JSON.stringify(input)) ?? [
    `{${needed.map(({ name: key }) => `"${key}": …`).join(', ')}}`,
  ]
  const gaps = parameters.some(({ kind }) => kind.includes('?'))
    ? '\n\n  numbers?   a missing value is null; "name?" may be left out'
    : ''
  context.terminal.print(
    `\n  ${name} · ${topic}\n  ${about}\n\n${textTable([{ title: 'name' }, { title: 'what it is' }, { title: '' }], rows, { width: 120 })}${gaps}\n\n  Input   ${inputs.join('\n     or   ')}`,
  )
  return exitCodes.done
}

function descriptionOf(name: string, { topic, about, takes }: Operation) {
  const parameters = keysOf(takes).map(({ key, kind, optional }) => ({ name: key, kind, optional }))
  return { name, topic, about, parameters }
}

/** The library refuses by RangeErrors that name the argument; here they are the caller's mistakes. */
function asUsage<T>(prefix: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${prefix} ${error.message}`, { cause: error })
    throw error
  }
}

async function jsonFrom(stdin: NodeJS.ReadStream, name: string): Promise<unknown> {
  if (stdin.isTTY) throw new UsageError(`stats ${name}: the input comes on stdin as JSON; --describe says what it takes`)
  const pieces: Buffer[] = []
  for await (const piece of stdin) pieces.push(piece as Buffer)
  const text = Buffer.concat(pieces)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  if (text.trim() === '')
    throw new InputError(`stats ${name}: stdin is empty; it holds the input as JSON, --describe says what it takes`)
  try {
    return readJson(text)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw new InputError(`stats ${name}: ${error.broken ? 'the input is no JSON: it' : 'the input:'} ${error.message}`, {
      cause: error,
    })
  }
}

/** A number alone that JSON lacks is null, and why; in a result with other fields {@link plain} says it in words. */
function forJson(result: unknown): { result: unknown; undefinedReason?: string } {
  if (typeof result === 'number' && !Number.isFinite(result))
    return { result: null, undefinedReason: `the result is ${result}, which is no number in JSON` }
  return { result: plain(result) }
}

/** As JSON can say it: typed arrays as arrays, the infinite in words. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.isNaN(value) ? null : String(value)
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, plain)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
}

function resultText(result: unknown): string {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return `  ${shown(result)}`
  const fields = Object.entries(result).filter(([, value]) => value !== undefined)
  const width = Math.max(...fields.map(([key]) => key.length))
  return fields.map(([key, value]) => `  ${key.padEnd(width)}  ${shown(value)}`).join('\n')
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
