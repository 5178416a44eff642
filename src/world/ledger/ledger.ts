import { InputError } from '../../base/errors.ts'
import { type LedgerEvent, ledgerEventSchema } from './event.ts'

/** A ledger as JSON Lines, one event a line. */
export function writeLedger(events: readonly LedgerEvent[]): string {
  return events.map(event => `${JSON.stringify(event)}\n`).join('')
}

/**
 * A ledger from JSON Lines. What it says of the state is checked by `replayLedger`.
 * @throws InputError naming the line
 */
export function readLedger(text: string, file = 'ledger'): LedgerEvent[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, i) => {
    const parsed = ledgerEventSchema.safeParse(jsonOf(line, `${file}:${i + 1}`))
    if (parsed.success) return parsed.data
    const { path, message } = parsed.error.issues[0]!
    throw new InputError(`${file}:${i + 1}: no ledger event: ${path.join('.')}: ${message}`)
  })
}

function jsonOf(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new InputError(`${where}: not valid JSON: ${(error as Error).message}`, { cause: error })
  }
}
