import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import { type Digest, digestFromBytes, digestToBytes } from '../../base/digest.ts'
import { StoreError } from '../../base/errors.ts'
import { judgementStates } from '../../record/judgement.ts'
import { labelRoles, labelStates } from '../../record/label.ts'
import type { Evidence } from '../../record/span.ts'
import { transcriptSchema } from '../../record/transcript.ts'
import { type Attempt, sliceNames, type Trial, trialStates } from '../../record/trial.ts'
import { verdicts } from '../../record/verdict.ts'
import { withAdded } from '../added-metadata.ts'
import type { AddedMetadata, Batch, Judged, Labelled } from '../store.ts'
import { writeCalls } from './calls.ts'
import { inPieces, insertRows } from './insert-rows.ts'
import type { Names } from './names.ts'
import { NewRows } from './new-rows.ts'
import type { Tables } from './schema.ts'
import { packTranscript, unpackTranscript } from './transcript-body.ts'

type Db = Transaction<Tables>
type AttemptKey = `${Digest}/${number}`

/** Writes a batch inside the caller's transaction. Rows that are already there are left as they are. */
export async function writeBatch(db: Db, names: Names, batch: Batch, runNos: Map<Digest, number>): Promise<void> {
  if (batch.trials?.length) await writeTrials(db, names, batch.trials, runNos)
  if (batch.calls?.length) await writeCalls(db, names, batch.calls, runNos)
  if (!batch.attempts?.length && !batch.judged?.length && !batch.labelled?.length && !batch.added?.length) return
  const attempts = await writeAttempts(db, batch)
  if (batch.judged?.length) await writeJudgements(db, names, batch.judged, attempts)
  if (batch.labelled?.length) await writeLabels(db, names, batch.labelled, attempts)
  if (batch.added?.length) await addMetadata(db, batch.added, attempts)
}

async function writeTrials(db: Db, names: Names, trials: readonly Trial[], runNos: Map<Digest, number>): Promise<void> {
  const texts = trials.flatMap(trial => [
    trial.target,
    trial.scenario,
    judgeSet(trial),
    ...Object.values(trial.slice).filter(text => text !== null),
  ])
  const code = await names.codesFor(db, texts)
  const codeOrNull = (text: string | null) => (text === null ? null : code(text))
  const rows = trials.map(trial => {
    const run_no = runNos.get(trial.run)
    if (run_no === undefined)
      throw new StoreError(`trial ${trial.id.slice(0, 12)} belongs to run ${trial.run.slice(0, 12)}, which is not in the store`)
    return [
      digestToBytes(trial.id),
      run_no,
      code(trial.target),
      code(trial.scenario),
      trial.epoch,
      code(judgeSet(trial)),
      ...sliceNames.map(name => codeOrNull(trial.slice[name])),
    ]
  })
  await insertRows(db, 'trial', ['id', 'run_no', 'target', 'scenario', 'epoch', 'judges', ...sliceNames], rows)
}

const judgeSet = (trial: Trial) => JSON.stringify(trial.judges)

/** Writes attempts and transcripts; resolves to the row numbers of all attempts that the batch speaks of. */
async function writeAttempts(db: Db, batch: Batch): Promise<Map<AttemptKey, number>> {
  const attempts = batch.attempts ?? []
  const ids = new Set(
    [...attempts, ...(batch.judged ?? []), ...(batch.labelled ?? []), ...(batch.added ?? [])].map(row => row.trial),
  )
  const trialNos = await trialNumbers(db, [...ids])
  const rows = attempts.map(attempt => ({
    trial_no: known(trialNos, attempt.trial),
    number: attempt.number,
    state: trialStates.indexOf(attempt.state),
    reason: attempt.reason ?? null,
    started_at: attempt.startedAt,
    duration_ms: attempt.durationMs,
  }))
  const inserted = new NewRows((row: { trial_no: number; number: number }) => `${row.trial_no}/${row.number}`)
  for (const some of inPieces(rows)) {
    inserted.add(
      await db
        .insertInto('attempt')
        .values(some)
        .onConflict(conflict => conflict.columns(['trial_no', 'number']).doNothing())
        .returning(['no', 'trial_no', 'number'])
        .execute(),
    )
  }
  await writeTranscripts(
    db,
    rows.map(row => inserted.take(row)),
    attempts,
  )
  return attemptNumbers(db, trialNos)
}

