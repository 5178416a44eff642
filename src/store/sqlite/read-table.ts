import { type Kysely, sql } from 'kysely'
import { sliceNames, trialStates } from '../../record/trial.ts'
import { type NameColumn, pending, type RunTable } from '../run-table.ts'
import { GrowingColumn } from './growing-column.ts'
import { addLate, lateJudges } from './late-judges.ts'
import { textsOf } from './names.ts'
import type { Tables } from './schema.ts'

type Db = Kysely<Tables>
type Trials = RunTable['trials']

const targetError = trialStates.indexOf('target-error')

/**
 * Reads the narrow columns of a run; transcripts are never touched. It goes by ranges of trials, whose attempts and
 * judgements an index finds: 1,000,000 trials with two judgements each take 6 s.
 * @param pageSize trials read at once: enough to be fast, few enough that a million of them need no million objects
 */
export async function readTable(db: Db, runNo: number, pageSize = 10_000): Promise<RunTable> {
  const { count } = await db
    .selectFrom('trial')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('run_no', '=', runNo)
    .executeTakeFirstOrThrow()
  const names: string[] = []
  const trials = emptyTrials(count, names)
  const judgements = new VerdictRows()
  const labels = new VerdictRows()
  for (let row = 0, last = 0; row < count; ) {
    const page = await readTrials(db, runNo, { row, after: last, pageSize }, trials)
    const lastAttempts = await readAttempts(db, page, trials)
    await readVerdicts(db, 'judgement', page, lastAttempts, judgements)
    await readVerdicts(db, 'label', page, lastAttempts, labels)
    last = page.last
    row += page.rowOf.size
  }
  const table = { trials, judgements: judgements.judgements(names), labels: labels.labels(names) }
  await decode(db, names, nameColumns(table))
  addLate(trials.judges, names, await lateJudges(db, runNo))
  return table
}

/** Consecutive trials of a run: their numbers in the store, and the row of each in the table. */
interface Page {
  runNo: number
  first: number
  last: number
  rowOf: ReadonlyMap<number, number>
}

/** Row of `trials` for each attempt that is its trial's last; judgements of earlier attempts are not of the result. */
type LastAttempts = ReadonlyMap<number, number>

function emptyTrials(count: number, names: string[]): Trials {
  const column = (): NameColumn => ({ names, codes: new Int32Array(count).fill(-1) })
  return {
    count,
    target: column(),
    scenario: column(),
    slices: Object.fromEntries(sliceNames.map(name => [name, column()])) as Trials['slices'],
    judges: column(),
    epoch: new Int32Array(count),
    state: new Int8Array(count).fill(pending),
    attempts: new Int32Array(count),
    errors: new Int32Array(count),
    ids: new Uint8Array(count * 32),
  }
}

async function readTrials(
  db: Db,
  runNo: number,
  from: { row: number; after: number; pageSize: number },
  trials: Trials,
): Promise<Page> {
  const rows = await db
    .selectFrom('trial')
    .selectAll()
    .where('run_no', '=', runNo)
    .where('no', '>', from.after)
    .orderBy('no')
    .limit(from.pageSize)
    .execute()
  const rowOf = new Map<number, number>()
  for (const [i, trial] of rows.entries()) {
    const row = from.row + i
    trials.target.codes[row] = trial.target
    trials.scenario.codes[row] = trial.scenario
    trials.judges.codes[row] = trial.judges
    trials.epoch[row] = trial.epoch
    trials.ids.set(trial.id, row * 32)
    for (const name of sliceNames) trials.slices[name].codes[row] = trial[name] ?? -1
    rowOf.set(trial.no, row)
  }
  return { runNo, first: rows[0]!.no, last: rows.at(-1)!.no, rowOf }
}

