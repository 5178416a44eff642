import { z } from 'zod'
import { InputError } from '../../base/errors.ts'
import { readJson } from '../../base/json.ts'
import { nameSchema } from '../../record/text.ts'
import { type Episode, episodeSchema } from '../episode.ts'
import { openWorld } from '../shared-worlds.ts'
import type { Subject } from './subject.ts'

const lineSchema = z.strictObject({
  name: nameSchema,
  family: nameSchema.exactOptional(),
  episode: episodeSchema,
  inert: episodeSchema.exactOptional(),
  group: z.record(z.string(), z.string()).exactOptional(),
})

/** Recorded episodes as JSON Lines: each with its name, its inert twin, and its place in a group where it has one. */
export function writeSubject({ name, family, episode, inert, group }: Subject): string {
  return `${JSON.stringify({ name, ...(family && { family }), episode, ...(inert && { inert }), ...(group && { group }) })}\n`
}

/**
 * Recorded episodes from JSON Lines, as {@link writeSubject} writes them, or a bare episode a line.
 * @throws InputError naming the line
 */
export function* readSubjects(text: string, file: string): Generator<Subject> {
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${file}:${i + 1}`
    const value = jsonOf(line, where)
    const isBare = typeof value === 'object' && value !== null && 'events' in value
    const parsed = lineSchema.safeParse(isBare ? { name: `line ${i + 1}`, episode: value } : value)
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0]!
      throw new InputError(`${where}: no recorded episode: ${path.join('.') || 'the line'}: ${message}`)
    }
    yield { ...parsed.data, world: worldOf(parsed.data.episode, where) }
  }
}

function worldOf({ world }: Episode, where: string) {
  try {
    return openWorld(world)
  } catch (error) {
    throw new InputError(`${where}: ${(error as Error).message}`, { cause: error })
  }
}

function jsonOf(line: string, where: string): unknown {
  try {
    return readJson(line)
  } catch (error) {
    throw new InputError(`${where}: not valid JSON: ${(error as Error).message}`, { cause: error })
  }
}
