import type { Kysely, Selectable } from 'kysely'
import { digestFromBytes } from '../../base/digest.ts'
import { type Judgement, judgementSchema, judgementStates } from '../../record/judgement.ts'
import { type Label, labelRoles, labelSchema, labelStates } from '../../record/label.ts'
import type { Evidence } from '../../record/span.ts'
import { type Attempt, sliceNames, type Trial, trialSchema, trialStates } from '../../record/trial.ts'
import { verdicts } from '../../record/verdict.ts'
import type { TrialRecord } from '../store.ts'
import { allNames } from './names.ts'
import type { Tables } from './schema.ts'
import { unpackTranscript } from './transcript-body.ts'

type Db = Kysely<Tables>

/** Everything that is known of one trial. */
export async function readTrial(db: Db, id: Buffer): Promise<TrialRecord | undefined> {
  const row = await db.selectFrom('trial').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const run = await db.selectFrom('run').select('id').where('no', '=', row.run_no).executeTakeFirstOrThrow()
  const names = await allNames(db)
  const attempts = await db
    .selectFrom('attempt')
    .leftJoin('transcript', 'transcript.attempt_no', 'attempt.no')
    .selectAll('attempt')
    .select('transcript.body')
    .where('trial_no', '=', row.no)
    .orderBy('number')
    .execute()
  const trial = trialFrom(row, digestFromBytes(run.id), names)
  const last = attempts.at(-1)
  return {
    trial,
    attempts: attempts.map(attempt => attemptFrom(attempt, trial.id)),
    judgements: last ? await readJudgements(db, last.no, names) : [],
    labels: last ? await readLabels(db, last.no, names) : [],
  }
}

export function trialFrom(row: Selectable<Tables['trial']>, run: string, names: readonly string[]): Trial {
  const name = (code: number | null) => (code === null ? null : (names[code] ?? null))
  return trialSchema.parse({
    id: digestFromBytes(row.id),
    run,
    target: name(row.target),
    scenario: name(row.scenario),
    epoch: row.epoch,
    slice: Object.fromEntries(sliceNames.map(slice => [slice, name(row[slice])])),
    judges: JSON.parse(name(row.judges) ?? '[]'),
  })
}

function attemptFrom(row: Selectable<Tables['attempt']> & { body: Buffer | null }, trial: string): Attempt {
  return {
    trial,
    number: row.number,
    state: trialStates[row.state]!,
    ...(row.reason === null ? {} : { reason: row.reason }),
    startedAt: row.started_at,
    durationMs: row.duration_ms,
    transcript: row.body === null ? null : unpackTranscript(row.body),
  }
}

async function readJudgements(db: Db, attemptNo: number, names: readonly string[]): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgement').selectAll().where('attempt_no', '=', attemptNo).orderBy('no').execute()
  return Promise.all(
    rows.map(async row => {
      const kind = judgementStates[row.state]!
      const words = row.words ?? ''
      const outcome =
        kind === 'judged'
          ? {
              kind,
              ...verdictFrom(row, names),
              evidence: await readEvidence(db, 'judgement_no', row.no),
              ...optional('rationale', row.words),
            }
          : kind === 'abstained'
            ? { kind, reason: words }
            : { kind, error: words }
      return judgementSchema.parse({ judge: names[row.judge], ...clauseFrom(row, names), outcome })
    }),
  )
}

async function readLabels(db: Db, attemptNo: number, names: readonly string[]): Promise<Label[]> {
  const rows = await db.selectFrom('label').selectAll().where('attempt_no', '=', attemptNo).orderBy('no').execute()
  return Promise.all(
    rows.map(async row => {
      const kind = labelStates[row.state]!
      const outcome =
        kind === 'labelled'
          ? {
              kind,
              ...verdictFrom(row, names),
              evidence: await readEvidence(db, 'label_no', row.no),
              ...optional('comment', row.words),
            }
          : { kind, reason: row.words ?? '' }
      return labelSchema.parse({
        annotator: names[row.annotator],
        role: labelRoles[row.role],
        ...clauseFrom(row, names),
        outcome,
      })
    }),
  )
}

async function readEvidence(db: Db, owner: 'judgement_no' | 'label_no', no: number): Promise<Evidence[]> {
  return db.selectFrom('evidence').select(['part', 'start', 'end', 'quote']).where(owner, '=', no).orderBy('no').execute()
}

function verdictFrom(
  row: { verdict: number | null; severity: number | null; category: number | null },
  names: readonly string[],
) {
  return {
    verdict: verdicts[row.verdict ?? -1],
    ...optional('severity', row.severity),
    ...optional('category', row.category === null ? null : names[row.category]!),
  }
}

function clauseFrom(row: { clause: number | null }, names: readonly string[]) {
  return optional('clause', row.clause === null ? null : names[row.clause]!)
}

function optional<Key extends string, Value>(key: Key, value: Value | null): { [K in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [K in Key]?: Value })
}