/** A transcript goes with its attempt: where that was already there, with or without one, it is left so. */
async function writeTranscripts(db: Db, nos: readonly (number | undefined)[], attempts: readonly Attempt[]): Promise<void> {
  const bodies = attempts.flatMap(({ transcript }, i) =>
    nos[i] !== undefined && transcript ? [[nos[i], packTranscript(transcript)]] : [],
  )
  await insertRows(db, 'transcript', ['attempt_no', 'body'], bodies)
}

/** Metadata lies packed with its transcript: it is taken out, joined and put back. */
async function addMetadata(db: Db, added: readonly AddedMetadata[], attempts: Map<AttemptKey, number>): Promise<void> {
  for (const item of added) {
    const attempt_no = attemptNo(attempts, item)
    const row = await db.selectFrom('transcript').select('body').where('attempt_no', '=', attempt_no).executeTakeFirst()
    if (!row)
      throw new StoreError(`attempt ${item.attempt} of trial ${item.trial.slice(0, 12)} has no transcript to add metadata to`)
    const transcript = transcriptSchema.parse(unpackTranscript(row.body))
    const metadata = withAdded(transcript.metadata ?? {}, item)
    if (isDeepStrictEqual(metadata, transcript.metadata)) continue
    await db
      .updateTable('transcript')
      .set({ body: packTranscript({ ...transcript, metadata }) })
      .where('attempt_no', '=', attempt_no)
      .execute()
  }
}

async function trialNumbers(db: Db, ids: readonly Digest[]): Promise<Map<Digest, number>> {
  const nos = new Map<Digest, number>()
  for (const some of inPieces(ids)) {
    for (const row of await db.selectFrom('trial').select(['no', 'id']).where('id', 'in', some.map(digestToBytes)).execute()) {
      nos.set(digestFromBytes(row.id), row.no)
    }
  }
  return nos
}

async function attemptNumbers(db: Db, trialNos: Map<Digest, number>): Promise<Map<AttemptKey, number>> {
  const ids = new Map([...trialNos].map(([id, no]) => [no, id]))
  const nos = new Map<AttemptKey, number>()
  for (const some of inPieces([...ids.keys()])) {
    const rows = await db.selectFrom('attempt').select(['no', 'trial_no', 'number']).where('trial_no', 'in', some).execute()
    for (const row of rows) nos.set(`${ids.get(row.trial_no)!}/${row.number}`, row.no)
  }
  return nos
}

async function writeJudgements(
  db: Db,
  names: Names,
  judged: readonly Judged[],
  attempts: Map<AttemptKey, number>,
): Promise<void> {
  const flat = judged.flatMap(item => item.judgements.map(judgement => ({ attempt_no: attemptNo(attempts, item), judgement })))
  const code = await names.codesFor(
    db,
    flat.flatMap(({ judgement }) => texts(judgement.judge, judgement.clause, judgement.outcome)),
  )
  const rows = flat.map(({ attempt_no, judgement: { judge, clause, outcome } }) => ({
    attempt_no,
    judge: code(judge),
    clause: clause === undefined ? null : code(clause),
    state: judgementStates.indexOf(outcome.kind),
    ...verdictColumns(outcome, code),
    words:
      outcome.kind === 'judged' ? (outcome.rationale ?? null) : outcome.kind === 'abstained' ? outcome.reason : outcome.error,
    unverified: outcome.kind === 'judged' && outcome.unverified ? JSON.stringify(outcome.unverified) : null,
  }))
  const evidence = flat.map(({ judgement: { outcome } }) => (outcome.kind === 'judged' ? outcome.evidence : []))
  const inserted = new NewRows(
    (row: { attempt_no: number; judge: number; clause: number | null }) => `${row.attempt_no}/${row.judge}/${row.clause}`,
  )
  for (const some of inPieces(rows)) {
    inserted.add(
      await db
        .insertInto('judgement')
        .values(some)
        .onConflict(conflict => conflict.doNothing())
        .returning(['no', 'attempt_no', 'judge', 'clause'])
        .execute(),
    )
  }
  await writeEvidence(db, rows, evidence, row => ({ judgement_no: inserted.take(row), label_no: null }))
}

