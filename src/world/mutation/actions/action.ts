import type { z } from 'zod'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { RandomStream } from '../../random-stream.ts'
import type { Draft } from '../draft.ts'
import type { Changed } from '../operator.ts'
import type { View } from '../view.ts'

export interface ActionTools {
  view: View
  random: RandomStream
  /** The event as it was recorded. */
  event: LedgerEvent
}

/** One thing that a mutant file can do: `do: NAME`, with what else it takes. To add one, add a file, and a line in the list. */
export interface Action<Schema extends z.ZodObject = z.ZodObject> {
  /** One line for the docs. */
  about: string
  takes: Schema
  /** Changes the draft at an event of it; null: nothing comes of it here. */
  apply(draft: Draft, event: LedgerEvent, given: z.output<Schema>, tools: ActionTools): Changed | null
}

/** An action as it is written: the type of what it takes follows from its schema. */
export function action<Schema extends z.ZodObject>(written: Action<Schema>): Action<Schema> {
  return written
}

/** An event in a sentence. */
export const named = ({ no, tool }: Pick<LedgerEvent, 'no' | 'tool'>) => `event ${no}, ${tool}`

/** A value in a sentence, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
