import { isDeepStrictEqual } from 'node:util'
import { InputError } from '../../base/errors.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import type { ImportedTrial } from '../importer.ts'

/** Characters of a long table that are held in memory. */
const mostHeld = 256 * 1024 * 1024

/** Trials whose rows stand apart: they are whole only when the last row has been read. */
export interface LongTable {
  /** @throws Error where the row does not go with the others of its trial */
  add(row: ImportedTrial, raw: string): void
  /** In the order in which they began. */
  trials(): Iterable<ImportedTrial>
}

interface LongTableOptions {
  /** The first word of a speaker on a clause counts, and the others are kept in the metadata; without it they are refused. */
  keepRepeats: boolean
  /** Speakers whose name no column holds. */
  fixed: ReadonlySet<string>
}

interface Whole extends ImportedTrial {
  /** The metadata of each row. */
  rows: NonNullable<RecordedTrial['metadata']>[]
  /** What a speaker said again, with the row in which it did. */
  repeats: NonNullable<RecordedTrial['metadata']>[string][]
}

/**
 * Brings the rows of a trial together: its words and slice must be the same in all of them, and what a speaker that the
 * mapping names said of the trial may stand in each of its rows.
 */
export function longTable({ keepRepeats, fixed }: LongTableOptions): LongTable {
  const found = new Map<string, Whole>()
  let held = 0
  return {
    add({ trial, at }, raw) {
      held += raw.length
      if (held > mostHeld) throw new InputError(`${at}: the table is too large to bring its rows together; split it by scenario`)
      const key = JSON.stringify([trial.target, trial.scenario, trial.epoch])
      const whole = found.get(key)
      if (!whole) {
        found.set(key, { at, trial, rows: [trial.metadata ?? {}], repeats: [] })
        return
      }
      if (!isDeepStrictEqual([trial.turns, trial.slice], [whole.trial.turns, whole.trial.slice]))
        throw new Error(
          `scenario "${trial.scenario}" has other words or another slice than at ${whole.at}; map a column that tells the two apart`,
        )
      const judgements = sorted(trial.judgements, whole.trial.judgements, fixed)
      const labels = sorted(trial.labels, whole.trial.labels, fixed)
      const again = [...judgements.again, ...labels.again]
      if (again.length > 0 && !keepRepeats)
        throw new Error(
          `${speakerOf(again[0]!)} has spoken of scenario "${trial.scenario}" before (it begins at ${whole.at}); say repeats: keep-first to let the first count and keep the others in the metadata`,
        )
      whole.trial.judgements.push(...judgements.fresh)
      whole.trial.labels.push(...labels.fresh)
      whole.rows.push(trial.metadata ?? {})
      whole.repeats.push(...again.map(said => JSON.parse(JSON.stringify({ ...said, row: whole.rows.length }))))
    },
    *trials() {
      for (const { trial, at, rows, repeats } of found.values())
        yield { at, trial: { ...trial, metadata: { rows, ...(repeats.length > 0 ? { repeats } : {}) } } }
    },
  }
}

function sorted<Said extends Judgement | Label>(now: readonly Said[], before: readonly Said[], fixed: ReadonlySet<string>) {
  const spoken = new Map(before.map(said => [speakerOf(said), said]))
  const isSame = (said: Said) =>
    fixed.has('judge' in said ? said.judge : said.annotator) && isDeepStrictEqual(said, spoken.get(speakerOf(said)))
  const fresh = now.filter(said => !spoken.has(speakerOf(said)))
  return { fresh, again: now.filter(said => spoken.has(speakerOf(said)) && !isSame(said)) }
}

function speakerOf(said: Judgement | Label): string {
  const on = said.clause === undefined ? '' : ` on clause ${said.clause}`
  return 'judge' in said ? `judge "${said.judge}"${on}` : `${said.role} "${said.annotator}"${on}`
}
