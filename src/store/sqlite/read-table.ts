import { type Kysely, sql } from 'kysely'
import { sliceNames, trialStates } from '../../record/trial.ts'
import { type NameColumn, pending, type RunTable } from '../run-table.ts'
import { allNames } from './names.ts'
import type { Tables } from './schema.ts'

/** Rows fetched at once: enough to be fast, few enough that a million trials need no million objects. */
const page = 20_000
const targetError = trialStates.indexOf('target-error')

/** Reads the narrow columns of a run; transcripts are never touched. */
export async function readTable(db: Kysely<Tables>, runNo: number): Promise<RunTable> {
  const names = await allNames(db)
  const trials = await readTrials(db, runNo, names)
  const attempts = await readAttempts(db, runNo, trials)
  return {
    trials: trials.columns,
    judgements: await readJudgements(db, runNo, names, attempts),
    labels: await readLabels(db, runNo, names, attempts),
  }
}

/** Row of `trials` for each attempt that is its trial's last; judgements of earlier attempts are not of the result. */
type LastAttempts = Map<number, number>

async function readTrials(db: Kysely<Tables>, runNo: number, names: string[]) {
  const { count } = await db
    .selectFrom('trial')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('run_no', '=', runNo)
    .executeTakeFirstOrThrow()
  const column = () => ({ names, codes: new Int32Array(count).fill(-1) }) satisfies NameColumn
  const columns: RunTable['trials'] = {
    count,
    target: column(),
    scenario: column(),
    slices: Object.fromEntries(sliceNames.map(name => [name, column()])) as unknown as RunTable['trials']['slices'],
    judges: column(),
    epoch: new Int32Array(count),
    state: new Int8Array(count).fill(pending),
    attempts: new Int32Array(count),
    errors: new Int32Array(count),
    ids: new Uint8Array(count * 32),
  }
  const rowOf = new Map<number, number>()
  let row = 0
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('trial')
      .selectAll()
      .where('run_no', '=', runNo)
      .where('no', '>', last)
      .orderBy('no')
      .limit(page)
      .execute()
    for (const trial of rows) {
      columns.target.codes[row] = trial.target
      columns.scenario.codes[row] = trial.scenario
      columns.judges.codes[row] = trial.judges
      columns.epoch[row] = trial.epoch
      columns.ids.set(trial.id, row * 32)
      for (const name of sliceNames) columns.slices[name].codes[row] = trial[name] ?? -1
      rowOf.set(trial.no, row++)
      last = trial.no
    }
    if (rows.length < page) return { columns, rowOf }
  }
}

async function readAttempts(
  db: Kysely<Tables>,
  runNo: number,
  trials: Awaited<ReturnType<typeof readTrials>>,
): Promise<LastAttempts> {
  const lastNo = new Int32Array(trials.columns.count)
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('attempt')
      .innerJoin('trial', 'trial.no', 'attempt.trial_no')
      .select(['attempt.no', 'attempt.trial_no', 'attempt.number', 'attempt.state'])
      .where('trial.run_no', '=', runNo)
      .where('attempt.no', '>', last)
      .orderBy('attempt.no')
      .limit(page)
      .execute()
    for (const attempt of rows) {
      const row = trials.rowOf.get(attempt.trial_no)!
      last = attempt.no
      if (attempt.state === targetError) trials.columns.errors[row]!++
      if (attempt.number < trials.columns.attempts[row]!) continue
      trials.columns.attempts[row] = attempt.number
      trials.columns.state[row] = attempt.state
      lastNo[row] = attempt.no
    }
    if (rows.length < page) break
  }
  const rowOfLast: LastAttempts = new Map()
  lastNo.forEach((no, row) => {
    if (no !== 0) rowOfLast.set(no, row)
  })
  return rowOfLast
}

async function readJudgements(
  db: Kysely<Tables>,
  runNo: number,
  names: string[],
  attempts: LastAttempts,
): Promise<RunTable['judgements']> {
  const rows = await readVerdictRows(db, 'judgement', runNo, attempts, sql<number>`judgement.judge`)
  return { ...rows.columns, judge: { names, codes: rows.who }, category: { names, codes: rows.category } }
}

async function readLabels(
  db: Kysely<Tables>,
  runNo: number,
  names: string[],
  attempts: LastAttempts,
): Promise<RunTable['labels']> {
  const rows = await readVerdictRows(db, 'label', runNo, attempts, sql<number>`label.annotator`)
  return { ...rows.columns, annotator: { names, codes: rows.who }, role: rows.role, category: { names, codes: rows.category } }
}

/** Judgements and labels have the same columns but for who spoke. */
async function readVerdictRows(
  db: Kysely<Tables>,
  table: 'judgement' | 'label',
  runNo: number,
  attempts: LastAttempts,
  who: ReturnType<typeof sql<number>>,
) {
  const found: number[][] = [[], [], [], [], [], [], []]
  const role = table === 'label' ? sql<number>`label.role` : sql<number>`0`
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom(table)
      .innerJoin('attempt', 'attempt.no', `${table}.attempt_no`)
      .innerJoin('trial', 'trial.no', 'attempt.trial_no')
      .select([
        `${table}.no`,
        `${table}.attempt_no`,
        `${table}.state`,
        `${table}.verdict`,
        `${table}.severity`,
        `${table}.category`,
        who.as('who'),
        role.as('role'),
      ])
      .where('trial.run_no', '=', runNo)
      .where(`${table}.no`, '>', last)
      .orderBy(`${table}.no`)
      .limit(page)
      .execute()
    for (const row of rows) {
      last = row.no
      const trial = attempts.get(row.attempt_no)
      if (trial === undefined) continue
      const values = [trial, row.who, row.role, row.state, row.verdict ?? -1, row.severity ?? 0, row.category ?? -1]
      values.forEach((value, i) => {
        found[i]!.push(value)
      })
    }
    if (rows.length < page) break
  }
  const [trial, whoCodes, roles, state, verdict, severity, category] = found as [
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
  ]
  return {
    columns: {
      count: trial.length,
      trial: Int32Array.from(trial),
      state: Int8Array.from(state),
      verdict: Int8Array.from(verdict),
      severity: Int8Array.from(severity),
    },
    who: Int32Array.from(whoCodes),
    role: Int8Array.from(roles),
    category: Int32Array.from(category),
  }
}
