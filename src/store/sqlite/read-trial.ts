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

/** Numbers bound in one statement: SQLite takes 32,766. */
const chunk = 10_000

type Db = Kysely<Tables>
type TrialRow = Selectable<Tables['trial']>
type Texts = ReadonlyMap<number, string>

/** Everything that is known of one trial. */
export async function readTrial(db: Db, id: Buffer): Promise<TrialRecord | undefined> {
  const [record] = await readTrialRecords(db, [id])
  return record
}

/** Of several trials, in the order of their ids; those that are not there are left out. A hundred at once take a fifth of the time. */
export async function readTrialRecords(db: Db, ids: readonly Buffer[]): Promise<TrialRecord[]> {
  const rows = await db.selectFrom('trial').selectAll().where('id', 'in', ids).execute()
  const attempts = await db
    .selectFrom('attempt')
    .leftJoin('transcript', 'transcript.attempt_no', 'attempt.no')
    .selectAll('attempt')
    .select('transcript.body')
    .where('trial_no', 'in', numbers(rows))
    .orderBy('number')
    .execute()
  const attemptsOf = Map.groupBy(attempts, attempt => attempt.trial_no)
  const lasts = numbers([...attemptsOf.values()].map(of => of.at(-1)!))
  const judgements = await db.selectFrom('judgement').selectAll().where('attempt_no', 'in', lasts).orderBy('no').execute()
  const labels = await db.selectFrom('label').selectAll().where('attempt_no', 'in', lasts).orderBy('no').execute()
  const [judgementsOf, labelsOf] = [Map.groupBy(judgements, row => row.attempt_no), Map.groupBy(labels, row => row.attempt_no)]
  const judgementEvidence = await readEvidence(db, 'judgement_no', numbers(judgements))
  const labelEvidence = await readEvidence(db, 'label_no', numbers(labels))
  const texts = await textsOf(
    db,
    codesIn([
      ...rows.flatMap(trialCodes),
      ...judgements.flatMap(({ judge, clause, category }) => [judge, clause, category]),
      ...labels.flatMap(({ annotator, clause, category }) => [annotator, clause, category]),
    ]),
  )
  const runs = await readRuns(db, new Set(rows.map(row => row.run_no)))
  const records = rows.map((row): [string, TrialRecord] => {
    const tried = attemptsOf.get(row.no) ?? []
    const last = tried.at(-1)?.no ?? 0
    const run = runs.get(row.run_no)!
    const trial = trialFrom(row, run.id, texts, run.late)
    return [
      trial.id,
      {
        trial,
        attempts: tried.map(attempt => attemptFrom(attempt, trial.id)),
        judgements: (judgementsOf.get(last) ?? []).map(said => judgementFrom(said, texts, judgementEvidence.get(said.no) ?? [])),
        labels: (labelsOf.get(last) ?? []).map(said => labelFrom(said, texts, labelEvidence.get(said.no) ?? [])),
      },
    ]
  })
  const byId = new Map(records)
  return ids.flatMap(id => byId.get(digestFromBytes(id)) ?? [])
}

/** The runs that some trials are of, mostly one: its id, and the judges that came to it later. */
async function readRuns(db: Db, nos: ReadonlySet<number>): Promise<Map<number, { id: string; late: string[] }>> {
  const runs = new Map<number, { id: string; late: string[] }>()
  for (const no of nos) {
    const { id } = await db.selectFrom('run').select('id').where('no', '=', no).executeTakeFirstOrThrow()
    runs.set(no, { id: digestFromBytes(id), late: await lateJudges(db, no) })
  }
  return runs
}

const numbers = (rows: readonly { no: number }[]) => rows.map(row => row.no)

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

async function readEvidence(
  db: Db,
  owner: 'judgement_no' | 'label_no',
  nos: readonly number[],
): Promise<Map<number | null, Evidence[]>> {
  const found = new Map<number | null, Evidence[]>()
  for (let at = 0; at < nos.length; at += chunk) {
    const some = nos.slice(at, at + chunk)
    const rows = await db
      .selectFrom('evidence')
      .select([owner, 'part', 'start', 'end', 'quote'])
      .where(owner, 'in', some)
      .orderBy('no')
      .execute()
    for (const { [owner]: no, ...evidence } of rows as (Evidence & Record<typeof owner, number | null>)[])
      found.set(no, [...(found.get(no) ?? []), evidence])
  }
  return found
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