async function writeLabels(
  db: Db,
  names: Names,
  labelled: readonly Labelled[],
  attempts: Map<AttemptKey, number>,
): Promise<void> {
  const flat = labelled.flatMap(item => item.labels.map(label => ({ attempt_no: attemptNo(attempts, item), label })))
  const code = await names.codesFor(
    db,
    flat.flatMap(({ label }) => texts(label.annotator, label.clause, label.outcome)),
  )
  const rows = flat.map(({ attempt_no, label: { annotator, role, clause, outcome } }) => ({
    attempt_no,
    annotator: code(annotator),
    role: labelRoles.indexOf(role),
    clause: clause === undefined ? null : code(clause),
    state: labelStates.indexOf(outcome.kind),
    ...verdictColumns(outcome, code),
    words: outcome.kind === 'labelled' ? (outcome.comment ?? null) : outcome.reason,
  }))
  const evidence = flat.map(({ label: { outcome } }) => (outcome.kind === 'labelled' ? outcome.evidence : []))
  const inserted = new NewRows(
    (row: { attempt_no: number; annotator: number; role: number; clause: number | null }) =>
      `${row.attempt_no}/${row.annotator}/${row.role}/${row.clause}`,
  )
  for (const some of inPieces(rows)) {
    inserted.add(
      await db
        .insertInto('label')
        .values(some)
        .onConflict(conflict => conflict.doNothing())
        .returning(['no', 'attempt_no', 'annotator', 'role', 'clause'])
        .execute(),
    )
  }
  await writeEvidence(db, rows, evidence, row => ({ judgement_no: null, label_no: inserted.take(row) }))
}

/** Evidence goes with the row it belongs to: where that row was already there, so was its evidence. */
async function writeEvidence<Row>(
  db: Db,
  rows: readonly Row[],
  evidence: readonly (readonly Evidence[])[],
  owner: (row: Row) => { judgement_no: number | null | undefined; label_no: number | null | undefined },
): Promise<void> {
  const values = rows.flatMap((row, i) => {
    const { judgement_no, label_no } = owner(row)
    if (judgement_no === undefined || label_no === undefined) return []
    return evidence[i]!.map(({ part, start, end, quote }) => [judgement_no, label_no, part, start, end, quote])
  })
  await insertRows(db, 'evidence', ['judgement_no', 'label_no', 'part', 'start', 'end', 'quote'], values)
}

type Outcome = { kind: string; verdict?: (typeof verdicts)[number]; severity?: number | undefined; category?: string | undefined }

function texts(name: string, clause: string | undefined, outcome: Outcome): string[] {
  return [name, clause, outcome.category].filter(text => text !== undefined)
}

function verdictColumns(outcome: Outcome, code: (text: string) => number) {
  return {
    verdict: outcome.verdict === undefined ? null : verdicts.indexOf(outcome.verdict),
    severity: outcome.severity ?? null,
    category: outcome.category === undefined ? null : code(outcome.category),
  }
}

function attemptNo(attempts: Map<AttemptKey, number>, item: { trial: Digest; attempt: number }): number {
  const no = attempts.get(`${item.trial}/${item.attempt}`)
  if (no === undefined) throw new StoreError(`attempt ${item.attempt} of trial ${item.trial.slice(0, 12)} is not in the store`)
  return no
}

function known(trialNos: Map<Digest, number>, id: Digest): number {
  const no = trialNos.get(id)
  if (no === undefined) throw new StoreError(`trial ${id.slice(0, 12)} is not in the store`)
  return no
}
