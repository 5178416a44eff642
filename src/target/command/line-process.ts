import { type ChildProcess, spawn } from 'node:child_process'
import { replyCapBytes } from '../../model/http/exchange.ts'
import { ModelError, type ModelErrorKind } from '../../model/model-error.ts'
import { type From, quoted } from '../agent/read-json.ts'
import { endGroup, watchGroup } from './process-group.ts'
import { tail } from './tail.ts'

export interface Command {
  program: string
  args: readonly string[]
  env: Readonly<Record<string, string>>
}

/** A process that answers each line with one line. Once something has gone wrong it is ended, and answers no more. */
export interface LineProcess {
  /** @throws ModelError; the signal's reason once it is aborted */
  ask(line: string, signal: AbortSignal): Promise<string>
  /** What it wrote to stderr at last, as the end of an error. */
  stderr(): string
  /** Resolves when nothing of it is left. */
  end(): Promise<void>
}

/** After its end, or the end of its output, so long is waited for the rest: its last words, and its exit code. */
const restMs = 500

export function lineProcess({ program, args, env }: Command, from: From): LineProcess {
  const lastWords = tail(from.secrets)
  let failure: ModelError | undefined
  let waiting: { resolve(line: string): void; reject(error: unknown): void } | undefined
  let ending: Promise<void> | undefined
  /** What has come of the next line. */
  let held: Buffer[] = []
  let heldBytes = 0

  function stderr(): string {
    const words = lastWords.words()
    return words === '' ? '' : `; the last it wrote to stderr: ${words}`
  }

  function fail(kind: ModelErrorKind, what: string): void {
    if (failure) return
    failure = new ModelError(kind, `${from.label}: ${what}${stderr()}`)
    waiting?.reject(failure)
    waiting = undefined
    held = []
    void stop(true)
  }

  function take(chunk: Buffer): void {
    for (let rest = chunk; rest.length > 0 && !failure; ) {
      const newline = rest.indexOf(0x0a)
      const part = newline < 0 ? rest : rest.subarray(0, newline)
      rest = newline < 0 ? rest.subarray(rest.length) : rest.subarray(newline + 1)
      heldBytes += part.length
      held.push(part)
      if (heldBytes > replyCapBytes) fail('malformed', `a line of its reply is over ${replyCapBytes >> 20} MB`)
      else if (newline >= 0) takeLine(drop(), rest)
    }
  }

  function takeLine(line: string, rest: Buffer): void {
    if (line.trim() === '') return
    const more = rest.toString('utf8')
    if (!waiting || more.trim() !== '') {
      unasked(waiting ? more : line)
      return
    }
    waiting.resolve(line)
    waiting = undefined
  }

  /** What is held, as text. */
  function drop(): string {
    const text = Buffer.concat(held, heldBytes).toString('utf8')
    held = []
    heldBytes = 0
    return text
  }

  function unasked(text: string): void {
    fail(
      'malformed',
      `it wrote what nobody asked for: ${quoted(text, from)}; stdout is for one line a request, and everything else for stderr`,
    )
  }

  function gone({ exitCode, signalCode }: ChildProcess, how: string): void {
    const ended = signalCode ? `it was ended by ${signalCode}` : exitCode === null ? how : `it ended with exit code ${exitCode}`
    const half = drop()
    const where =
      half.trim() === ''
        ? 'before it replied'
        : `in the middle of a line (${quoted(half, from)}); each reply ends with a line break`
    fail('connection', `${ended} ${where}`)
  }

  const child = begin()

  function begin(): ChildProcess | undefined {
    try {
      // A group of its own, so that all it begins can be ended with it.
      const detached = process.platform !== 'win32'
      const child = spawn(program, args, { env, detached, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
      const goneSoon = (how: string) => () => setTimeout(() => gone(child, how), restMs)
      child.on('error', error => fail('connection', cannotStart(error)))
      child.on('exit', goneSoon('it ended'))
      child.on('close', () => gone(child, 'it ended'))
      child.stdout.on('data', take).on('end', goneSoon('it closed its output')).on('error', goneSoon('its output broke'))
      child.stderr.on('data', chunk => lastWords.add(chunk)).on('error', () => undefined)
      child.stdin.on('error', goneSoon('it no longer read its input'))
      if (child.pid !== undefined) watchGroup(child)
      return child
    } catch (error) {
      fail('rejected', cannotStart(error))
      return undefined
    }
  }

  function stop(atOnce: boolean): Promise<void> {
    // `fail` may come while the process is being started.
    ending ??= Promise.resolve().then(() => (child ? endGroup(child, { atOnce }) : undefined))
    return ending
  }

  return {
    ask(line, signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      if (!failure && heldBytes > 0) unasked(drop())
      if (failure) return Promise.reject(failure)
      return new Promise((resolve, reject) => {
        const aborted = () => {
          reject(signal.reason)
          waiting = undefined
          fail('timeout', 'it was stopped')
        }
        signal.addEventListener('abort', aborted, { once: true })
        const done = () => signal.removeEventListener('abort', aborted)
        waiting = {
          resolve: reply => {
            done()
            resolve(reply)
          },
          reject: error => {
            done()
            reject(error)
          },
        }
        child!.stdin!.write(`${line}\n`)
      })
    },
    stderr,
    end() {
      const ended = stop(false)
      fail('connection', 'the conversation is over')
      return ended
    },
  }
}

function cannotStart(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no reason given'
  return `it cannot be started (${code}); check the command`
}