async function readAttempts(db: Db, { runNo, first, last, rowOf }: Page, trials: Trials): Promise<LastAttempts> {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('trial', 'trial.no', 'attempt.trial_no')
    .select(['attempt.no', 'attempt.trial_no', 'attempt.number', 'attempt.state'])
    .where('trial.run_no', '=', runNo)
    .where('trial.no', '>=', first)
    .where('trial.no', '<=', last)
    .orderBy('attempt.trial_no')
    .orderBy('attempt.number')
    .execute()
  const lastNo = new Map<number, number>()
  for (const attempt of rows) {
    const row = rowOf.get(attempt.trial_no)!
    trials.attempts[row] = attempt.number
    trials.state[row] = attempt.state
    if (attempt.state === targetError) trials.errors[row]!++
    lastNo.set(row, attempt.no)
  }
  return new Map([...lastNo].map(([row, no]) => [no, row]))
}

/** Judgements and labels have the same columns but for who spoke. */
async function readVerdicts(
  db: Db,
  table: 'judgement' | 'label',
  { runNo, first, last }: Page,
  lastAttempts: LastAttempts,
  found: VerdictRows,
): Promise<void> {
  const [who, role] = table === 'label' ? ['label.annotator', sql.ref<number>('label.role')] : ['judgement.judge', sql<number>`0`]
  const rows = await db
    .selectFrom(table)
    .innerJoin('attempt', 'attempt.no', `${table}.attempt_no`)
    .innerJoin('trial', 'trial.no', 'attempt.trial_no')
    .select([
      `${table}.attempt_no`,
      `${table}.state`,
      `${table}.verdict`,
      `${table}.severity`,
      `${table}.category`,
      sql.ref<number>(who).as('who'),
      role.as('role'),
    ])
    .where('trial.run_no', '=', runNo)
    .where('trial.no', '>=', first)
    .where('trial.no', '<=', last)
    .orderBy(`${table}.no`)
    .execute()
  for (const row of rows) {
    const trial = lastAttempts.get(row.attempt_no)
    if (trial !== undefined) found.push(trial, row)
  }
}

class VerdictRows {
  readonly #trial = new GrowingColumn()
  readonly #who = new GrowingColumn()
  readonly #role = new GrowingColumn()
  readonly #state = new GrowingColumn()
  readonly #verdict = new GrowingColumn()
  readonly #severity = new GrowingColumn()
  readonly #category = new GrowingColumn()

  push(
    trial: number,
    row: Record<'who' | 'role' | 'state', number> & Record<'verdict' | 'severity' | 'category', number | null>,
  ) {
    this.#trial.push(trial)
    this.#who.push(row.who)
    this.#role.push(row.role)
    this.#state.push(row.state)
    this.#verdict.push(row.verdict ?? -1)
    this.#severity.push(row.severity ?? 0)
    this.#category.push(row.category ?? -1)
  }

  judgements(names: string[]): RunTable['judgements'] {
    return { ...this.#columns(names), judge: { names, codes: this.#who.values } }
  }

  labels(names: string[]): RunTable['labels'] {
    return { ...this.#columns(names), annotator: { names, codes: this.#who.values }, role: Int8Array.from(this.#role.values) }
  }

  #columns(names: string[]) {
    return {
      count: this.#trial.values.length,
      trial: this.#trial.values,
      state: Int8Array.from(this.#state.values),
      verdict: Int8Array.from(this.#verdict.values),
      severity: Int8Array.from(this.#severity.values),
      category: { names, codes: this.#category.values },
    }
  }
}

function nameColumns({ trials, judgements, labels }: RunTable): NameColumn[] {
  return [
    trials.target,
    trials.scenario,
    trials.judges,
    ...Object.values(trials.slices),
    judgements.judge,
    judgements.category,
    labels.annotator,
    labels.category,
  ]
}

/** Turns the store's codes into places of `names`, which then holds the names that occur in this run and no others. */
async function decode(db: Db, names: string[], columns: readonly NameColumn[]): Promise<void> {
  const places = new Map<number, number>()
  for (const { codes } of columns) {
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!
      if (code < 0) continue
      const place = places.get(code) ?? places.size
      if (place === places.size) places.set(code, place)
      codes[i] = place
    }
  }
  const texts = await textsOf(db, new Set(places.keys()))
  for (const code of places.keys()) names.push(texts.get(code)!)
}
