import { once } from 'node:events'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { UsageError } from '../base/errors.ts'
import { noRegularFile } from '../base/regular-file.ts'
import { checked, parseYaml } from '../base/source.ts'
import { readTextFile } from '../base/text-file.ts'
import { writeWhole } from '../interop/export/whole-file.ts'
import { type Setup, setupSchema } from '../world/household/setup.ts'
import { invariants } from '../world/invariant/invariants.ts'
import type { LedgerEvent } from '../world/ledger/event.ts'
import { writeLedger } from '../world/ledger/ledger.ts'
import { type ServedWorld, serveWorld } from '../world/mcp/serve-world.ts'
import type { World } from '../world/world.ts'
import { type CommandContext, type ExitCode, exitCodes } from './command.ts'
import { episodeText, eventLine, type InvariantSays, servedText } from './print/episode-text.ts'
import { printJson } from './print/json.ts'

/** `assay world serve`: a person points an agent of their own at a world, and sees what it does there. */
export function defineServe(command: Command): void {
  command
    .option('--setup <file>', 'serve: what a scenario changes of the household, as YAML or JSON')
    .option('--port <port>', 'serve: on 127.0.0.1; 0 is any that is free', '0')
    .option('--out <file>', 'serve: write the episode here at the end; .jsonl: its ledger alone')
}

export async function serve(world: World, options: Record<string, unknown>, context: CommandContext): Promise<ExitCode> {
  const { terminal, json, signal } = context
  const out = options.out === undefined ? null : writable(String(options.out))
  // With --json, standard output holds the one document of the end.
  const line = json ? terminal.note : terminal.print
  const onCall = (event: LedgerEvent) => line(eventLine(event, terminal.width))
  const setup = options.setup === undefined ? {} : setupOf(String(options.setup))
  await using served = await opened(world, setup, portOf(String(options.port)), onCall)
  line(`\n${servedText(world, served.session.state.active.id, served.url, terminal.width)}`)
  const keyboard = createInterface({ input: process.stdin })
  keyboard.on('line', typed => fromUser(typed, served, onCall, terminal.note))
  if (!signal.aborted) await once(signal, 'abort')
  keyboard.close()
  await served.close()

  const { turnedAway } = served
  const episode = served.episode()
  const says = invariants.flatMap((invariant): InvariantSays[] => {
    const { id, name } = invariant
    return invariant.scope === 'episode' ? [{ id, name, result: invariant.check(episode, world) }] : []
  })
  if (json) printJson(context, 'assay.world-served/1', { turnedAway, episode, invariants: says })
  else terminal.print(`\n${episodeText(episode, { turnedAway, says }, terminal.width)}`)
  if (out !== null) {
    const text = out.endsWith('.jsonl') ? writeLedger(episode.events) : `${JSON.stringify(episode)}\n`
    await writeWhole(out, async file => file.write(text))
    terminal.note(`\nwritten: ${out}`)
  }
  return exitCodes.done
}

async function opened(world: World, setup: Setup, port: number, onCall: (event: LedgerEvent) => void): Promise<ServedWorld> {
  try {
    return await serveWorld({ world, setup }, { port, onCall })
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`world serve: ${error.message}`, { cause: error }) : error
  }
}

/** A line that is typed: a tool of the user's own with its arguments, or what the user says. */
function fromUser(typed: string, served: ServedWorld, onCall: (event: LedgerEvent) => void, note: (text: string) => void): void {
  const [, tool, given] = /^\/(\w+)\s*(.*)$/.exec(typed.trim()) ?? []
  if (tool === undefined) {
    if (typed.trim() !== '') served.say('user', typed.trim())
    return
  }
  try {
    onCall(served.session.call(tool, JSON.parse(given || '{}'), 'user').event)
  } catch {
    note(`the arguments are no JSON; write them as /${tool} {"profile": "profile-1"}`)
  }
}

function setupOf(path: string): Setup {
  return checked(setupSchema, parseYaml(readTextFile(path), path))
}

/** Before an hour's work, not after it. */
function writable(path: string): string {
  const there = existsSync(path) ? statSync(path) : undefined
  const wrong = there && noRegularFile(there)
  if (wrong) throw new UsageError(`world serve: --out ${path} ${wrong.split(';')[0]}; name a file`)
  try {
    accessSync(dirname(path), constants.W_OK)
    return path
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`world serve: --out ${path} cannot be written (${code}); name a file in a folder that is there`, {
      cause: error,
    })
  }
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`world serve: --port "${text}" is no port; give one from 1 to 65535, or 0 for any that is free`)
  return Number(text)
}
