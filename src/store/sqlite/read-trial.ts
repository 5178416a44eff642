import type { Kysely, Selectable } from 'kysely'
import { digestFromBytes } from '../../base/digest.ts'
import { type Judgement, judgementSchema, judgementStates } from '../../record/judgement.ts'
import { type Label, labelRoles, labelSchema, labelStates } from '../../record/label.ts'
import type { Evidence } from '../../record/span.ts'
import { type Attempt, attemptSchema, sliceNames, type Trial, trialSchema, trialStates } from '../../record/trial.ts'
import { verdicts } from '../../record/verdict.ts'
import type { TrialRecord } from '../store.ts'
import { lateJudges, withLate } from './late-judges.ts'
import { textsOf } from './names.ts'
import type { Tables } from './schema.ts'
import { unpackTranscript } from './transcript-body.ts'

type Db = Kysely<Tables>
type TrialRow = Selectable<Tables['trial']>
type Texts = ReadonlyMap<number, string>

/** Everything that is known of one trial. */
export async function readTrial(db: Db, id: Buffer): Promise<TrialRecord | undefined> {
  const row = await db.selectFrom('trial').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const run = await db.selectFrom('run').select('id').where('no', '=', row.run_no).executeTakeFirstOrThrow()
  const attempts = await db
    .selectFrom('attempt')
    .leftJoin('transcript', 'transcript.attempt_no', 'attempt.no')
    .selectAll('attempt')
    .select('transcript.body')
    .where('trial_no', '=', row.no)
    .orderBy('number')
    .execute()
  const last = attempts.at(-1)?.no ?? 0
  const judgements = await db.selectFrom('judgement').selectAll().where('attempt_no', '=', last).orderBy('no').execute()
  const labels = await db.selectFrom('label').selectAll().where('attempt_no', '=', last).orderBy('no').execute()
  const texts = await textsOf(
    db,
    codesIn([
      ...trialCodes(row),
      ...judgements.flatMap(({ judge, clause, category }) => [judge, clause, category]),
      ...labels.flatMap(({ annotator, clause, category }) => [annotator, clause, category]),
    ]),
  )
  const trial = trialFrom(row, digestFromBytes(run.id), texts, await lateJudges(db, row.run_no))
  return {
    trial,
    attempts: attempts.map(attempt => attemptFrom(attempt, trial.id)),
    judgements: await Promise.all(
      judgements.map(async row => judgementFrom(row, texts, await readEvidence(db, 'judgement_no', row.no))),
    ),
    labels: await Promise.all(labels.map(async row => labelFrom(row, texts, await readEvidence(db, 'label_no', row.no)))),
  }
}

/** The trials of a run as they were planned. */
export async function readTrials(db: Db, runNo: number, run: string): Promise<Trial[]> {
  const rows = await db.selectFrom('trial').selectAll().where('run_no', '=', runNo).orderBy('no').execute()
  const texts = await textsOf(db, codesIn(rows.flatMap(trialCodes)))
  const late = await lateJudges(db, runNo)
  return rows.map(row => trialFrom(row, run, texts, late))
}

const codesIn = (codes: readonly (number | null)[]) => new Set(codes.filter(code => code !== null))

function trialCodes(row: TrialRow): (number | null)[] {
  return [row.target, row.scenario, row.judges, ...sliceNames.map(name => row[name])]
}

function trialFrom(row: TrialRow, run: string, texts: Texts, late: readonly string[]): Trial {
  const text = (code: number | null) => (code === null ? null : texts.get(code))
  return trialSchema.parse({
    id: digestFromBytes(row.id),
    run,
    target: text(row.target),
    scenario: text(row.scenario),
    epoch: row.epoch,
    slice: Object.fromEntries(sliceNames.map(name => [name, text(row[name])])),
    judges: withLate(JSON.parse(text(row.judges) ?? ''), late),
  })
}

function attemptFrom(row: Selectable<Tables['attempt']> & { body: Buffer | null }, trial: string): Attempt {
  return attemptSchema.parse({
    trial,
    number: row.number,
    state: trialStates[row.state],
    ...optional('reason', row.reason),
    startedAt: row.started_at,
    durationMs: row.duration_ms,
    transcript: row.body === null ? null : unpackTranscript(row.body),
  })
}

function judgementFrom(row: Selectable<Tables['judgement']>, texts: Texts, evidence: Evidence[]): Judgement {
  const kind = judgementStates[row.state]
  const outcome =
    kind === 'judged'
      ? {
          kind,
          ...verdictFrom(row, texts),
          evidence,
          ...optional('unverified', row.unverified === null ? null : JSON.parse(row.unverified)),
          ...optional('rationale', row.words),
        }
      : kind === 'abstained'
        ? { kind, reason: row.words }
        : { kind, error: row.words }
  return judgementSchema.parse({ judge: texts.get(row.judge), ...clauseFrom(row, texts), outcome })
}

function labelFrom(row: Selectable<Tables['label']>, texts: Texts, evidence: Evidence[]): Label {
  const kind = labelStates[row.state]
  const outcome =
    kind === 'labelled'
      ? { kind, ...verdictFrom(row, texts), evidence, ...optional('comment', row.words) }
      : { kind, reason: row.words }
  return labelSchema.parse({
    annotator: texts.get(row.annotator),
    role: labelRoles[row.role],
    ...clauseFrom(row, texts),
    outcome,
  })
}

async function readEvidence(db: Db, owner: 'judgement_no' | 'label_no', no: number): Promise<Evidence[]> {
  return db.selectFrom('evidence').select(['part', 'start', 'end', 'quote']).where(owner, '=', no).orderBy('no').execute()
}

function verdictFrom(row: { verdict: number | null; severity: number | null; category: number | null }, texts: Texts) {
  return {
    verdict: verdicts[row.verdict ?? -1],
    ...optional('severity', row.severity),
    ...optional('category', row.category === null ? null : texts.get(row.category)),
  }
}

function clauseFrom(row: { clause: number | null }, texts: Texts) {
  return optional('clause', row.clause === null ? null : texts.get(row.clause))
}

function optional<Key extends string, Value>(key: Key, value: Value | null): { [K in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [K in Key]?: Value })
}
