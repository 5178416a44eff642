import type { Clock } from '../base/clock.ts'
import { secretsOf } from '../model/http/secrets.ts'
import { ModelError } from '../model/model-error.ts'
import { type Environment, fromEnvironment } from '../model/uri/from-environment.ts'
import { agentTarget } from './agent/agent-target.ts'
import { inTime } from './agent/in-time.ts'
import { readJson } from './agent/read-json.ts'
import { agentEnvironment } from './command/environment.ts'
import { checkProgram } from './command/find-program.ts'
import { type LineProcess, lineProcess } from './command/line-process.ts'
import type { CommandUri } from './command-uri.ts'
import type { Target } from './target.ts'

export interface CommandTargetOptions {
  env: Environment
  clock: Clock
}

/**
 * An agent that is a program: one process a conversation, one line of JSON a request and a reply (docs/agents.md). The process begins
 * with the first request that has no kept reply, and is ended, with all that it has begun, when the conversation is over.
 * @throws UsageError where a variable that is to be passed on is not set
 */
export function commandTarget(uri: CommandUri, { env, clock }: CommandTargetOptions): Target {
  const { program, args, name, version, steps, timeoutMs, env: named } = uri
  const label = `command:${name}`
  const values = named.map(variable => fromEnvironment(variable, env, { about: label }))
  // A key of several lines is met line by line.
  const secrets = secretsOf([...values, ...values.flatMap(value => value.split(/\r?\n/))])
  const childEnv = agentEnvironment(env, named)
  checkProgram(program, childEnv.PATH ?? '', label)
  const command = { program, args, env: childEnv }
  const from = { label, secrets }
  return agentTarget({
    ...from,
    spec: {
      name,
      kind: 'command',
      version,
      options: { command: [program, ...args], steps, ...(named.length === 0 ? {} : { env: [...named] }) },
    },
    steps,
    connect() {
      let process: LineProcess | undefined
      let closed = false
      const late = () =>
        new ModelError(
          'timeout',
          `${label}: no line within ${timeoutMs} ms; does it flush its output after each? Otherwise give it longer with timeout_ms${process?.stderr() ?? ''}`,
        )
      return {
        async ask(request, { signal }) {
          if (closed) throw new ModelError('connection', `${label}: the conversation is over`)
          const send = (signal: AbortSignal) => {
            process ??= lineProcess(command, from)
            return process.ask(JSON.stringify(request), signal)
          }
          return readJson(await inTime(send, { timeoutMs, clock, signal, late }), from)
        },
        async close() {
          closed = true
          await process?.end()
        },
      }
    },
  })
}
